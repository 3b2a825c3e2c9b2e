using GridGovernance.Domain.Scoring;
using static GridGovernance.Domain.Tests.Scoring.March;

namespace GridGovernance.Domain.Tests.Scoring;

public class ColumnarRunTests
{
    private static readonly ScoredSubject[] Subjects =
    [
        Worker, new ScoredSubject(Other, suspensions: [DateSpan.Create(new(2026, 3, 10), new(2026, 3, 14))], opening: new Opening(March.P("2.5"), adjustments: [new(-3)])), PersonId.From("w3"),
    ];

    private static PointsSchemeBuilder Base(string id) => PointsScheme.Define(id).Basis("test").Base(60, proRata: true).Floor(0).Ceiling(400).Round(Rounding.Create(March.P("0.1")))
        .Stars(Rounding.Create(1), (60, 1), (100, 2));

    public static TheoryData<string> Schemes => new("nested", "k-largest", "crossing", "conditions", "custom", "hundred conditions");

    private static PointsScheme SchemeOf(string name) => name switch
    {
        "nested" => Base(name).Category("c", c => c.CapCredits(30, PointsWindow.Week).CapCredits(75, PointsWindow.Period).CapDeductions(9, PointsWindow.Week))
            .Award("a", "c", r => r.For("k1", "k2").Worth(3).AtMost(7, PointsWindow.Day).AtMost(20, PointsWindow.Week))
            .Award("n", "c", r => r.For("k2").WorthPerUnit(March.P("0.35"), 4).AtMost(March.P("3.3"), PointsWindow.Activity))
            .Award("f", "c", r => r.For("k3").Worth(2).Largest(2, PointsWindow.Day))
            .Deduction("d", "c", r => r.For("k4").WorthPerUnit(1).AtMost(4, PointsWindow.Day)).Build(),
        "k-largest" => Base(name).Category("c", c => c.CapCredits(60, PointsWindow.Period))
            .Award("a", "c", r => r.For("k1", "k2").WorthPerUnit(1).Largest(2, PointsWindow.Week))
            .Deduction("d", "c", r => r.For("k4").WorthPerUnit(1).Largest(1, PointsWindow.Day).AtMost(8, PointsWindow.Week)).Build(),
        "crossing" => Base(name).Category("c", c => c.CapCredits(8, PointsWindow.Day))
            .Award("a", "c", r => r.For("k1").WorthPerUnit(1).AtMost(25, PointsWindow.Period))
            .Award("b", "c", r => r.For("k2").Worth(3).AtMost(9, PointsWindow.Week)).Build(),
        "custom" => Base(name).Category("c", c => c.CapCredits(40, PointsWindow.Week).CapDeductions(6, PointsWindow.Day))
            .Custom("own", "c", "quantity.parity", "1", r => r.For("k1", "k2").AtMost(7, PointsWindow.Day))
            .Custom("cost", "c", "quantity.parity", "1", r => r.For("k3"), isCredit: false)
            .Award("a", "c", r => r.For("k1", "k4").WorthPerUnit(March.P("0.15"), 4).AtMost(March.P("3.3"), PointsWindow.Activity))
            .Multiplier("m", Factor.Parse("1.25"), r => r.ToRules("own").When(RuleCondition.HasTag("level", "II"))).Build(),
        "hundred conditions" => Enumerable.Range(0, 100).Aggregate(Base(name).Category("c", c => c.CapCredits(90, PointsWindow.Period)), (scheme, i) => scheme
            .Award($"a{i}", "c", r => r.For("k1", "k2").Worth(1 + i % 3).When(RuleCondition.All(RuleCondition.HasTag(i % 9 < 6 ? "level" : $"v{i}", i % 3 == 0 ? "I" : $"{i}"), RuleCondition.Not(RuleCondition.HasTag($"absent{i}"))))))
            .Award("free", "c", r => r.For("k3").WorthPerUnit(1, 5)).Deduction("late", "c", r => r.For("k4").Worth(1).Between(new(2026, 3, 5), new(2026, 3, 25)))
            .Completion("all", 7, r => r.EachTag("k5", "v1", "v2").Times(2)).Build(),
        _ => Base(name).Stack(MultiplierStacking.Highest).Category("c", c => c.CapCredits(90, PointsWindow.Period)).Category("e")
            .Award("a", "c", r => r.For("k1").Worth(2).When(RuleCondition.All(RuleCondition.HasTag("level", "II", "III"), RuleCondition.Not(RuleCondition.RecordedBy(RecorderTest.IsSubject)))))
            .Award("b", "e", r => r.For("k2").WorthByBand((Quantity.Of(2), 5), (Quantity.Of(5), 1)).Between(new(2026, 3, 5), new(2026, 3, 25)))
            .Award("q", "e", r => r.For("k3").Worth(1).When(RuleCondition.Any(RuleCondition.HasQuantity(atLeast: Quantity.Of(6)), RuleCondition.OnDay(DayTest.Weekend))))
            .Deduction("d", "e", r => r.For("k4").WorthPerUnit(March.P("0.25")))
            .Multiplier("m1", Factor.Parse("1.5"), r => r.ToCategories("c", "e").When(RuleCondition.OnDay(DayTest.Holiday, DayTest.Weekend)).ToDeductionsToo())
            .Multiplier("m2", Factor.Parse("2"), r => r.ToRules("a").Between(new(2026, 3, 1), new(2026, 3, 9)))
            .Completion("all", 7, r => r.EachTag("k5", "v1", "v2").Times(2))
            .Veto("v", PeriodKind.Quarter, r => r.For("k6").When(RuleCondition.HasTag("grave")))
            .Veto("low", PeriodKind.Month, r => r.For("k6").When(RuleCondition.HasTag("minor")), VetoEffect.LowestGrade).Build(),
    };

    private static readonly WorkingCalendar Calendar = WorkingCalendar.Build([new(2026, 3, 6)], [new(2026, 3, 14)]);

    private static List<Activity> Draw(int seed, int count)
    {
        var next = unchecked((uint)seed * 2654435761u + 1);
        uint Below(uint limit) => (next = unchecked(next * 1664525 + 1013904223)) / 65536 % limit;
        string[] tags = ["", "level=I", "level=II", "level=III", "v1", "v2", "v1;v2", "minor", "grave"];
        return [.. Enumerable.Range(0, count).Select(i => Did($"a{i:00000}", Below(97) == 0 ? "k6" : $"k{Below(5) + 1}", (int)Below(31) + 1, (int)Below(9), tags[Below(9)],
            (PersonId)Subjects[Below(3)].Subject.Person!, Below(4) == 0 ? Worker : Recorder))];
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Finish_OfColumns_GivesTheTotalsOfTheActivities(string name)
    {
        var engine = PointsEngine.Create(SchemeOf(name), RuleSet.Of(new ParityRule()));
        var options = new ScoringOptions { Calendar = Calendar };
        for (var seed = 1; seed <= 60; seed++)
        {
            var activities = Draw(seed, seed * 4);
            var report = engine.ScoreAll(TheMonth, Subjects, activities, options);
            var (whole, left, right) = (engine.BeginColumns(TheMonth, Subjects, options), engine.BeginColumns(TheMonth, Subjects, options), engine.BeginColumns(TheMonth, Subjects, options));
            Add(whole, activities);
            Add(left, [.. activities.Where((_, i) => i % 3 == 0)]);
            Add(right, [.. activities.Where((_, i) => i % 3 != 0)]);

            var totals = whole.Finish();
            foreach (var statement in report.Statements)
            {
                var at = Array.FindIndex(Subjects, subject => subject.Subject == statement.Subject);
                Assert.True(statement.Total == totals.Totals[at], $"{name} {seed} {statement.Subject}: {statement.Total} against {totals.Totals[at]}\n{statement.Explain(Language.English)}");
                Assert.Equal(statement.Categories.Select(category => category.Total), totals.CategoriesOf(at).ToArray());
                Assert.Equal((statement.Stars, statement.LowestGrade), (totals.StarsOf(at), totals.IsLowestGrade(at)));
            }

            if (name is not ("k-largest" or "crossing"))
            {
                left.MergeFrom(right);
                Assert.Equal(totals.Totals.ToArray(), left.Finish().Totals.ToArray());
            }
        }
    }

    /// <summary>Pages beyond the caches are read ahead, and merged four subjects at a time.</summary>
    [Theory]
    [InlineData("nested")]
    [InlineData("conditions")]
    public void Finish_OfManySubjectsInTwoParts_GivesTheTotalsOfTheActivities(string name)
    {
        ScoredSubject[] many = [.. Enumerable.Range(0, 20_001).Select(i => ScoredSubject.Of(PersonId.From($"m{i}")))];
        var engine = PointsEngine.Create(SchemeOf(name));
        Activity[] activities = [.. Enumerable.Range(0, 30_000).Select(i => Did($"a{i}", $"k{i % 5 + 1}", i / 1_000 + 1, i % 9, i % 3 == 0 ? "level=II" : "v1", (PersonId)many[i * 7_919 % 1_301 * 15].Subject.Person!))];
        var (left, right) = (engine.BeginColumns(TheMonth, many), engine.BeginColumns(TheMonth, many));
        AddTo(left, 0, 13_000);
        AddTo(right, 13_000, activities.Length);
        left.MergeFrom(right);

        var totals = left.Finish();

        var statements = engine.ScoreAll(TheMonth, many, activities, new ScoringOptions { Level = ExplanationLevel.Full }).Statements.ToDictionary(statement => statement.Subject);
        Assert.All(Enumerable.Range(0, many.Length), i => Assert.Equal(statements[many[i].Subject].Total, totals.Totals[i]));
        Assert.True(totals.Totals.ToArray().Distinct().Count() > 20);

        void AddTo(ColumnarRun run, int from, int until)
        {
            int[] subjects = [.. Enumerable.Range(from, until - from).Select(i => i * 7_919 % 1_301 * 15)];
            var rows = activities[from..until];
            run.Add(new ActivityBatch(subjects, [.. rows.Select(row => run.IndexOf(row.Kind))], [.. rows.Select(row => row.OccurredOn)], [.. rows.Select(row => row.Quantity)], [.. rows.Select(run.FlagsOf)]));
        }
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Post_OneByOne_ChangesTheTotalByItsChangeAndEndsAtTheScore(string name)
    {
        var engine = PointsEngine.Create(SchemeOf(name), RuleSet.Of(new ParityRule()));
        var options = new ScoringOptions { Calendar = Calendar };
        var activities = Draw(7, 120);
        foreach (var subject in Subjects)
        {
            var tally = engine.Open(subject, TheMonth, options);
            foreach (var activity in activities)
            {
                var before = tally.Total;
                var posted = engine.Post(tally, activity);
                Assert.Equal(activity.Subject != subject.Subject, posted.Status is PostStatus.OtherSubject);
                Assert.Equal(tally.Total, before + posted.Change);
            }

            Assert.Equal(engine.Score(subject, TheMonth, activities, options).OrThrow().Total, tally.Total);
        }
    }

    [Fact]
    public void Finish_OfASchemeWithoutCategories_TotalsEveryone()
    {
        var engine = PointsEngine.Create(PointsScheme.Define("month").Per(PeriodKind.Month).Base(5).Completion("seen", 3, r => r.EachKind("patrol")).Build());
        var run = engine.BeginColumns(Period.Month(2026, 3), [PersonId.From("w1"), PersonId.From("w2"), PersonId.From("w3")]);
        run.Add(new ActivityBatch([1], [0], [new(2026, 3, 2)]));

        Assert.Equal([5, 8, 5], run.Finish().Totals);
    }

    [Fact]
    public void Add_OfABatch_AllocatesNothingPerActivity()
    {
        var engine = PointsEngine.Create(SchemeOf("nested"));
        var run = engine.BeginColumns(TheMonth, Subjects);
        var activities = Draw(3, 4000);
        Add(run, activities);
        var columns = Columns(run, activities);

        var before = GC.GetAllocatedBytesForCurrentThread();
        run.Add(new ActivityBatch(columns.Subjects, columns.Kinds, columns.Days, columns.Quantities, columns.Flags));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
    }

    [Fact]
    public void Add_OfABatchWithCustomRules_AllocatesNothingPerActivity()
    {
        var run = PointsEngine.Create(SchemeOf("custom"), RuleSet.Of(new ParityRule())).BeginColumns(TheMonth, Subjects);
        var activities = Draw(3, 4000).ToArray();
        Add(run, [.. activities]);
        var columns = Columns(run, [.. activities]);

        var before = GC.GetAllocatedBytesForCurrentThread();
        run.Add(new ActivityBatch(columns.Subjects, columns.Kinds, columns.Days, columns.Quantities, columns.Flags, activities));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
    }

    [Fact]
    public void Add_OfACustomKindWithoutItsActivity_SaysWhichRow()
    {
        var run = PointsEngine.Create(SchemeOf("custom"), RuleSet.Of(new ParityRule())).BeginColumns(TheMonth, Subjects);

        var refused = Assert.Throws<ArgumentException>(() => run.Add(new ActivityBatch([0, 0], [run.IndexOf("k4"), run.IndexOf("k1")], [new(2026, 3, 1), new(2026, 3, 1)])));

        Assert.Contains("Row 1", refused.Message, StringComparison.Ordinal);
        Assert.Contains("k1", refused.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => run.Finish());
    }

    [Fact]
    public void Finish_OfSumsBeyondAllRange_NamesTheSubjectAndNeverWraps()
    {
        var scheme = PointsScheme.Define("huge").Category("c").Award("a", "c", r => r.For("k1").Worth(Points.MaxValue)).Build();
        var run = PointsEngine.Create(scheme).BeginColumns(TheMonth, Subjects);
        var rows = 5_000;

        run.Add(new ActivityBatch(new int[rows], new int[rows], [.. Enumerable.Repeat(new DateOnly(2026, 3, 2), rows)]));
        var totals = run.Finish();

        Assert.Equal(Points.Zero, totals.Totals[0]);
        Assert.Equal([("scoring.overflow", "subject w1")], totals.Findings.Where(finding => finding.Severity is FindingSeverity.Error).Select(finding => (finding.Code, finding.Path)).Distinct());
    }

    [Fact]
    public void Post_WhenWarm_AllocatesNothing()
    {
        var engine = PointsEngine.Create(SchemeOf("nested"));
        var tally = engine.Open(Worker, TheMonth);
        var activities = Draw(3, 400);
        foreach (var activity in activities)
            engine.Post(tally, activity);

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var activity in activities)
            engine.Post(tally, activity);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
    }

    /// <summary>Found by SCO-23: the day before the period was taken for "no day yet".</summary>
    [Fact]
    public void Add_OfTheDayBeforeThePeriodFirst_CountsItAsOutside()
    {
        var run = PointsEngine.Create(SchemeOf("nested")).BeginColumns(TheMonth, Subjects);

        run.Add(new ActivityBatch([0], [0], [new(2026, 2, 28)]));

        Assert.Equal(["scoring.outside-period"], run.Finish().Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Add_OfRowsThatCountNowhere_ReportsHowMany()
    {
        var run = PointsEngine.Create(SchemeOf("nested")).BeginColumns(TheMonth, Subjects);

        run.Add(new ActivityBatch([-1, 0, 0], [run.IndexOf("k1"), run.IndexOf("nowhere"), 0], [new(2026, 3, 1), new(2026, 3, 1), new(2026, 4, 1)]));

        Assert.Equal(["scoring.outside-period", "scoring.unlisted-subject", "scoring.unknown-kind"], run.Finish().Findings.Select(finding => finding.Code));
        Assert.Throws<ArgumentOutOfRangeException>(() => run.Add(new ActivityBatch([9], [0], [new(2026, 3, 1)])));
    }

    private static void Add(ColumnarRun run, List<Activity> activities)
    {
        var columns = Columns(run, activities);
        run.Add(new ActivityBatch(columns.Subjects, columns.Kinds, columns.Days, columns.Quantities, columns.Flags, [.. activities]));
    }

    private static (int[] Subjects, int[] Kinds, DateOnly[] Days, Quantity[] Quantities, ulong[] Flags) Columns(ColumnarRun run, List<Activity> activities) => (
        [.. activities.Select(activity => Array.FindIndex(Subjects, subject => subject.Subject == activity.Subject))], [.. activities.Select(activity => run.IndexOf(activity.Kind))],
        [.. activities.Select(activity => activity.OccurredOn)], [.. activities.Select(activity => activity.Quantity)], [.. activities.Select(run.FlagsOf)]);

    /// <summary>Worth 3 for an odd quantity, costs 0.1 for every unit of an even one; nothing at 4.</summary>
    private sealed class ParityRule : IPointsRule
    {
        public string Id => "quantity.parity";

        public string Version => "1";

        public IReadOnlyList<ActivityKind> Kinds { get; } = ["k1", "k2", "k3"];

        public RuleAnswer Evaluate(Activity activity) => (activity.Quantity.TenThousandths / 10_000) switch
        {
            4 => RuleAnswer.NoMatch("quantity", "not 4", "4"),
            var units when units % 2 == 1 => RuleAnswer.Worth(3),
            var units => RuleAnswer.Worth(Points.FromTenThousandths(-units * 1_000)),
        };
    }
}
