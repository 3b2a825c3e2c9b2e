using GridGovernance.Domain.Comparisons;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.Testing.Comparisons;

/// <summary>A scored period and a second scheme of the same kind of period. Immutable.</summary>
/// <param name="Scored">The period, with the first scheme.</param>
/// <param name="After">The second scheme.</param>
public sealed record ComparedCase(ScoredPeriod Scored, PointsScheme After)
{
    private static readonly PayPolicy Pay = PayPolicy.Build("p", 1, GradingPolicy.Build([new("low"), new("high", 5)]),
        [new TierMultiplier("tier", Money.FromYuan(100), new PayTier("low", Factor.One), new("high", Factor.Of(2))), new PieceRate("piece", Money.Parse("0.37"))]);

    /// <summary>Compares the first scheme with the second.</summary>
    public CompareOutcome Compare() => Compare(Scored.Scheme, After);

    /// <summary>Compares the second scheme with the first.</summary>
    public CompareOutcome CompareBack() => Compare(After, Scored.Scheme);

    /// <summary>Compares the first scheme with itself.</summary>
    public CompareOutcome CompareWithItself() => Compare(Scored.Scheme, Scored.Scheme);

    private CompareOutcome Compare(PointsScheme before, PointsScheme after) => SchemeComparison.Compare(
        PointsEngine.Create(before, ScoredPeriod.Rules), PointsEngine.Create(after, ScoredPeriod.Rules), Scored.Period, Scored.Subjects, Scored.Activities, Pay, Scored.Options);
}
