namespace GridGovernance.Domain.Grids;

/// <summary>What voided a grid's code. <c>default</c> is <see cref="Retired"/>.</summary>
public enum VoidingCause
{
    /// <summary>The empty grid was retired.</summary>
    Retired = 0,

    /// <summary>The grid was merged into another.</summary>
    Merged = 1,

    /// <summary>The grid goes on under another code.</summary>
    Renumbered = 2,

    /// <summary>The whole village was divided anew.</summary>
    Redivided = 3,
}
