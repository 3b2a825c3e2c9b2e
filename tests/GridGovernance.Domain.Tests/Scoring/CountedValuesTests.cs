using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>Limits by count: equal values are as well bounded by their sum, varying ones must be kept, few in place and many one by one. The total is the same in every way in.</summary>
public class CountedValuesTests
{
    private static readonly SubjectId Worker = PersonId.From("w1");
    private static readonly Period March = Period.Month(2026, 3);
    private static readonly ScoredSubject[] Everyone = [ScoredSubject.Of(Worker)];

    [Theory]
    [InlineData(15, 30)]
    [InlineData(16, 32)]
    [InlineData(17, 34)]
    [InlineData(20, 40)]
    [InlineData(21, 40)]
    public void TheLargestOfTwentyEqualValuesOfADay(int count, int expected) =>
        Check(rule => rule.Worth(2).Largest(count, PointsWindow.Day), expected, Of(day: 2, Enumerable.Repeat(1, 20)));

    [Theory]
    [InlineData(1, 20)]
    [InlineData(15, 195)]
    [InlineData(16, 200)]
    [InlineData(17, 204)]
    [InlineData(20, 210)]
    public void TheLargestOfTwentyDifferentValuesOfADay(int count, int expected) =>
        Check(rule => rule.WorthPerUnit(1).Largest(count, PointsWindow.Day), expected, Of(day: 2, Enumerable.Range(1, 20)));

    [Theory]
    [InlineData(3, 5, 10)]
    [InlineData(3, 9, 18)]
    [InlineData(3, 12, 18)]
    [InlineData(1, 4, 6)]
    public void ACountOverACount_OfEqualValues(int ofDay, int ofMonth, int expected) =>
        Check(rule => rule.Worth(2).Largest(ofDay, PointsWindow.Day).Largest(ofMonth, PointsWindow.Month), expected, ThreeDays);

    [Theory]
    [InlineData(2, 3, 11 + 10 + 7)]
    [InlineData(1, 9, 3 + 7 + 11)]
    [InlineData(4, 12, 66)]
    public void ACountOverACount_OfDifferentValues(int ofDay, int ofMonth, int expected) =>
        Check(rule => rule.WorthPerUnit(1).Largest(ofDay, PointsWindow.Day).Largest(ofMonth, PointsWindow.Month), expected, ThreeDays);

    [Theory]
    [InlineData(2, 7, 7)]
    [InlineData(2, 12, 12)]
    [InlineData(2, 13, 12)]
    public void PointsOverACount_OfEqualValues(int ofDay, int most, int expected) =>
        Check(rule => rule.Worth(2).Largest(ofDay, PointsWindow.Day).AtMost(most, PointsWindow.Month), expected, ThreeDays);

    [Theory]
    [InlineData(2, 30, 30)]
    [InlineData(2, 99, 2 + 3 + 6 + 7 + 10 + 11)]
    public void PointsOverACount_OfDifferentValues(int ofDay, int most, int expected) =>
        Check(rule => rule.WorthPerUnit(1).Largest(ofDay, PointsWindow.Day).AtMost(most, PointsWindow.Month), expected, ThreeDays);

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(6, 12)]
    [InlineData(7, 13)]
    [InlineData(9, 15)]
    [InlineData(10, 15)]
    public void ACountOverPoints_KeepsTheLargestOfWhatIsLeft(int ofMonth, int expected) =>      // each day lets 5 through, as 2, 2 and 1
        Check(rule => rule.Worth(2).AtMost(5, PointsWindow.Day).Largest(ofMonth, PointsWindow.Month), expected, ThreeDays);

    [Theory]
    [InlineData(1, -20)]
    [InlineData(17, -204)]
    public void TheLargestDeductions(int count, int expected)
    {
        var scheme = PointsScheme.Define("month").Per(PeriodKind.Month).Category("c")
            .Deduction("late", "c", rule => rule.For("visit").WorthPerUnit(1).Largest(count, PointsWindow.Day)).Build();

        Assert.All(Totals(scheme, Of(day: 2, Enumerable.Range(1, 20))), total => Assert.Equal(expected, total));
    }

    [Theory]
    [InlineData(2, -2)]
    [InlineData(3, -3)]
    [InlineData(4, -3)]
    public void ADeduction_IsBoundedPerActivity(int quantity, int expected)
    {
        var scheme = PointsScheme.Define("month").Per(PeriodKind.Month).Category("c")
            .Deduction("late", "c", rule => rule.For("visit").WorthPerUnit(1).AtMost(3, PointsWindow.Activity)).Build();

        Assert.All(Totals(scheme, Of(day: 2, [quantity])), total => Assert.Equal(expected, total));
    }

    /// <summary>Three activities on one day and four on each of the next two, of 1 to 11 units.</summary>
    private static Activity[] ThreeDays => [.. Of(2, [1, 2, 3]), .. Of(3, [4, 5, 6, 7]), .. Of(4, [8, 9, 10, 11])];

    private static Activity[] Of(int day, IEnumerable<int> quantities) =>
        [.. quantities.Select((quantity, index) => new Activity(ActivityId.From($"a-{day}-{index:00}"), Worker, "visit", new(2026, 3, day), Quantity.Of(quantity)))];

    private static void Check(Action<ValuedRuleBuilder> build, int expected, Activity[] activities)
    {
        var scheme = PointsScheme.Define("month").Per(PeriodKind.Month).Category("c").Award("visit", "c", rule =>
        {
            rule.For("visit");
            build(rule);
        }).Build();

        Assert.All(Totals(scheme, activities), total => Assert.Equal(expected, total));
    }

    private static IEnumerable<Points> Totals(PointsScheme scheme, Activity[] activities)
    {
        var engine = PointsEngine.Create(scheme);
        foreach (var order in new[] { activities, [.. activities.Reverse()] })
        {
            yield return engine.Score(Worker, March, order).OrThrow().Total;
            yield return engine.Score(Worker, March, order, new() { Level = ExplanationLevel.Totals }).OrThrow().Total;
            var run = engine.BeginColumns(March, Everyone);
            run.Add(new ActivityBatch(new int[order.Length], new int[order.Length], [.. order.Select(activity => activity.OccurredOn)], [.. order.Select(activity => activity.Quantity)], [], order));
            yield return run.Finish().Totals[0];
            var tally = engine.Open(Worker, March);
            foreach (var activity in order)
                engine.Post(tally, activity);
            yield return tally.Total;
        }
    }
}
