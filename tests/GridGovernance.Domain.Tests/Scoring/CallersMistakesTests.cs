using GridGovernance.Domain.Scoring;
using static GridGovernance.Domain.Tests.Scoring.March;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>What a caller did wrong is told in words that name it, and by the argument at fault.</summary>
public class CallersMistakesTests
{
    private static readonly PointsScheme Scheme = PointsScheme.Define("s").Basis("test").Category("c").Award("a", "c", rule => rule.For("k", "l").WorthPerUnit(1).When(RuleCondition.HasTag("t"))).Build();
    private static readonly PointsEngine Engine = PointsEngine.Create(Scheme);
    private static readonly ScoredSubject[] One = [Worker];

    [Theory]
    [InlineData(1, 0, 0UL)]
    [InlineData(-2, 0, 0UL)]
    [InlineData(0, 2, 0UL)]
    [InlineData(0, -2, 0UL)]
    [InlineData(0, 0, 2UL)]
    public void ARowBeyondTheRun_IsNamed_AndTheRunIsVoid(int subject, int kind, ulong flags)
    {
        var run = Engine.BeginColumns(TheMonth, One);

        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => run.Add(new ActivityBatch([0, subject], [0, kind], [new(2026, 3, 2), new(2026, 3, 2)], flags: [1, flags])));

        Assert.Equal($"Row 1 has subject {subject}, kind {kind} or flags beyond the run's. (Parameter 'batch')", thrown.Message);
        Assert.Equal("A batch failed half-way, so the run is void; begin another.", Assert.Throws<InvalidOperationException>(() => run.Finish()).Message);
        Assert.Throws<InvalidOperationException>(() => run.Add(default(ActivityBatch)));
        Assert.Throws<InvalidOperationException>(() => run.Add(default, new RowWorth[1]));
        Assert.Throws<InvalidOperationException>(() => Engine.BeginColumns(TheMonth, One).MergeFrom(run));
        Assert.Throws<InvalidOperationException>(() => run.MergeFrom(Engine.BeginColumns(TheMonth, One)));
    }

    [Fact]
    public void SubjectsListedTwice_AreNamed()
    {
        ScoredSubject[] twice = [Other, Worker, Worker];

        Assert.Equal("Subject w1 is listed twice. (Parameter 'subjects')", Assert.Throws<ArgumentException>(() => Engine.ScoreAll(TheMonth, twice, [])).Message);
        Assert.Equal("Subject w1 is listed twice. (Parameter 'subjects')", Assert.Throws<ArgumentException>(() => Engine.BeginGrouped(TheMonth, twice)).Message);
        Assert.Equal("A subject is listed twice. (Parameter 'subjects')", Assert.Throws<ArgumentException>(() => Engine.BeginColumns(TheMonth, twice)).Message);
    }

    [Fact]
    public void WhatDoesNotBelongTogether_IsSaid()
    {
        var other = PointsEngine.Create(Scheme);

        Assert.StartsWith("Only runs of one engine,", Assert.Throws<ArgumentException>(() => Engine.Begin(TheMonth).MergeFrom(other.Begin(TheMonth))).Message, StringComparison.Ordinal);
        Assert.StartsWith("Only another run of the same scheme", Assert.Throws<ArgumentException>(() => Engine.BeginColumns(TheMonth, One).MergeFrom(other.BeginColumns(TheMonth, One))).Message, StringComparison.Ordinal);
        Assert.StartsWith("The tally is another engine's.", Assert.Throws<ArgumentException>(() => Engine.Post(PointsEngine.Create(PointsScheme.Define("t").Build()).Open(Worker, TheMonth), Did("a", "k", 2))).Message, StringComparison.Ordinal);
        Assert.StartsWith("The report does not follow", Assert.Throws<ArgumentException>(() => Engine.Certify(Engine.ScoreAll(TheMonth, One, [Did("a", "k", 2, tags: "t")]), One, [])).Message, StringComparison.Ordinal);
        Assert.StartsWith("The batch has 2 rows, and there is room to tell of 1.", Assert.Throws<ArgumentException>(() => Engine.BeginColumns(TheMonth, One).Add(new ActivityBatch([0, 0], [0, 0], [new(2026, 3, 2), new(2026, 3, 2)]), new RowWorth[1])).Message, StringComparison.Ordinal);
        Assert.StartsWith("The columns of a batch have one length.", Assert.Throws<ArgumentException>(() => { _ = new ActivityBatch([0], [], []); }).Message, StringComparison.Ordinal);
        Assert.Equal("The lines of w1 do not sum to 2. (Parameter 'lines')", Assert.Throws<ArgumentException>(() => new PointsStatement(new("s", 1), Worker, TheMonth, ExplanationLevel.Full, 2, null, false, false, [], [], [])).Message);
        Assert.StartsWith("s/1 scored, not t/1.", Assert.Throws<ArgumentException>(() => Engine.Score(Worker, TheMonth, []).OrThrow().Explain(Language.English, PointsScheme.Define("t").Build())).Message, StringComparison.Ordinal);
        Assert.StartsWith("The parts of 'whole' do not sum to 2.", Assert.Throws<ArgumentException>(() => new ExplanationNode("whole", 2, [new("part", 1)])).Message, StringComparison.Ordinal);
        Assert.StartsWith("Member w1 is listed twice.", Assert.Throws<ArgumentException>(() => TeamPoints.Split(2, [new(Worker, Quantity.One), new(Worker, Quantity.One)])).Message, StringComparison.Ordinal);
        Assert.StartsWith("A certificate is a version, a colon", Assert.Throws<FormatException>(() => PointsCertificate.Parse("1:", null)).Message, StringComparison.Ordinal);
        Assert.StartsWith("A ranking is of one period", Assert.Throws<ArgumentException>(() => Ranking.Of([Engine.Score(Worker, TheMonth, []).OrThrow(), Engine.Score(Worker, TheMonth, []).OrThrow()])).Message, StringComparison.Ordinal);
        Assert.StartsWith("'a;b' is no tag: 1 to 64 characters", Assert.Throws<ArgumentException>(() => new Activity(ActivityId.From("a"), Worker, "k", new(2026, 3, 2), tags: ["a;b"])).Message, StringComparison.Ordinal);
        Assert.Contains("no version of u covers 2025-03", Assert.Throws<ArgumentException>(() => PointsEngine.Create(PointsScheme.Define("u").Effective(new(2026, 1, 1)).Build()).Open(Worker, Period.Month(2025, 3))).Message, StringComparison.Ordinal);
        var finished = Engine.BeginGrouped(TheMonth);
        _ = finished.Finish().ToList();
        Assert.Equal("The run is finished; begin another.", Assert.Throws<InvalidOperationException>(() => finished.Add(Did("a", "k", 2))).Message);
    }

    [Fact]
    public void NoActivityAtAll_IsNamed()
    {
        Activity none = null!;

        Assert.Equal("activities", Assert.Throws<ArgumentNullException>(() => Engine.Begin(TheMonth).Add(new[] { Did("a", "k", 2), none }.AsSpan())).ParamName);
        Assert.ThrowsAny<ArgumentException>(() => Engine.ScoreAll(TheMonth, One, [none]));
        Assert.Throws<ArgumentNullException>(() => Engine.BeginGrouped(TheMonth).Add(none));
        Assert.Throws<ArgumentNullException>(() => Engine.Post(Engine.Open(Worker, TheMonth), none));
    }

    [Fact]
    public void AStop_IsHeeded()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var columns = Engine.BeginColumns(TheMonth, One);
        var run = Engine.Begin(TheMonth);

        Assert.ThrowsAny<OperationCanceledException>(() => columns.Finish(stop.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => run.Finish(One, stop.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => Engine.ScoreAll(TheMonth, One, [Did("a", "k", 2)], cancellationToken: stop.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => Engine.ScoreAll(TheMonth, [Worker, Other], [Did("a", "k", 2)], new() { MaxParallelism = 2 }, stop.Token));
    }

    [Fact]
    public void AnOpening_IsTheSameInAnyOrder_AndKeepsWhatItWasGiven()
    {
        VetoInForce[] vetoes = [new("v", ActivityId.From("a"), VetoEffect.Zero, new(2026, 1, 1), new(2026, 12, 31)), new("v", ActivityId.From("a"), VetoEffect.Zero, new(2026, 2, 1), new(2026, 12, 31)), new("u", ActivityId.From("b"), VetoEffect.LowestGrade, new(2026, 1, 1), new(2026, 3, 31))];
        Adjustment[] adjustments = [new(2, ActivityId.From("b")), new(-1, ActivityId.From("a")), new(3, ActivityId.From("a"))];

        var (one, other) = (new Opening(1, vetoes, adjustments), new Opening(1, vetoes.Reverse(), adjustments.Reverse()));

        Assert.Equal(one, other);
        Assert.Equal(one.Vetoes, other.Vetoes);
        Assert.Equal(one.Adjustments, other.Adjustments);
        Assert.Equal((3, 3), (one.Vetoes.Count, one.Adjustments.Count));
        Assert.Equal([("u", 1), ("v", 1), ("v", 2)], one.Vetoes.Select(veto => (veto.Rule, veto.From.Month)));
        Assert.Equal([-1, 3, 2], one.Adjustments.Select(adjustment => adjustment.Amount));
        Assert.NotEqual(one, new Opening(1, vetoes, adjustments[1..]));
        Assert.NotEqual(one, new Opening(1, vetoes[1..], adjustments));
        Assert.NotEqual(one, new Opening(2, vetoes, adjustments));
    }

    [Fact]
    public void AStatement_KeepsItsNotesAndFindings()
    {
        var finding = Finding.Warning("w", "p", "v", new("a", "b"), new("c", "d"));
        var note = new StatementNote("a", "c", ActivityId.From("x"), "tag t", "present", "absent");

        var statement = new PointsStatement(new("s", 1), Worker, TheMonth, ExplanationLevel.Full, 0, null, false, false, [], [], [], [note], [finding]);

        Assert.Equal([note], statement.Notes);
        Assert.Equal([finding], statement.Findings);
    }

    [Fact]
    public void ACertificate_OfContradictingRecords_IsTheSameInAnyOrder()
    {
        Activity Record(PersonId who, int day, string kind, int quantity, PersonId? recorder, params string[] tags) => new(ActivityId.From("x"), who, kind, new(2026, 3, day), Quantity.Of(quantity), tags, null, recorder);
        Activity[] records = [Record(Worker, 2, "k", 1, null), Record(Other, 2, "k", 1, null), Record(Worker, 3, "k", 1, null), Record(Worker, 2, "l", 1, null), Record(Worker, 2, "k", 2, null), Record(Worker, 2, "k", 1, Recorder), Record(Worker, 2, "k", 1, Other), Record(Worker, 2, "k", 1, null, "a"), Record(Worker, 2, "k", 1, null, "b", "a")];
        string Certified(IEnumerable<Activity> activities) => Engine.Certify(Engine.ScoreAll(TheMonth, [Worker, Other], activities), [Worker, Other], activities)[0].Certificate.ToString();

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < records.Length; i++)
        {
            for (var j = i + 1; j < records.Length; j++)
            {
                Assert.Equal(Certified([records[i], records[j]]), Certified([records[j], records[i]]));
                Assert.True(seen.Add(Certified([records[i], records[j]])), $"{i} and {j} are hashed like others");
            }
        }
    }
}
