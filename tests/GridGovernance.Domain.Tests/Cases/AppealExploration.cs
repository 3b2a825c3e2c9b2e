using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Grids;
using OneOf;
using static GridGovernance.Domain.Tests.Cases.CaseDesk;

namespace GridGovernance.Domain.Tests.Cases;

/// <summary>CAS-4: every state of an appeal is visited; none is closed without its three replies.</summary>
public class AppealExploration
{
    private static readonly DateOnly Raised = new(2026, 3, 2);
    private static readonly PersonId Worker = PersonId.From("worker");

    private static readonly (string, Func<Appeal, IOneOf>)[] Commands =
    [
        ("Acknowledge", appeal => appeal.Acknowledge("heard", Worker, Raised)),
        ("Acknowledge before it was raised", appeal => appeal.Acknowledge("heard", Worker, Raised.AddDays(-1))),
        ("Echo", appeal => appeal.Echo("under way", Worker, Raised)),
        ("Answer", appeal => appeal.Answer("done", Worker, Raised)),
        ("Close", appeal => appeal.Close("agreed", Worker, Raised)),
        ("OpenCase", appeal => appeal.OpenCase(CaseId.From("c-1"), At(CaseDesk.Village), Monday, Chain, TenDays)),
        ("OpenCase before it was raised", appeal => appeal.OpenCase(CaseId.From("c-2"), At(CaseDesk.Village), Monday.AddDays(-1), Chain, TenDays)),
    ];

    private static readonly StateExploration<Appeal, AppealStage, (AppealStage, CaseId?)> Seen = new(
        () => Appeal.Raise(AppealId.From("a-1"), AppealOrigin.ResidentAppeal, GridCode.Parse("152221105215001"), Originator, Raised),
        Commands, appeal => (appeal.Stage, appeal.Case), appeal => appeal.Stage, appeal => appeal.ToSnapshot().ToJson());

    [Fact]
    public void EveryStage_IsReached_AndOnlyClosedIsADeadEnd()
    {
        Assert.Equal(Enum.GetValues<AppealStage>(), Seen.Stages);
        Assert.Equal([AppealStage.Closed], Seen.DeadEnds);
        Assert.Equal(10, Seen.StateCount);
    }

    [Fact]
    public void EveryRefusal_ChangesNothing() => Assert.Empty(Seen.Wrong);

    [Fact]
    public void NoAppeal_ClosesUnanswered() => Assert.Equal([AppealStage.Answered], Seen.Steps.Where(step => step.To is AppealStage.Closed && step.From is not AppealStage.Closed).Select(step => step.From).Distinct());

    [Fact]
    public void Document_IsWhatWasSeen() => DocumentedStates.Hold("Cases", "APPEAL-STATES.md", Seen.Document("The states of an appeal", "Raise"));
}
