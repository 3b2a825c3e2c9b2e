namespace GridGovernance.Domain.Grids;

/// <summary>What a grid is for (网格类型). <c>default</c> is <see cref="Comprehensive"/>.</summary>
public enum GridKind
{
    /// <summary>Comprehensive grid (综合网格) of resident households; statute of Zhoushan: 300–500.</summary>
    Comprehensive = 0,

    /// <summary>Dedicated grid (专属网格): a park, market or office building, managed by territory and by its line department.</summary>
    Dedicated = 1,

    /// <summary>Micro-grid (微网格); statute of Zhoushan: 50–80 households.</summary>
    Micro = 2,
}
