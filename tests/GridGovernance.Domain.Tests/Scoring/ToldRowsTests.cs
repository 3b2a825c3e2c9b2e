using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>SCO-27: what a batch tells of its rows.</summary>
public class ToldRowsTests
{
    private static readonly Period March = Period.Month(2026, 3);
    private static readonly ScoredSubject[] Subjects = [PersonId.From("w1"), new ScoredSubject(PersonId.From("w2"), suspensions: [DateSpan.Create(new(2026, 3, 10), new(2026, 3, 14))])];

    private static readonly PointsEngine Unlimited = PointsEngine.Create(PointsScheme.Define("unlimited").Round(Rounding.Create(Points.Parse("0.1"))).Category("c").Category("d")
        .Award("fixed", "c", r => r.For("patrol").Worth(3))
        .Award("units", "d", r => r.For("patrol", "visit").WorthPerUnit(Points.Parse("0.35"), 4).AtMost(Points.Parse("3.3"), PointsWindow.Activity))
        .Award("joint", "c", r => r.For("visit").Worth(2).When(RuleCondition.HasTag("joint")))
        .Custom("own", "c", "twice", "1", r => r.For("own"))
        .Deduction("late", "c", r => r.For("late").WorthPerUnit(1))
        .Multiplier("weekend", Factor.Parse("1.5"), r => r.ToCategories("c").When(RuleCondition.OnDay(DayTest.Weekend)))
        .Completion("all", 5, r => r.EachKind("patrol", "visit").Times(2))
        .Veto("grave", PeriodKind.Month, r => r.For("late").When(RuleCondition.HasTag("grave")), VetoEffect.LowestGrade).Build(), RuleSet.Of(new TwiceRule()));

    [Fact]
    public void Add_TellsOfEachRowWhatItIsWorthAlone()
    {
        Activity[] activities = [.. Enumerable.Range(0, 2_500).Select(Drawn)];
        var run = Unlimited.BeginColumns(March, Subjects);
        var told = new RowWorth[activities.Length];

        run.Add(BatchOf(run, activities), told);

        for (var i = 0; i < activities.Length; i++)
        {
            var alone = Unlimited.Score(Subjects[i % 2], March, [activities[i]]).OrThrow();
            Assert.True(alone.Total == told[i].Worth, $"{activities[i]}: {told[i].Worth} against {alone.Total}");
            Assert.Equal(alone.LowestGrade, told[i].Marks.HasFlag(RowMarks.Vetoes));
            Assert.Equal(activities[i].Kind.ToString() is "patrol" or "visit" && !Subjects[i % 2].IsSuspendedOn(activities[i].OccurredOn), told[i].Marks.HasFlag(RowMarks.Completes));
            Assert.True(told[i].Marks.HasFlag(RowMarks.Counted));
        }

        Assert.Contains(told, row => row.Worth < Points.Zero);
        Assert.True(told.Select(row => row.Worth).Distinct().Count() > 20);
    }

    [Fact]
    public void Add_TellingRows_TakesInWhatItTakesInWithoutTelling()
    {
        Activity[] activities = [.. Enumerable.Range(0, 2_500).Select(Drawn)];
        var (told, untold) = (Unlimited.BeginColumns(March, Subjects), Unlimited.BeginColumns(March, Subjects));

        told.Add(BatchOf(told, activities), new RowWorth[activities.Length]);
        untold.Add(BatchOf(untold, activities));

        Assert.Equal(untold.Finish().Totals.ToArray(), told.Finish().Totals.ToArray());
    }

    [Fact]
    public void Add_OfRowsThatCountNowhere_TellsWhy()
    {
        var run = Unlimited.BeginColumns(March, Subjects);
        var patrol = run.IndexOf("patrol");
        var told = new RowWorth[4];

        run.Add(new ActivityBatch([0, -1, 0, 0], [patrol, patrol, -1, patrol], [new(2026, 2, 28), new(2026, 3, 1), new(2026, 3, 1), new(2026, 3, 1)]), told);

        Assert.Equal([RowMarks.OutsidePeriod, RowMarks.UnlistedSubject, RowMarks.UnknownKind, RowMarks.Counted | RowMarks.Completes], told.Select(row => row.Marks));
        Assert.Equal([0, 0, 0, Points.Parse("4.9")], told.Select(row => row.Worth));
    }

    [Fact]
    public void Add_OfACustomRuleThatFails_MarksTheRow()
    {
        var run = Unlimited.BeginColumns(March, Subjects);
        Activity[] failing = [new(ActivityId.From("a"), Subjects[0].Subject, "own", new(2026, 3, 2), Quantity.Of(13))];
        var told = new RowWorth[1];

        run.Add(BatchOf(run, failing), told);

        Assert.True(told[0].Marks.HasFlag(RowMarks.Faulted));
        Assert.Contains(run.Finish().Findings, finding => finding.Code == "scoring.fault");
    }

    [Fact]
    public void Add_WithRoomForTooFewRows_IsRefusedAndTakesNothingIn()
    {
        var run = Unlimited.BeginColumns(March, Subjects);

        Assert.Throws<ArgumentException>(() => run.Add(new ActivityBatch([0, 1], [0, 0], [new(2026, 3, 1), new(2026, 3, 1)]), new RowWorth[1]));

        Assert.Equal([0, 0], run.Finish().Totals.ToArray());
    }

    [Fact]
    public void Add_TellingRows_AllocatesNothing()
    {
        Activity[] activities = [.. Enumerable.Range(0, 5_000).Select(Drawn)];
        var run = Unlimited.BeginColumns(March, Subjects);
        var told = new RowWorth[activities.Length];
        var columns = BatchOf(run, activities);
        run.Add(columns, told);

        var before = GC.GetAllocatedBytesForCurrentThread();
        run.Add(columns, told);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static Activity Drawn(int i)
    {
        string[] kinds = ["patrol", "visit", "late", "own", "visit"];
        string[][] tags = [[], ["joint"], ["grave"], ["joint", "night"]];
        return new(ActivityId.From(i), Subjects[i % 2].Subject, kinds[i * 7 / 3 % 5], new(2026, 3, i * 11 % 31 + 1), Quantity.FromTenThousandths(i * 31 % 23 * 2_500), tags[i / 5 % 4]);
    }

    private static ActivityBatch BatchOf(ColumnarRun run, Activity[] activities) => new(
        Array.ConvertAll(activities, activity => Array.FindIndex(Subjects, subject => subject.Subject == activity.Subject)), Array.ConvertAll(activities, activity => run.IndexOf(activity.Kind)),
        Array.ConvertAll(activities, activity => activity.OccurredOn), Array.ConvertAll(activities, activity => activity.Quantity), Array.ConvertAll(activities, run.FlagsOf), activities);

    private sealed class TwiceRule : IPointsRule
    {
        public string Id => "twice";

        public string Version => "1";

        public IReadOnlyList<ActivityKind> Kinds => ["own"];

        public RuleAnswer Evaluate(Activity activity) => activity.Quantity == Quantity.Of(13) ? throw new InvalidOperationException()
            : RuleAnswer.Worth(Points.FromTenThousandths(2 * activity.Quantity.TenThousandths));
    }
}
