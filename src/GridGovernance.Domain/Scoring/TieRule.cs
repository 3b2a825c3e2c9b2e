namespace GridGovernance.Domain.Scoring;

/// <summary>How equal totals rank. <c>default</c> is <see cref="Standard"/>.</summary>
public enum TieRule
{
    /// <summary>Equals share a rank and the next ranks are left out: 1, 2, 2, 4.</summary>
    Standard = 0,

    /// <summary>Equals share a rank and no rank is left out: 1, 2, 2, 3.</summary>
    Dense = 1,

    /// <summary>Equals rank by subject in ordinal order: 1, 2, 3, 4.</summary>
    ByKey = 2,
}
