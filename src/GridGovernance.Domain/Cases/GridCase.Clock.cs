namespace GridGovernance.Domain.Cases;

public sealed partial class GridCase
{
    private DateTimeOffset? parkedAt;
    private TimeSpan remainingWhenStopped;

    /// <summary>When the case was first dispatched, which started the clock.</summary>
    public DateTimeOffset? DispatchedAt { get; private set; }

    /// <summary>When it has to be closed; null before dispatch. Parking and the originator's check do not use it up; extensions move it.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>When it was closed last; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Since when it counts as overdue. Once overdue it is always marked overdue, whatever extension comes later.</summary>
    public DateTimeOffset? OverdueSince { get; private set; }

    /// <summary>When the present stage should be over, where the office times it; null otherwise. Parking does not use it up.</summary>
    public DateTimeOffset? StageDueAt { get; private set; }

    /// <summary>How many timed stages took longer than they may.</summary>
    public int LateStages { get; private set; }

    /// <summary>Whether the case counts as overdue at a moment, without a step being taken.</summary>
    public bool IsOverdueAt(DateTimeOffset moment) => OverdueSince is not null || (ClockRuns && moment > DueAt);

    private bool ClockRuns => DueAt is not null && !IsParked && ClosedAt is null && !CaseFlow.IsFinal(Stage);

    private void NoteTheClock(DateTimeOffset at)
    {
        if (ClockRuns && at > DueAt)
            OverdueSince ??= DueAt;
    }

    private void StartStage(CaseStage stage, DateTimeOffset at)
    {
        if (StageDueAt is { } due && at > due)
            LateStages++;
        StageDueAt = deadlines.Stages.TryGetValue(stage, out var allowed) ? deadlines.Calendar.AddWorkingTime(at, allowed) : null;
    }

    /// <summary>Gives a timed stage the time back that it was parked; a stage that was late already stays late.</summary>
    private void RestartStage(DateTimeOffset at)
    {
        if (StageDueAt is { } due && due > parkedAt)
            StageDueAt = deadlines.Calendar.AddWorkingTime(at, deadlines.Calendar.WorkingTimeBetween(parkedAt!.Value, due));
    }

    private void StartClock(DateTimeOffset at)
    {
        if (DispatchedAt is not null)
            return;
        DispatchedAt = at;
        DueAt = deadlines.Calendar.AddWorkingTime(at, deadlines.Handling);
    }

    private void StopClock(DateTimeOffset at) =>
        remainingWhenStopped = deadlines.Calendar.WorkingTimeBetween(at, DueAt!.Value);

    private void RestartClock(DateTimeOffset at)
    {
        if (OverdueSince is null)
            DueAt = deadlines.Calendar.AddWorkingTime(at, remainingWhenStopped);
    }
}
