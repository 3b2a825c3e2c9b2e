namespace GridGovernance.Domain.Reports;

/// <summary>How far a reported figure can be relied on. <c>default</c> is <see cref="Exact"/>.</summary>
public enum FigurePrecision
{
    /// <summary>Everything there is was counted.</summary>
    Exact = 0,

    /// <summary>A lower bound ("more than", 余): some of what should be counted was not at hand.</summary>
    AtLeast = 1,

    /// <summary>Nothing to count: no such source was given, or there is nothing it applies to. This is not 0.</summary>
    NotApplicable = 2,
}
