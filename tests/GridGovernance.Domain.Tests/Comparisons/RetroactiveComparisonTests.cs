using GridGovernance.Domain.Comparisons;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;

namespace GridGovernance.Domain.Tests.Comparisons;

/// <summary>CMP-6: the three ways of a retroactive change, on three months of which one is final.</summary>
public class RetroactiveComparisonTests
{
    private static readonly PersonId A = PersonId.From("a");
    private static readonly PersonId B = PersonId.From("b");
    private static readonly PayPolicy Pay = PayPolicy.Build("p", 1, null, [new PieceRate("piece", Money.FromYuan(1))]);

    private readonly RetroactiveComparison comparison = RetroactiveComparison.Of([Month(3, patrols: 3, isFinal: false), Month(1, patrols: 1, isFinal: true), Month(2, patrols: 2, isFinal: false)]);

    [Fact]
    public void Leave_ChangesNothing() => Assert.Equal("Leave [] 0 0 0.00 []", Told(comparison.Under(RetroactiveWay.Leave)));

    [Fact]
    public void RecomputeOpen_ScoresOpenPeriodsAgain_AndLeavesFinalOnes() =>
        Assert.Equal("RecomputeOpen [2026-02, 2026-03] 5 0 5.00 []", Told(comparison.Under(RetroactiveWay.RecomputeOpen)));

    [Fact]
    public void RecomputeAll_AdjustsFinalPeriodsToo_AndLeavesOutThoseItDoesNotTouch() =>
        Assert.Equal("RecomputeAllWithAdjustments [2026-02, 2026-03] 5 1 5.00 [a of 2026-01 by 1]", Told(comparison.Under(RetroactiveWay.RecomputeAllWithAdjustments)));

    [Fact]
    public void Of_APeriodTwice_IsTheCallersMistake() =>
        Assert.Throws<ArgumentException>(() => RetroactiveComparison.Of([Month(1, 1, true), Month(1, 1, false)]));

    [Fact]
    public void BudgetChange_WhereAPeriodWasComparedWithoutPay_IsUnknown() =>
        Assert.Null(RetroactiveComparison.Of([new(Compare(1, 1, null), false)]).Under(RetroactiveWay.RecomputeOpen).BudgetChange);

    private static string Told(RetroactiveEffect effect) => $"{effect.Way} [{string.Join(", ", effect.ScoredAgain)}] {effect.Change} {effect.Adjusted} {effect.BudgetChange} "
        + $"[{string.Join(", ", effect.Adjustments.Select(adjustment => $"{adjustment.Subject} of {adjustment.Of} by {adjustment.Amount}"))}]";

    private static ComparedPeriod Month(int month, int patrols, bool isFinal) => new(Compare(month, patrols, Pay), isFinal);

    private static SchemeComparison Compare(int month, int patrols, PayPolicy? pay) => SchemeComparison.Compare(Engine(1, 1), Engine(2, 2), Period.Month(2026, month), [A, B],
        [.. Enumerable.Range(1, patrols).Select(day => new Activity(ActivityId.From($"{month}-{day}"), A, "patrol", new(2026, month, day)))], pay).OrThrow();

    private static PointsEngine Engine(int version, int worth) =>
        PointsEngine.Create(PointsScheme.Define("s", version).Category("duty").Award("patrol", "duty", rule => rule.For("patrol").Worth(worth)).Build());
}
