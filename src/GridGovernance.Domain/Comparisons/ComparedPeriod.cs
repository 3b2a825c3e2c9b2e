namespace GridGovernance.Domain.Comparisons;

/// <summary>One period that a retroactive change reaches. Immutable.</summary>
/// <param name="Comparison">The period under both schemes.</param>
/// <param name="IsFinal">Whether it is settled: it never changes, and what the change makes of it can only be adjusted later.</param>
public sealed record ComparedPeriod(SchemeComparison Comparison, bool IsFinal)
{
    /// <summary>The period.</summary>
    public Period Period => Comparison.Period;
}
