using GridGovernance.Domain.Scoring;
using static GridGovernance.Domain.Tests.Scoring.March;

namespace GridGovernance.Domain.Tests.Scoring;

public class PointsEnginePopulationTests
{
    private static readonly PointsEngine Engine = PointsEngine.Create(PointsScheme.Define("p").Basis("test").Base(10)
        .Category("c", c => c.CapCredits(4, PointsWindow.Day)).Award("a", "c", r => r.For("k").Worth(3)).Build());

    [Fact]
    public void ScoreAll_ReportsEveryMistakeAtOnceAndStillScores()
    {
        Activity[] activities =
        [
            Did("dup", "k", 1), Did("dup", "k", 1), Did("twice", "k", 1), Did("twice", "k", 2), Did("far", "k", 1, who: PersonId.From("stranger")),
            Did("odd", "unheard-of", 1), new(ActivityId.From("late"), Worker, "k", new DateOnly(2026, 4, 1)),
        ];

        var report = Engine.ScoreAll(TheMonth, [Worker, Other], activities);

        Assert.Equal(["scoring.duplicate", "scoring.unlisted-subject", "scoring.outside-period", "scoring.unknown-kind", "scoring.conflict"], report.Findings.Select(finding => finding.Code));
        Assert.Equal((13, 10), (report.Statements[0].Total, report.Statements[1].Total));
        Assert.False(report.IsClean);
    }

    [Fact]
    public void ScoreAll_OnAnyNumberOfThreads_GivesTheSameBytes()
    {
        var subjects = Enumerable.Range(0, 57).Select(i => (ScoredSubject)PersonId.From($"p{i}")).ToArray();
        var activities = Enumerable.Range(0, 999).Select(i => Did($"a{i}", "k", i % 31 + 1, who: PersonId.From($"p{i * 7 % 57}"))).ToArray();

        var one = Engine.ScoreAll(TheMonth, subjects, activities);
        var four = Engine.ScoreAll(TheMonth, subjects, activities.Reverse(), new ScoringOptions { MaxParallelism = 4 });

        Assert.Equal(one.Statements.Select(s => Convert.ToHexString(s.ToJson())), four.Statements.Select(s => Convert.ToHexString(s.ToJson())));
    }

    [Fact]
    public void MergeFrom_WhenPartsOverlap_EqualsTheWhole()
    {
        Activity[] all = [Did("a", "k", 1), Did("b", "k", 1), Did("c", "k", 2), Did("d", "k", 3), Did("d", "k", 4)];
        var (left, right) = (Engine.Begin(TheMonth), Engine.Begin(TheMonth));
        left.Add(all.AsSpan(..4));
        right.Add(all.AsSpan(1..));

        left.MergeFrom(right);

        var merged = left.Finish([Worker]);
        var whole = Engine.ScoreAll(TheMonth, [Worker], all);
        Assert.Equal(whole.Statements, merged.Statements);
        Assert.Equal(10 + 4 + 3, merged.Statements[0].Total);
        Assert.Contains(merged.Findings, finding => finding.Code == "scoring.conflict");
    }

    [Fact]
    public void ScoreAll_AsOfAnInstant_KnowsOnlyWhatWasRecorded()
    {
        var noon = new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.FromHours(8));
        Activity[] activities = [new(ActivityId.From("a"), Worker, "k", new(2026, 3, 1), recordedAt: noon), new(ActivityId.From("b"), Worker, "k", new(2026, 3, 2), recordedAt: noon.AddHours(1))];

        var report = Engine.ScoreAll(TheMonth, [Worker], activities, new ScoringOptions { AsOf = noon });

        Assert.Equal(13, report.Statements[0].Total);
    }

    [Fact]
    public void ScoreAll_AtEveryLevel_GivesTheSameTotal()
    {
        var activities = Enumerable.Range(1, 9).Select(i => Did($"a{i}", "k", i / 3 + 1)).ToArray();
        var totals = Enum.GetValues<ExplanationLevel>().Select(level => Engine.ScoreAll(TheMonth, [Worker], activities, new ScoringOptions { Level = level }).Statements[0].Total);
        Assert.Single(totals.Distinct());
    }

    [Theory]
    [InlineData(TieRule.Standard, "1224")]
    [InlineData(TieRule.Dense, "1223")]
    [InlineData(TieRule.ByKey, "1234")]
    public void Ranking_OfEqualTotals_FollowsTheDeclaredRule(TieRule ties, string ranks)
    {
        var subjects = new[] { "d", "c", "b", "a", "x" }.Select(id => new ScoredSubject(PersonId.From(id), exempt: id == "x")).ToArray();
        var days = new Dictionary<string, int> { ["a"] = 3, ["b"] = 2, ["c"] = 2, ["d"] = 1, ["x"] = 9 };
        var activities = days.SelectMany(pair => Enumerable.Range(1, pair.Value).Select(day => Did($"{pair.Key}{day}", "k", day, who: PersonId.From(pair.Key))));

        var ranking = Ranking.Of(Engine.ScoreAll(TheMonth, subjects, activities).Statements, ties);

        Assert.Equal(ranks, string.Concat(ranking.Select(ranked => ranked.Rank)));
        Assert.Equal("abcd", string.Concat(ranking.Select(ranked => ranked.Statement.Subject)));
    }

    [Fact]
    public void Split_OfTeamPoints_ReachesTheLastUnitAndBreaksTiesByKey()
    {
        var split = TeamPoints.Split(10, [new(PersonId.From("c"), Quantity.One), new(PersonId.From("a"), Quantity.One), new(PersonId.From("b"), Quantity.One)]).OrThrow();

        Assert.Equal(["3.3334", "3.3333", "3.3333"], split.Members.Select(member => member.Points.ToString()));
        Assert.False(TeamPoints.Split(10, [new(Worker, Quantity.Zero)]).Succeeded(out _, out var refusal));
        Assert.Equal("scoring.no-shares", refusal!.Code);
    }
}
