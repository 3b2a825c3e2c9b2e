using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Comparisons;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.Testing.Comparisons;

/// <summary>Generators of what-ifs. Hand the type to FsCheck: <c>[Properties(Arbitrary = [typeof(ComparisonValues)])]</c>.</summary>
public static class ComparisonValues
{
    /// <summary>Scored periods with a second scheme that covers the same period.</summary>
    public static Arbitrary<ComparedCase> AnyComparedCase() => Arb.From(
        from scored in ScoringValues.AnyScoredPeriod().Generator
        from after in ScoringValues.AnyScheme().Generator.Where(scheme => scheme.PeriodKind == scored.Scheme.PeriodKind
            && scheme.Effective.Contains(scored.Period.FirstDay) && scheme.Effective.Contains(scored.Period.LastDay))
        select new ComparedCase(scored, after));

    /// <summary>Comparisons of periods that are final or still open.</summary>
    public static Arbitrary<ComparedPeriod> AnyComparedPeriod() => Arb.From(
        from compared in AnyComparedCase().Generator.Select(found => found.Compare().Succeeded(out var comparison, out _) ? comparison : null).Where(comparison => comparison is not null)
        from isFinal in Gen.Elements(true, false)
        select new ComparedPeriod(compared, isFinal));
}
