using GridGovernance.Domain.Cases;
using static GridGovernance.Domain.Tests.Cases.CaseDesk;

namespace GridGovernance.Domain.Tests.Cases;

public class GridCaseTests
{
    [Fact]
    public void Case_FromCollectionToEvaluation_KeepsEveryStep()
    {
        var gridCase = Closed(Monday.AddDays(2));

        gridCase.Verify(settled: true, TheOriginator, Monday.AddDays(3)).OrThrow();
        gridCase.Evaluate(5, TheOriginator, Monday.AddDays(3)).OrThrow();

        Assert.Equal(CaseStage.Evaluated, gridCase.Stage);
        Assert.Equal([CaseStep.Collect, CaseStep.File, CaseStep.Dispatch, CaseStep.Handle, CaseStep.Feedback, CaseStep.Inspect, CaseStep.Close, CaseStep.Verify, CaseStep.Evaluate],
            gridCase.History.Select(taken => taken.Step));
        Assert.Null(gridCase.OverdueSince);
    }

    [Fact]
    public void Dispatch_SkippingALevel_IsRefused()
    {
        var gridCase = Collected(Township);
        gridCase.File(At(Township), Monday).OrThrow();

        Assert.IsType<NotADirectSubordinate>(gridCase.Dispatch(Desk, At(Township), Monday).Value);
        Assert.Equal(CaseStage.Filed, gridCase.Stage);
    }

    [Fact]
    public void Handle_ByAnotherThanTheHolder_IsRefused() =>
        Assert.IsType<NotTheHolder>(Dispatched().Handle(At(Desk), Monday).Value);

    [Fact]
    public void Step_RefusalsComeInTheDocumentedOrder()
    {
        var gridCase = Dispatched();

        Assert.IsType<StepNotAllowed>(gridCase.Close(At(Desk), Monday.AddDays(-1)).Value);
        Assert.IsType<NotTheHolder>(gridCase.Handle(At(Desk), Monday.AddDays(-1)).Value);
        Assert.IsType<StepOutOfTime>(gridCase.Handle(At(Village), Monday.AddDays(-1)).Value);
        Assert.True(gridCase.Handle(At(Village), Monday).Succeeded(out _, out _));
    }

    [Fact]
    public void Return_AtTheFirstStep_IsRefused() =>
        Assert.IsType<NothingToReturnTo>(Collected(Village).Return("not ours", At(Village), Monday).Value);

    [Fact]
    public void Return_AfterAssignment_LeadsBackToWhoAssigned()
    {
        var gridCase = Dispatched();
        gridCase.Assign(Desk, At(Village), Monday).OrThrow();

        var returned = gridCase.Return("out of reach", At(Desk), Monday).OrThrow();

        Assert.Equal((Village, CaseStage.Dispatched), (returned.Holder, returned.To));
    }

    [Fact]
    public void Verify_Denied_GoesBackToTheHandlerForRework()
    {
        var gridCase = Closed(Monday.AddDays(1));

        gridCase.Verify(settled: false, TheOriginator, Monday.AddDays(20)).OrThrow();

        Assert.Equal((CaseStage.Handling, Village, 1), (gridCase.Stage, gridCase.Holder, gridCase.Reworks));
        Assert.False(gridCase.IsOverdueAt(Monday.AddDays(20)), "the originator's time to check is not the handler's");
    }

    [Fact]
    public void Verify_ByAnotherPerson_IsRefused() =>
        Assert.IsType<NotTheOriginator>(Closed(Monday).Verify(true, At(Township), Monday.AddDays(1)).Value);

    [Fact]
    public void Overdue_StaysMarked_AfterAnExtension()
    {
        var gridCase = Dispatched();
        gridCase.Handle(At(Village), Monday.AddDays(30)).OrThrow();
        var since = gridCase.OverdueSince;

        gridCase.Extend(TimeSpan.FromHours(700), "weather", At(Township), Monday.AddDays(31)).OrThrow();

        Assert.NotNull(since);
        Assert.Equal(since, gridCase.OverdueSince);
    }

    [Fact]
    public void Park_StopsTheClock_AndResumeGivesTheRestBack()
    {
        var gridCase = Dispatched();
        var before = gridCase.DueAt!.Value;
        gridCase.Park("frozen ground", At(Village), Monday).OrThrow();
        Assert.IsType<StepNotAllowed>(gridCase.Handle(At(Village), Monday).Value);

        gridCase.Resume(At(Village), Monday.AddDays(7)).OrThrow();

        Assert.Equal(before.AddDays(7), gridCase.DueAt);
        Assert.Null(gridCase.OverdueSince);
    }

    [Fact]
    public void Supervise_OnlyRises_AndNotFromBelow()
    {
        var gridCase = Dispatched();
        gridCase.Supervise(SupervisionLevel.Yellow, "late", At(Township), Monday).OrThrow();

        Assert.IsType<SupervisionNotRaised>(gridCase.Supervise(SupervisionLevel.Yellow, "late", At(Centre), Monday).Value);
        Assert.IsType<SupervisorTooLow>(gridCase.Supervise(SupervisionLevel.Red, "late", At(Village), Monday).Value);
        Assert.True(gridCase.Supervise(SupervisionLevel.Red, "late", At(Centre), Monday).Succeeded(out _, out _));
    }

    [Fact]
    public void Whistle_CallsBodiesIn()
    {
        var gridCase = Dispatched();

        gridCase.Whistle(WhistleGround.JointEnforcement, [Centre], At(Village), Monday).OrThrow();

        Assert.Contains(Centre, gridCase.Copies);
    }

    [Fact]
    public void StageTimer_CountsLateStages()
    {
        var gridCase = Dispatched(TenDays.With(CaseStage.Dispatched, TimeSpan.FromHours(7)));

        gridCase.Handle(At(Village), Monday.AddDays(3)).OrThrow();

        Assert.Equal(1, gridCase.LateStages);
        Assert.Null(gridCase.OverdueSince);
    }

    [Fact]
    public void Kpis_MergeToTheWhole_AndZeroDenominatorsAreNotApplicable()
    {
        var span = DateSpan.Create(new(2026, 3, 1), new(2026, 3, 31));
        GridCase[] cases = [Closed(Monday.AddDays(1)), Closed(Monday.AddDays(25)), Dispatched(), Collected(Village)];

        var whole = CaseKpis.Of(cases, span);
        var merged = CaseKpis.Of(cases[..2], span).Merge(CaseKpis.Of(cases[2..], span));

        Assert.Equal(whole, merged);
        Assert.Equal((Ratio.Of(2, 3), Ratio.Of(1, 3)), (whole.Completion, whole.OnTime));
        Assert.Null(whole.Satisfaction.Percent);
        Assert.Equal(Points.Parse("66.67"), whole.Completion.Percent);
    }

    [Fact]
    public void Chain_WithCircleAndDuplicate_ReportsEveryFinding()
    {
        Assert.False(ChainOfCommand.TryBuild([(Desk, Village), (Village, Desk), (Desk, Centre)], out _, out var findings));
        Assert.Equal(["chain.duplicate", "chain.circle", "chain.circle"], findings.Select(finding => finding.Code));
    }
}
