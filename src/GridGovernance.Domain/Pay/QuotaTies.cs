namespace GridGovernance.Domain.Pay;

/// <summary>What becomes of subjects with equal points on both sides of a quota's edge. <c>default</c> is <see cref="AllDown"/>.</summary>
public enum QuotaTies
{
    /// <summary>All of them go down; the quota is never exceeded. Spelled <c>all-down</c>.</summary>
    AllDown = 0,

    /// <summary>All of them stay; the quota may be exceeded by ties only. Spelled <c>all-up</c>.</summary>
    AllUp = 1,

    /// <summary>The first by key stay, ordinally by subject, until the quota is full. Spelled <c>by-key</c>.</summary>
    ByKey = 2,
}
