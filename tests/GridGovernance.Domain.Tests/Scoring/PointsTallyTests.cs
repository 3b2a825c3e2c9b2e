using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Scoring;

public class PointsTallyTests
{
    private static readonly Period March = Period.Month(2026, 3);
    private static readonly PersonId Worker = PersonId.From("w1");

    [Fact]
    public void Post_UnderNestedLimits_AllocatesNothing()
    {
        var engine = PointsEngine.Create(Scheme(largest: 2));
        var tally = engine.Open(Worker, March);
        Activity[] month = [.. Enumerable.Range(1, 28).Select(day => Visit(day, day % 5 + 1))];
        for (var round = 0; round < 50; round++)
            PostAll(engine, tally, month);

        var before = GC.GetAllocatedBytesForCurrentThread();
        PostAll(engine, tally, month);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    [InlineData(17)]
    public void Post_OfVaryingValuesUnderACount_KeepsTheLargest(int largest)
    {
        var engine = PointsEngine.Create(Scheme(largest));
        var tally = engine.Open(Worker, March);
        List<Activity> posted = [];
        for (var i = 0; i < 40; i++)
        {
            posted.Add(Visit(i % 3 + 1, i * 7 % 11, i));
            engine.Post(tally, posted[^1]);
        }

        Assert.Equal(engine.Score(Worker, March, posted).OrThrow().Total, tally.Total);
    }

    [Fact]
    public void Post_OfAFault_ChangesNothingAndTheTallyGoesOn()
    {
        var scheme = PointsScheme.Define("custom").Category("duty").Custom("odd", "duty", "odd.days", "1", rule => rule.For("visit")).Build();
        var engine = PointsEngine.Create(scheme, RuleSet.Of(new OddDays()));
        var tally = engine.Open(Worker, March);

        Assert.Equal(PostStatus.Counted, engine.Post(tally, Visit(1, 1)).Status);
        Assert.Equal(PostStatus.Faulted, engine.Post(tally, Visit(2, 1)).Status);
        Assert.Equal(2, engine.Post(tally, Visit(3, 1)).Total);
    }

    [Fact]
    public void Score_OfAFaultAmongSums_NamesRuleAndActivity()
    {
        var scheme = PointsScheme.Define("custom").Category("duty").Custom("odd", "duty", "odd.days", "1", rule => rule.For("visit")).Build();
        var engine = PointsEngine.Create(scheme, RuleSet.Of(new OddDays()));

        var report = engine.ScoreAll(March, [Worker], [Visit(1, 1), Visit(2, 1)], new() { Level = ExplanationLevel.Totals });

        Assert.Empty(report.Statements);
        Assert.Equal("activity v2-0", Assert.Single(report.Findings).Path);
    }

    private static void PostAll(PointsEngine engine, PointsTally tally, Activity[] activities)
    {
        foreach (var activity in activities)
            engine.Post(tally, activity);
    }

    private static PointsScheme Scheme(int largest) => PointsScheme.Define("tally").Round(Rounding.Create(Points.FromTenThousandths(1000))).Base(60).Floor(0)
        .Category("duty", category => category.CapCredits(90, PointsWindow.Week).CapCredits(200, PointsWindow.Period))
        .Award("visit", "duty", rule => rule.For("visit").WorthPerUnit(2, 15).Largest(largest, PointsWindow.Day).AtMost(25, PointsWindow.Day))
        .Multiplier("weekend", Factor.FromTenThousandths(15_000), rule => rule.ToCategories("duty").When(RuleCondition.OnDay(DayTest.Weekend))).Build();

    private static Activity Visit(int day, int quantity, int number = 0) =>
        new(ActivityId.From($"v{day}-{number}"), Worker, "visit", new(2026, 3, day), Quantity.Of(quantity));

    private sealed class OddDays : IPointsRule
    {
        public string Id => "odd.days";

        public string Version => "1";

        public IReadOnlyList<ActivityKind> Kinds => ["visit"];

        public RuleAnswer Evaluate(Activity activity) => activity.OccurredOn.Day % 2 == 1 ? RuleAnswer.Worth(1) : throw new InvalidOperationException("An even day.");
    }
}
