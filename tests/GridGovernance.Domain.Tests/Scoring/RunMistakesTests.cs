using GridGovernance.Domain.Scoring;
using static GridGovernance.Domain.Tests.Scoring.March;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>Runs that do not belong together, subjects listed twice, periods no scheme covers and reports that do not follow are the caller's bugs, told at once.</summary>
public class RunMistakesTests
{
    private static readonly PointsScheme Scheme = PointsScheme.Define("s").Basis("test").Category("c").Award("a", "c", rule => rule.For("k").WorthPerUnit(1)).Build();
    private static readonly PointsEngine Engine = PointsEngine.Create(Scheme), Another = PointsEngine.Create(Scheme);
    private static readonly ScoredSubject[] One = [Worker], Two = [Worker, Other];

    [Fact]
    public void Merge_OfRunsThatDoNotBelongTogether_IsRefused()
    {
        var run = Engine.Begin(TheMonth);
        run.Add(Did("a", "k", 2, 3));
        run.MergeFrom(run);

        Assert.Equal((1, (Points)3), (run.Count, run.Finish(One).Statements[0].Total));
        Assert.All([Another.Begin(TheMonth), Engine.Begin(Period.Month(2026, 4)), Engine.Begin(TheMonth, new() { Level = ExplanationLevel.Totals })], other => Assert.Throws<ArgumentException>(() => run.MergeFrom(other)));
    }

    [Fact]
    public void Add_OfWhatIsNotKnownYet_IsLeftOut()
    {
        var run = Engine.Begin(TheMonth, new() { AsOf = new(2026, 3, 3, 0, 0, 0, TimeSpan.Zero) });
        run.Add(new Activity(ActivityId.From("later"), Worker, "k", new(2026, 3, 2), recordedAt: new(2026, 3, 4, 0, 0, 0, TimeSpan.Zero)));
        run.Add(new Activity(ActivityId.From("then"), Worker, "k", new(2026, 3, 2), recordedAt: new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero)));

        Assert.Equal(1, run.Count);
    }

    [Fact]
    public void Merge_OfColumnsThatDoNotBelongTogether_IsRefused()
    {
        var run = Engine.BeginColumns(TheMonth, One);

        Assert.Throws<ArgumentException>(() => run.MergeFrom(run));
        Assert.All([Another.BeginColumns(TheMonth, One), Engine.BeginColumns(Period.Month(2026, 4), One), Engine.BeginColumns(TheMonth, Two), Engine.BeginColumns(TheMonth, [Other]), Engine.BeginColumns(TheMonth, One, new() { MaxParallelism = 2 })],
            other => Assert.Throws<ArgumentException>(() => run.MergeFrom(other)));
    }

    [Fact]
    public void Batch_OfColumnsOfUnequalLength_IsRefused()
    {
        int[] rows = [0, 0];
        DateOnly[] days = [new(2026, 3, 2), new(2026, 3, 3)];

        Assert.Equal(2, new ActivityBatch(rows, rows, days, [Quantity.One, Quantity.One], [0, 0], [null, null]).Count);
        Assert.Throws<ArgumentException>(() => { _ = new ActivityBatch(rows, [0], days); });
        Assert.Throws<ArgumentException>(() => { _ = new ActivityBatch(rows, rows, days.AsSpan(1)); });
        Assert.Throws<ArgumentException>(() => { _ = new ActivityBatch(rows, rows, days, [Quantity.One]); });
        Assert.Throws<ArgumentException>(() => { _ = new ActivityBatch(rows, rows, days, flags: [0]); });
        Assert.Throws<ArgumentException>(() => { _ = new ActivityBatch(rows, rows, days, activities: [null]); });
    }

    /// <summary>So many subjects that their pages leave the caches, which rows are read ahead for; days outside the period are among them.</summary>
    [Fact]
    public void Columns_OfMoreSubjectsThanTheCachesHold_AddUpAllTheSame()
    {
        const int count = 140_000;
        var run = Engine.BeginColumns(TheMonth, [.. Enumerable.Range(0, count).Select(i => ScoredSubject.Of(PersonId.From(i)))]);
        var kind = run.IndexOf("k");
        int[] subjects = [0, count - 1, 0, 7, 7, -1];
        DateOnly[] days = [new(2026, 3, 2), new(2026, 3, 2), new(2026, 3, 31), new(2026, 2, 28), new(2026, 4, 1), new(2026, 3, 9)];
        run.Add(new ActivityBatch(subjects, [kind, kind, kind, kind, kind, kind], days, [Quantity.Of(1), Quantity.Of(2), Quantity.Of(3), Quantity.Of(4), Quantity.Of(5), Quantity.Of(6)]));

        var totals = run.Finish();

        Assert.Equal((4, 2, 0), (totals.Totals[0], totals.Totals[count - 1], totals.Totals[7]));
        Assert.Equal(["scoring.outside-period", "scoring.unlisted-subject"], totals.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Columns_WhosePointsLeaveTheirRange_NameTheSubject()
    {
        var scheme = PointsScheme.Define("huge").Category("c").Award("a", "c", rule => rule.For("k").WorthPerUnit(1).AtMost(Points.MaxValue, PointsWindow.Day)).Multiplier("m", Factor.Parse("0.5"), rule => rule.ToRules("a").When(RuleCondition.HasTag("half"))).Build();
        var run = PointsEngine.Create(scheme).BeginColumns(TheMonth, One);
        var kind = run.IndexOf("k");
        ScoringReport Report() => PointsEngine.Create(scheme).ScoreAll(TheMonth, One, [.. Enumerable.Range(1, 2).Select(day => new Activity(ActivityId.From(day), Worker, "k", new(2026, 3, day), Quantity.MaxValue))]);

        run.Add(new ActivityBatch([0, 0], [kind, kind], [new(2026, 3, 1), new(2026, 3, 2)], [Quantity.MaxValue, Quantity.MaxValue]));

        Assert.Contains(run.Finish().Findings, finding => finding.Code == "scoring.overflow" || finding.Severity is FindingSeverity.Error);
        Assert.Contains(Report().Findings, finding => finding.Severity is FindingSeverity.Error);
    }

    [Fact]
    public void Subjects_ListedTwice_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Engine.BeginColumns(TheMonth, [Worker, Worker]));
        Assert.Throws<ArgumentException>(() => Engine.ScoreAll(TheMonth, [Worker, Other, Worker], []));
        Assert.Throws<ArgumentException>(() => Ranking.Of([Score(Scheme), Score(Scheme)]));
        Assert.Throws<ArgumentException>(() => Ranking.Of([Score(Scheme), Engine.Score(Other, Period.Month(2026, 4), []).OrThrow()]));
    }

    [Fact]
    public void Periods_NoVersionCovers_AreRefused()
    {
        var year = Period.WholeYear(2026);

        Assert.Throws<ArgumentException>(() => Engine.BeginColumns(year, One));
        Assert.Throws<ArgumentException>(() => Engine.Open(Worker, year));
        Assert.Throws<ArgumentException>(() => Another.Post(Engine.Open(Worker, TheMonth), Did("a", "k", 2)));
        Assert.Equal((Worker, TheMonth), (Engine.Open(Worker, TheMonth).Subject.Person!.Value, Engine.Open(Worker, TheMonth).Period));
    }

    [Fact]
    public void Certify_OfAReportThatDoesNotFollow_IsRefused()
    {
        Activity[] activities = [Did("a", "k", 2)];
        var report = Engine.ScoreAll(TheMonth, One, activities);

        Assert.Single(Engine.Certify(report, One, activities));
        Assert.Empty(Engine.Certify(Engine.ScoreAll(TheMonth, [], []), [], []));
        Assert.Throws<ArgumentException>(() => Engine.Certify(report, One, [Did("a", "k", 2, 5)]));
        Assert.Equal(Verification.Refuted, Engine.Verify([new(new(new("s", 1), Worker, Period.WholeYear(2026), ExplanationLevel.Totals, 0, null, false, false, [], [], []), default)], One, activities)[0]);
    }

    /// <summary>A tally that keeps its activities drops the one that took it out of its range, and counts on.</summary>
    [Fact]
    public void Post_UnderACustomRule_DropsWhatLeavesTheRange()
    {
        var scheme = PointsScheme.Define("own").Category("c").Custom("own", "c", "huge", "1", rule => rule.For("k")).Build();
        var engine = PointsEngine.Create(scheme, RuleSet.Of(new Huge()));
        var tally = engine.Open(Worker, TheMonth);

        Assert.Equal(PostStatus.Counted, engine.Post(tally, Did("a", "k", 2)).Status);
        Assert.Equal(PostStatus.Faulted, engine.Post(tally, Did("b", "k", 2)).Status);
        Assert.Equal(PostStatus.OtherSubject, engine.Post(tally, Did("c", "k", 2, who: Other)).Status);
        Assert.Equal(PostStatus.OutsidePeriod, engine.Post(tally, new(ActivityId.From("d"), Worker, "k", new(2026, 4, 1))).Status);
        Assert.Equal((PostStatus.UnknownKind, Points.MaxValue), (engine.Post(tally, Did("e", "other", 2)).Status, tally.Total));
    }

    [Fact]
    public void Create_WithAKindACustomRuleDoesNotKnow_NamesIt()
    {
        var scheme = PointsScheme.Define("own").Category("c").Custom("own", "c", "huge", "1", rule => rule.For("k", "l", "m")).Build();

        Assert.False(PointsEngine.TryCreate(scheme, RuleSet.Of(new Huge()), out _, out var findings));
        Assert.Equal([("scheme.custom-kind", "$.rules[0].kinds", "l"), ("scheme.custom-kind", "$.rules[0].kinds", "m")], findings.Select(finding => (finding.Code, finding.Path, finding.Value)));
        Assert.False(PointsEngine.TryCreate(scheme, null, out _, out findings));
        Assert.Contains("it has none", Assert.Single(findings).Cure.English, StringComparison.Ordinal);
        Assert.False(PointsEngine.TryCreate(SchemeBook.Create(scheme), null, out _, out findings));
        Assert.Throws<FindingsException>(() => PointsEngine.Create(SchemeBook.Create(scheme), RuleSet.Of(new Huge())));
    }

    private sealed class Huge : IPointsRule
    {
        public string Id => "huge";

        public string Version => "1";

        public IReadOnlyList<ActivityKind> Kinds => ["k"];

        public RuleAnswer Evaluate(Activity activity) => RuleAnswer.Worth(Points.MaxValue);
    }
}
