using GridGovernance.Domain.Activities;
using GridGovernance.Domain.Cases;

namespace GridGovernance.Cli.Demo.Made;

/// <summary>Makes what becomes of a case within the month: filed and dispatched by the village's desk, handled by a worker for the grid, supervised by the township when it is late.</summary>
internal sealed class CaseMaker(SplitMix64 chance, Period month)
{
    /// <summary>Works on a collected case as far as the month goes.</summary>
    public void Work(GridCase gridCase, MadeWorker worker, DateTimeOffset at)
    {
        var (village, grid) = (DutyUnits.Of(worker.Grid.Village), DutyUnits.Of(worker.Grid));
        var (desk, handler) = (DeskOf(village), new CaseActor(worker.Id, grid));
        gridCase.File(desk, at).OrThrow();
        gridCase.Dispatch(grid, desk, at).OrThrow();
        gridCase.Handle(handler, at.AddHours(chance.Below(6))).OrThrow();
        var done = at.AddDays(chance.Below(3 + (110 - worker.Diligence) / 8)).AddHours(7);
        if (done > at.AddDays(1) && chance.Percent(3))
            Park(gridCase, handler, at.AddHours(8));
        Supervise(gridCase, DeskOf(DutyUnits.Of(worker.Grid.Village.Parent)), done);
        if (IsOver(done) || gridCase.IsParked)
            return;
        Finish(gridCase, desk, handler, done);
        var originator = new CaseActor(gridCase.Originator, grid);
        if (chance.Percent(8))
        {
            gridCase.Verify(false, originator, done.AddHours(1)).OrThrow();
            done = done.AddDays(1);
            if (IsOver(done))
                return;
            Finish(gridCase, desk, handler, done);
        }

        if (chance.Percent(95))
            gridCase.Verify(true, originator, done.AddHours(1)).OrThrow();
        if (gridCase.Stage is CaseStage.Verified && chance.Percent(70))
            gridCase.Evaluate(chance.Between(3, 5), originator, done.AddHours(2)).OrThrow();
    }

    /// <summary>Somebody at the desk of a village or township.</summary>
    public static CaseActor DeskOf(UnitId unit) => new(PersonId.From($"desk-{unit}"), unit);

    private static void Finish(GridCase gridCase, CaseActor desk, CaseActor handler, DateTimeOffset at)
    {
        gridCase.Feedback("done", handler, at).OrThrow();
        gridCase.Inspect(desk, at).OrThrow();
        gridCase.Close(desk, at).OrThrow();
    }

    private void Park(GridCase gridCase, CaseActor handler, DateTimeOffset at)
    {
        gridCase.Park("waits for the thaw", handler, at).OrThrow();
        if (chance.Percent(60))
            gridCase.Resume(handler, at.AddHours(1)).OrThrow();
    }

    /// <summary>A yellow card on the day after the deadline, a red one a week later, each while the case is still open.</summary>
    private void Supervise(GridCase gridCase, CaseActor township, DateTimeOffset done)
    {
        if (gridCase.IsParked || gridCase.DueAt is not { } due)
            return;
        if (due.AddDays(1) < done && !IsOver(due.AddDays(1)))
            gridCase.Supervise(SupervisionLevel.Yellow, "overdue", township, due.AddDays(1)).OrThrow();
        if (due.AddDays(7) < done && !IsOver(due.AddDays(7)))
            gridCase.Supervise(SupervisionLevel.Red, "still overdue", township, due.AddDays(7)).OrThrow();
    }

    private bool IsOver(DateTimeOffset at) => DateOnly.FromDateTime(at.DateTime) > month.LastDay;
}
