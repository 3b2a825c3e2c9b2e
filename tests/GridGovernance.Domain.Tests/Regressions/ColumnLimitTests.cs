using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Regressions;

/// <summary>Columns once put a rule's limit on everything its category came to, so that what another rule gave was cut as well.</summary>
public class ColumnLimitTests
{
    private static readonly SubjectId Worker = PersonId.From("w1");
    private static readonly ScoredSubject[] Everyone = [ScoredSubject.Of(Worker)];
    private static readonly Period Year = Period.WholeYear(2026);

    /// <summary>One activity of each kind on these days: twice two in one week, others of the month, the quarter, the half-year, the year.</summary>
    private static readonly DateOnly[] Days = [new(2026, 1, 5), new(2026, 1, 6), new(2026, 1, 28), new(2026, 3, 2), new(2026, 4, 1), new(2026, 6, 30), new(2026, 7, 1), new(2026, 12, 31)];

    /// <summary>Windows of a limit of 3 on a rule that gives 2 a time, and what the eight days come to: 2 for a window with one of them, 3 for one with more.</summary>
    public static TheoryData<PointsWindow, int> Windows => new()
    {
        { PointsWindow.Day, 8 * 2 }, { PointsWindow.Week, 3 + 3 + 4 * 2 }, { PointsWindow.Month, 3 + 5 * 2 }, { PointsWindow.Quarter, 3 + 3 + 2 + 2 },
        { PointsWindow.HalfYear, 3 + 3 }, { PointsWindow.Year, 3 }, { PointsWindow.Period, 3 },
    };

    [Theory, MemberData(nameof(Windows))]
    public void Finish_OfALimitedRule_LeavesTheOtherRulesOfItsCategoryAlone(PointsWindow window, int limited)
    {
        var scheme = PointsScheme.Define("year").Per(PeriodKind.Year).Category("c")
            .Award("limited", "c", rule => rule.For("visit").Worth(2).AtMost(3, window))
            .Award("free", "c", rule => rule.For("patrol").Worth(5))
            .Deduction("cost", "c", rule => rule.For("late").Worth(1).AtMost(100, PointsWindow.Period))
            .Build();

        Assert.All(WaysIn(scheme), total => Assert.Equal(limited + 8 * 5 - 8 * 1, total));
    }

    /// <summary>A quarter in a year: three months of columns, and a cap of the category on top of the rule's limit.</summary>
    [Theory]
    [InlineData(PointsWindow.Quarter, PointsWindow.Year, 12, 12)]
    [InlineData(PointsWindow.Quarter, PointsWindow.HalfYear, 4, 4 + 4)]
    [InlineData(PointsWindow.Quarter, PointsWindow.Quarter, 8, 8 + 8 + 7 + 7)]
    [InlineData(PointsWindow.Month, PointsWindow.Quarter, 6, 6 + 6 + 6 + 6)]
    public void Finish_OfAQuarterInAYear_BoundsTheQuarter(PointsWindow ofRule, PointsWindow ofCategory, int cap, int expected)
    {
        var scheme = PointsScheme.Define("year").Per(PeriodKind.Year).Category("c", c => c.CapCredits(cap, ofCategory))
            .Award("limited", "c", rule => rule.For("visit").Worth(2).AtMost(3, ofRule))
            .Award("free", "c", rule => rule.For("patrol").Worth(5).AtMost(5, PointsWindow.Quarter))
            .Build();

        Assert.All(WaysIn(scheme), total => Assert.Equal(expected, total));
    }

    /// <summary>The total by columns, by columns in two merged parts, one after another, and as objects with and without lines.</summary>
    private static IEnumerable<Points> WaysIn(PointsScheme scheme)
    {
        var engine = PointsEngine.Create(scheme);
        Activity[] activities = [.. new[] { "visit", "patrol", "late" }.SelectMany(kind => Days.Select((day, i) => new Activity(ActivityId.From($"{kind}-{i}"), Worker, kind, day)))];
        if (scheme.Rules.Count == 2)
            activities = [.. activities.Where(activity => activity.Kind != "late")];

        yield return Columns(engine, activities).Finish().Totals[0];
        var (odd, even) = (Columns(engine, [.. activities.Where((_, i) => i % 2 == 1)]), Columns(engine, [.. activities.Where((_, i) => i % 2 == 0)]));
        odd.MergeFrom(even);
        yield return odd.Finish().Totals[0];
        var tally = engine.Open(Worker, Year);
        foreach (var activity in activities)
            engine.Post(tally, activity);
        yield return tally.Total;
        yield return engine.Score(Worker, Year, activities, new() { Level = ExplanationLevel.Totals }).OrThrow().Total;
        yield return engine.Score(Worker, Year, activities).OrThrow().Total;
    }

    private static ColumnarRun Columns(PointsEngine engine, Activity[] activities)
    {
        var run = engine.BeginColumns(Year, Everyone);
        run.Add(new ActivityBatch(new int[activities.Length], [.. activities.Select(activity => run.IndexOf(activity.Kind))], [.. activities.Select(activity => activity.OccurredOn)]));
        return run;
    }
}
