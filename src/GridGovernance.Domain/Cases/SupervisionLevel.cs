namespace GridGovernance.Domain.Cases;

/// <summary>How closely a case is supervised (督办). It only rises, and is raised by the same or a higher level of the chain. <c>default</c> is <see cref="None"/>.</summary>
public enum SupervisionLevel
{
    /// <summary>Not supervised.</summary>
    None = 0,

    /// <summary>Normal supervision (普通督办).</summary>
    Normal = 1,

    /// <summary>Yellow card (黄牌督办).</summary>
    Yellow = 2,

    /// <summary>Red card (红牌督办).</summary>
    Red = 3,
}
