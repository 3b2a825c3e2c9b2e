using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>
/// A week that lies across two months: what it lets through is told by canonical order, whichever way the activities come in. Summing without order would let each month have its share of the week.
/// </summary>
public class CrossingWindowsTests
{
    private static readonly SubjectId Worker = PersonId.From("w1");
    private static readonly Period Quarter = Period.Quarter(2026, 1);
    private static readonly ScoredSubject[] Everyone = [ScoredSubject.Of(Worker)];

    /// <summary>The last Friday and Saturday of January and the first Sunday of February, one week, in the wrong order.</summary>
    private static readonly Activity[] Week = [.. new DateOnly[] { new(2026, 2, 1), new(2026, 1, 31), new(2026, 1, 30) }.Select(day => new Activity(ActivityId.From($"a-{day.DayOfYear}"), Worker, "visit", day))];

    [Theory]
    [InlineData(3, 2, 2)]      // Friday 2, Saturday 1, Sunday nothing; January lets 2 through
    [InlineData(5, 2, 3)]      // Friday 2, Saturday 2, Sunday 1; January lets 2 through, February 1
    [InlineData(6, 2, 4)]
    [InlineData(4, 9, 4)]
    public void Total_OfAWeekAcrossTwoMonths_IsTheSameInAllWays(int ofWeek, int ofMonth, int expected)
    {
        var scheme = PointsScheme.Define("quarter").Per(PeriodKind.Quarter).Category("c", c => c.CapCredits(ofMonth, PointsWindow.Month))
            .Award("visit", "c", rule => rule.For("visit").Worth(2).AtMost(ofWeek, PointsWindow.Week)).Build();

        Assert.All(Totals(scheme), total => Assert.Equal(expected, total));
        Assert.False(scheme.IsMonotone);
    }

    [Fact]
    public void Total_OfACountOverAWeekAcrossTwoMonths_IsTheSameInAllWays()
    {
        var scheme = PointsScheme.Define("quarter").Per(PeriodKind.Quarter).Category("c")
            .Award("visit", "c", rule => rule.For("visit").Worth(2).Largest(2, PointsWindow.Week).AtMost(3, PointsWindow.Month)).Build();

        Assert.All(Totals(scheme), total => Assert.Equal(3, total));    // Friday and Saturday are kept, January lets 3 through
    }

    private static IEnumerable<Points> Totals(PointsScheme scheme)
    {
        var engine = PointsEngine.Create(scheme);
        foreach (var order in new[] { Week, [.. Week.Reverse()] })
        {
            yield return engine.Score(Worker, Quarter, order).OrThrow().Total;
            yield return engine.Score(Worker, Quarter, order, new() { Level = ExplanationLevel.Totals }).OrThrow().Total;
            var run = engine.BeginColumns(Quarter, Everyone);
            run.Add(new ActivityBatch(new int[order.Length], new int[order.Length], [.. order.Select(activity => activity.OccurredOn)]));
            yield return run.Finish().Totals[0];
            var tally = engine.Open(Worker, Quarter);
            foreach (var activity in order)
                engine.Post(tally, activity);
            yield return tally.Total;
        }
    }
}
