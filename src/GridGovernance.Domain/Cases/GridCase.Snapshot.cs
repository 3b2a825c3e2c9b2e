namespace GridGovernance.Domain.Cases;

public sealed partial class GridCase
{
    /// <summary>The whole state for storage; nothing is lost.</summary>
    public GridCaseSnapshot ToSnapshot() => new()
    {
        Format = GridCaseSnapshot.NewestFormat,
        Id = Id.ToString(),
        Grid = Grid.ToString(),
        Originator = Originator.ToString(),
        Handler = Handler?.ToString(),
        Handovers = [.. handovers.Select(handover => new CaseHandoverSnapshot { From = handover.From.ToString(), Stage = SnapshotReader.Spell(handover.Stage), IsDispatch = handover.IsDispatch })],
        Copies = [.. copies.Select(copy => copy.ToString())],
        IsUrgent = IsUrgent,
        SupervisedBy = SupervisedBy?.ToString(),
        Reworks = Reworks,
        Rating = Rating,
        DispatchedAt = DispatchedAt,
        DueAt = DueAt,
        ClosedAt = ClosedAt,
        OverdueSince = OverdueSince,
        StageDueAt = StageDueAt,
        LateStages = LateStages,
        ParkedAt = parkedAt,
        RemainingTicks = remainingWhenStopped.Ticks,
        History = [.. history.Select(SnapshotOf)],
    };

    private static CaseStepSnapshot SnapshotOf(CaseStepTaken taken) => new()
    {
        Step = SnapshotReader.Spell(taken.Step),
        From = SnapshotReader.Spell(taken.From),
        To = SnapshotReader.Spell(taken.To),
        Person = taken.By.Person.ToString(),
        Unit = taken.By.Unit.ToString(),
        At = taken.At,
        Holder = taken.Holder.ToString(),
        Supervision = SnapshotReader.Spell(taken.Supervision),
        Note = taken.Note,
    };
}
