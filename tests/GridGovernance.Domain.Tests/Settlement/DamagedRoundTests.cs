using System.Text.Json;
using GridGovernance.Domain.Settlement;
using static GridGovernance.Domain.Tests.Settlement.RoundDesk;

namespace GridGovernance.Domain.Tests.Settlement;

/// <summary>A round whose snapshot lacks a part is refused, and what objections ask of a decision is told.</summary>
public class DamagedRoundTests
{
    private static IEnumerable<string> FindingsOf(RoundSnapshot damaged)
    {
        Assert.False(SettlementRound.TryRestore(damaged, out var round, out var findings));
        Assert.Null(round);
        return findings.Select(finding => $"{finding.Code} {finding.Path}");
    }

    private static RoundSnapshot WithStep(int at, Func<RoundStepSnapshot, RoundStepSnapshot> change)
    {
        var round = OnNotice();
        round.RaiseObjection(First, Worker, Worker, LastDayOfNotice, "x").OrThrow();
        round.Decide(First, ObjectionState.Dismissed, null, Reviewer, LastDayOfNotice).OrThrow();
        var whole = round.ToSnapshot();
        return whole with { Steps = [.. whole.Steps.Select((step, i) => i == at ? change(step) : step)] };
    }

    [Fact]
    public void TryRestore_WithoutTermsStepsOrStatements_SaysSo()
    {
        Assert.Equal(["snapshot.missing $.terms"], FindingsOf(OnNotice().ToSnapshot() with { Terms = null! }));
        Assert.Equal(["snapshot.missing $.steps"], FindingsOf(OnNotice().ToSnapshot() with { Steps = [] }));
        Assert.Equal(["$.steps"], FindingsOf(OnNotice().ToSnapshot() with { Steps = null! }).Select(finding => finding.Split(' ')[1]));
        Assert.Equal("snapshot.missing $.steps[1].statements", FindingsOf(WithStep(1, step => step with { Statements = null })).First());
        Assert.Equal("scheme.wrong-type $.steps[1].statements[0]", FindingsOf(WithStep(1, step => step with { Statements = [default] })).First());
        Assert.Equal("scheme.wrong-type $.steps[1].statements[0]", FindingsOf(WithStep(1, step => step with { Statements = [JsonDocument.Parse("7").RootElement] })).First());
    }

    [Fact]
    public void TryRestore_OfBrokenSteps_NamesThePart()
    {
        Assert.Equal(["snapshot.unreadable $.steps[4].decision"], FindingsOf(WithStep(4, step => step with { Decision = null })));
        Assert.Equal("snapshot.unreadable $.steps[2].type", FindingsOf(WithStep(2, step => step with { Type = "opened" })).First());
        Assert.Equal("snapshot.unreadable $.steps[3].type", FindingsOf(WithStep(3, step => step with { Type = "forgotten" })).First());
        Assert.Equal(["snapshot.missing $.steps[3].ground"], FindingsOf(WithStep(3, step => step with { Ground = null })));
    }

    [Fact]
    public void Decide_AsAnythingButADecision_IsTheCallersBug() => Assert.All([ObjectionState.Open, ObjectionState.Withdrawn, ObjectionState.Expired, (ObjectionState)99], state =>
        Assert.Throws<ArgumentOutOfRangeException>(() => OnNotice().Decide(First, state, null, Reviewer, LastDayOfNotice)));

    [Fact]
    public void Decide_WithARevisionOfSomethingElse_IsRefused()
    {
        var round = OnNotice();
        round.RaiseObjection(First, Worker, Worker, LastDayOfNotice, "x").OrThrow();

        foreach (var other in new[] { Statement(70, "somebody"), Statement(70, version: 2), Statement(70, period: Period.Month(2026, 4)) })
            Assert.IsType<RevisionNotOfRound>(round.Decide(First, ObjectionState.Upheld, other, Reviewer, LastDayOfNotice).Value);
        Assert.IsType<RevisionNotOfRound>(round.Decide(First, ObjectionState.Upheld, null, Reviewer, LastDayOfNotice).Value);
        Assert.IsType<RevisionNotOfRound>(round.Decide(First, ObjectionState.Dismissed, Statement(70), Reviewer, LastDayOfNotice).Value);
        Assert.IsType<ScoreLowered>(round.Decide(First, ObjectionState.Upheld, Statement(60), Reviewer, LastDayOfNotice).Value);
        Assert.Equal(70, round.Decide(First, ObjectionState.PartlyUpheld, Statement(70), Reviewer, LastDayOfNotice).OrThrow().Revised!.Total);
    }

    [Fact]
    public void Decide_BySomebodyWhoIsNotIndependent_SaysWhy()
    {
        var round = OnNotice();
        round.RaiseObjection(First, Worker, Approver, LastDayOfNotice, "x").OrThrow();
        string Because(PersonId reviewer, params PersonId[] recorders) => ((DutiesNotSeparate)round.Decide(First, ObjectionState.Dismissed, null, reviewer, LastDayOfNotice, recorders).Value).Because;

        Assert.Equal("prepared the statements / 编制人", Because(Preparer));
        Assert.Equal("raised the objection / 异议人", Because(Approver));
        Assert.Equal("is the subject / 当事人", Because(Worker));
        Assert.Equal("recorded the entries / 记录人", Because(Reviewer, PersonId.From("clerk"), Reviewer));
        Assert.True(round.Decide(First, ObjectionState.Dismissed, null, Reviewer, LastDayOfNotice, [PersonId.From("clerk")]).Succeeded(out _, out _));
    }

    [Fact]
    public void RaiseObjection_AfterTheNotice_ComesTooLate()
    {
        Assert.IsType<ObjectionTooLate>(OnNotice().RaiseObjection(First, Worker, Worker, AfterNotice, "x").Value);
        Assert.IsType<ObjectionNotAdmissible>(OnNotice().RaiseObjection(First, PersonId.From("nobody"), Worker, LastDayOfNotice, "x").Value);
    }
}
