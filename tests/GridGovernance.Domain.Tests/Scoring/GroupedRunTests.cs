using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Scoring;

public class GroupedRunTests
{
    private static readonly Period March = Period.Month(2026, 3);
    private static readonly PointsEngine Engine = PointsEngine.Create(PointsScheme.Define("grouped").Category("duty").Award("patrol", "duty", rule => rule.For("patrol").Worth(2)).Build());

    [Fact]
    public void Add_OfAnotherSubject_AnswersWithTheOneBefore()
    {
        var run = Engine.BeginGrouped(March);

        Assert.Null(run.Add(Patrol("a1", "w2")));
        Assert.Null(run.Add(Patrol("a2", "w2")));
        Assert.Equal(4, run.Add(Patrol("a3", "w1"))!.Statement!.Total);
        Assert.Equal(2, Assert.Single(run.Finish()).Statement!.Total);
    }

    [Fact]
    public void Finish_GivesListedSubjectsWithoutActivitiesAStatement()
    {
        var run = Engine.BeginGrouped(March, [Person("w3"), Person("w1")]);
        run.Add(Patrol("a1", "w1"));

        Assert.Equal(["w1 2026-03 2", "w3 2026-03 0"], run.Finish().Select(scored => scored.Statement!.ToString()));
    }

    [Fact]
    public void Add_OfAnUnlistedSubject_IsReportedAndScoresNobody()
    {
        var run = Engine.BeginGrouped(March, [Person("w1")]);
        run.Add(Patrol("a1", "w9"));

        var stranger = run.Finish().First();

        Assert.Null(stranger.Statement);
        Assert.Equal("scoring.unlisted-subject", Assert.Single(stranger.Findings).Code);
    }

    [Fact]
    public void Add_OfASubjectThatCameBefore_IsReportedAndCountsNowhere()
    {
        var run = Engine.BeginGrouped(March);
        run.Add(Patrol("a1", "w1"));
        run.Add(Patrol("a2", "w2"));
        run.Add(Patrol("a3", "w1"));

        var late = run.Finish().Single();

        Assert.Null(late.Statement);
        Assert.Equal("scoring.not-grouped", Assert.Single(late.Findings).Code);
    }

    [Fact]
    public void Add_OfAnIdOfAnEarlierSubject_IsAConflictThatDoesNotCountAgain()
    {
        var run = Engine.BeginGrouped(March);
        run.Add(Patrol("a1", "w1"));
        run.Add(Patrol("a1", "w2"));
        run.Add(Patrol("a2", "w2"));

        var second = run.Finish().Single();

        Assert.Equal(2, second.Statement!.Total);
        Assert.Equal("scoring.conflict", Assert.Single(second.Findings).Code);
        Assert.Equal(second.Findings, second.Statement.Findings);
    }

    [Fact]
    public void Add_OfIdsVouchedFor_DoesNotCompareThemAcrossSubjects()
    {
        var run = Engine.BeginGrouped(March, idsAreUnique: true);
        run.Add(Patrol("a1", "w1"));
        run.Add(Patrol("a1", "w2"));

        Assert.Empty(run.Finish().Single().Findings);
    }

    [Fact]
    public void Add_OfManyIds_NoticesEachThatComesAgainAndNoOther()
    {
        var run = Engine.BeginGrouped(March);
        for (var i = 0; i < 5000; i++)
            Assert.Empty(run.Add(Patrol($"a{i}", $"w{i}"))?.Findings ?? []);
        List<SubjectScored?> again = [];
        for (var i = 0; i < 5000; i++)
            again.Add(run.Add(Patrol($"a{i}", $"x{i}")));
        again.AddRange(run.Finish());

        Assert.All(again.Skip(1), scored => Assert.Equal("scoring.conflict", Assert.Single(scored!.Findings).Code));
    }

    [Fact]
    public void Add_AfterTheEnd_Throws()
    {
        var run = Engine.BeginGrouped(March);
        Assert.Empty(run.Finish());

        Assert.Throws<InvalidOperationException>(() => run.Add(Patrol("a1", "w1")));
        Assert.Throws<InvalidOperationException>(() => run.Finish().Count());
    }

    [Fact]
    public void BeginGrouped_OfAnUncoveredPeriodOrASubjectTwice_Throws()
    {
        Assert.Throws<ArgumentException>(() => Engine.BeginGrouped(Period.WholeYear(2026)));
        Assert.Throws<ArgumentException>(() => Engine.BeginGrouped(March, [Person("w1"), Person("w1")]));
    }

    private static ScoredSubject Person(string id) => PersonId.From(id);

    private static Activity Patrol(string id, string subject) => new(ActivityId.From(id), PersonId.From(subject), "patrol", new(2026, 3, 2));
}
