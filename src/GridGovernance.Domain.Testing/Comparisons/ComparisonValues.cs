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
        select new ComparedCase(scored, after),
        found => ScoringValues.AnyScoredPeriod().Shrinker(found.Scored).Select(scored => found with { Scored = scored })
            .Concat(ScoringValues.AnyScheme().Shrinker(found.After).Select(after => found with { After = after })));

    /// <summary>Comparisons of periods that are final or still open.</summary>
    public static Arbitrary<ComparedPeriod> AnyComparedPeriod() => Arbs.And(AnyComparedCase().Filter(found => found.Compare().Succeeded(out _, out _)), Arbs.Among(false, true))
        .Made(drawn => new ComparedPeriod(drawn.Item1.Compare().OrThrow(), drawn.Item2));
}
