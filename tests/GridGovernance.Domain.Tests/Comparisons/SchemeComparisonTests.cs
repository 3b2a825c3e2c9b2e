using GridGovernance.Domain.Comparisons;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Comparisons;

public class SchemeComparisonTests
{
    private static readonly Period March = Period.Month(2026, 3);
    private static readonly PersonId A = PersonId.From("a");
    private static readonly PersonId B = PersonId.From("b");

    private static readonly Activity[] Activities =
    [
        .. Enumerable.Range(1, 5).Select(i => new Activity(ActivityId.From($"p{i}"), A, "patrol", new(2026, 3, i))),
        new(ActivityId.From("l1"), B, "late", new(2026, 3, 9)),
    ];

    [Fact]
    public void Compare_WhereTwoPartsInteract_TellsEachAloneAndTheRemainder()
    {
        var comparison = Compare(Scheme(worth: 2, cap: 6), Scheme(worth: 4, cap: 20));

        Assert.Equal(["category duty 4 1", "rule patrol 0 0"], comparison.Causes.Select(cause => $"{cause.Part} {cause.Change} {cause.Touched}"));
        Assert.Equal((14, 10), (comparison.Change, comparison.Interaction));
        Assert.Equal((A, B), (Assert.Single(comparison.Winners).Subject, Assert.Single(comparison.Unchanged).Subject));
    }

    [Fact]
    public void Compare_AParameterARuleAddedAndOneRemoved_NamesThem()
    {
        var before = PointsScheme.Define("s").Base(60).Category("duty").Category("conduct").Award("patrol", "duty", rule => rule.For("patrol").Worth(2)).Build();
        var after = PointsScheme.Define("s", 2).Base(50).Category("duty").Category("conduct").Deduction("late", "conduct", rule => rule.For("late").Worth(3)).Build();

        var comparison = Compare(before, after);

        Assert.Equal(["parameter base -20", "rule late -3", "rule patrol -10"], comparison.Causes.Select(cause => $"{cause.Part} {cause.Change}"));
        Assert.Equal(Points.Zero, comparison.Interaction);
        Assert.Equal([50, 47], comparison.Subjects.Select(subject => subject.After.Total));
    }

    [Fact]
    public void Compare_WithAPayPolicy_TellsGradesAndBudget()
    {
        var policy = PayPolicy.Build("p", 1, GradingPolicy.Build([new("low"), new("high", 10)]), [new TierMultiplier("t", Money.FromYuan(100), new PayTier("low", Factor.One), new("high", Factor.Of(2)))]);

        var comparison = Compare(Scheme(worth: 2, cap: 6), Scheme(worth: 4, cap: 20), policy);

        Assert.Equal(("200.00", "300.00", "100.00"), (comparison.PayBefore!.Total.ToString(), comparison.PayAfter!.Total.ToString(), comparison.BudgetChange.ToString()));
        Assert.Equal([new("low", 2, 1), new("high", 0, 1)], comparison.Bands());
    }

    [Fact]
    public void Compare_Refusals_ComeInTheDocumentedOrder()
    {
        var year = PointsScheme.Define("s").Per(PeriodKind.Year).Build();
        var narrow = PayPolicy.Build("p", 1, GradingPolicy.Build([new("low", 0, to: 8)]), [new PieceRate("piece", Money.FromYuan(1))]);

        Assert.False(Assert.IsType<PopulationNotScored>(Outcome(year, year, narrow).Value).After);
        Assert.True(Assert.IsType<PopulationNotScored>(Outcome(Scheme(2, 20), year, narrow).Value).After);
        Assert.False(Assert.IsType<PayNotSettled>(Outcome(Scheme(2, 20), Scheme(2, 20), narrow).Value).After);
        Assert.True(Assert.IsType<PayNotSettled>(Outcome(Scheme(2, 6), Scheme(2, 20), narrow).Value).After);
    }

    private static PointsScheme Scheme(int worth, int cap) => PointsScheme.Define("s").Category("duty", category => category.CapCredits(cap, PointsWindow.Period))
        .Award("patrol", "duty", rule => rule.For("patrol").Worth(worth)).Build();

    private static SchemeComparison Compare(PointsScheme before, PointsScheme after, PayPolicy? pay = null) => Outcome(before, after, pay).OrThrow();

    private static CompareOutcome Outcome(PointsScheme before, PointsScheme after, PayPolicy? pay) =>
        SchemeComparison.Compare(PointsEngine.Create(before), PointsEngine.Create(after), March, [A, B], Activities, pay);
}
