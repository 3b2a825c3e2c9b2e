namespace GridGovernance.Domain.Staffing;

/// <summary>What came of an appointment: <see cref="StaffAppointed"/>, or the first obstacle met.</summary>
public sealed class AppointOutcome : Outcome<StaffAppointed, ImpossibleDate, AlreadyAppointed, RoleAtCapacity>
{
    private AppointOutcome(OneOf<StaffAppointed, ImpossibleDate, AlreadyAppointed, RoleAtCapacity> outcome) : base(outcome) { }

    /// <summary>It succeeded.</summary>
    public static implicit operator AppointOutcome(StaffAppointed ok) => new(ok);

    /// <summary>It was refused.</summary>
    public static implicit operator AppointOutcome(ImpossibleDate refusal) => new(refusal);

    /// <summary>It was refused.</summary>
    public static implicit operator AppointOutcome(AlreadyAppointed refusal) => new(refusal);

    /// <summary>It was refused.</summary>
    public static implicit operator AppointOutcome(RoleAtCapacity refusal) => new(refusal);
}

/// <summary>What came of a release: <see cref="StaffReleased"/>, or the first obstacle met.</summary>
public sealed class ReleaseOutcome : Outcome<StaffReleased, ImpossibleDate, NotAppointed>
{
    private ReleaseOutcome(OneOf<StaffReleased, ImpossibleDate, NotAppointed> outcome) : base(outcome) { }

    /// <summary>It succeeded.</summary>
    public static implicit operator ReleaseOutcome(StaffReleased ok) => new(ok);

    /// <summary>It was refused.</summary>
    public static implicit operator ReleaseOutcome(ImpossibleDate refusal) => new(refusal);

    /// <summary>It was refused.</summary>
    public static implicit operator ReleaseOutcome(NotAppointed refusal) => new(refusal);
}

/// <summary>What came of a change of role: <see cref="RoleChanged"/>, or the first obstacle met.</summary>
public sealed class ChangeRoleOutcome : Outcome<RoleChanged, ImpossibleDate, NotAppointed, RoleNotPossible>
{
    private ChangeRoleOutcome(OneOf<RoleChanged, ImpossibleDate, NotAppointed, RoleNotPossible> outcome) : base(outcome) { }

    /// <summary>It succeeded.</summary>
    public static implicit operator ChangeRoleOutcome(RoleChanged ok) => new(ok);

    /// <summary>It was refused.</summary>
    public static implicit operator ChangeRoleOutcome(ImpossibleDate refusal) => new(refusal);

    /// <summary>It was refused.</summary>
    public static implicit operator ChangeRoleOutcome(NotAppointed refusal) => new(refusal);

    /// <summary>It was refused.</summary>
    public static implicit operator ChangeRoleOutcome(RoleNotPossible refusal) => new(refusal);
}

/// <summary>What came of a transfer between grids: <see cref="StaffTransferred"/>, or the first obstacle met.</summary>
public sealed class TransferOutcome : Outcome<StaffTransferred, ImpossibleDate, NotAppointed, RoleNotPossible>
{
    private TransferOutcome(OneOf<StaffTransferred, ImpossibleDate, NotAppointed, RoleNotPossible> outcome) : base(outcome) { }

    /// <summary>It succeeded.</summary>
    public static implicit operator TransferOutcome(StaffTransferred ok) => new(ok);

    /// <summary>It was refused.</summary>
    public static implicit operator TransferOutcome(ImpossibleDate refusal) => new(refusal);

    /// <summary>It was refused.</summary>
    public static implicit operator TransferOutcome(NotAppointed refusal) => new(refusal);

    /// <summary>It was refused.</summary>
    public static implicit operator TransferOutcome(RoleNotPossible refusal) => new(refusal);
}

/// <summary>What came of a suspension: <see cref="StaffSuspended"/>, or the first obstacle met.</summary>
public sealed class SuspendOutcome : Outcome<StaffSuspended, ImpossibleDate, NotAppointed, AlreadySuspended>
{
    private SuspendOutcome(OneOf<StaffSuspended, ImpossibleDate, NotAppointed, AlreadySuspended> outcome) : base(outcome) { }

    /// <summary>It succeeded.</summary>
    public static implicit operator SuspendOutcome(StaffSuspended ok) => new(ok);

    /// <summary>It was refused.</summary>
    public static implicit operator SuspendOutcome(ImpossibleDate refusal) => new(refusal);

    /// <summary>It was refused.</summary>
    public static implicit operator SuspendOutcome(NotAppointed refusal) => new(refusal);

    /// <summary>It was refused.</summary>
    public static implicit operator SuspendOutcome(AlreadySuspended refusal) => new(refusal);
}

/// <summary>What came of a resumption: <see cref="StaffResumed"/>, or the first obstacle met.</summary>
public sealed class ResumeOutcome : Outcome<StaffResumed, ImpossibleDate, NotAppointed, NotSuspended>
{
    private ResumeOutcome(OneOf<StaffResumed, ImpossibleDate, NotAppointed, NotSuspended> outcome) : base(outcome) { }

    /// <summary>It succeeded.</summary>
    public static implicit operator ResumeOutcome(StaffResumed ok) => new(ok);

    /// <summary>It was refused.</summary>
    public static implicit operator ResumeOutcome(ImpossibleDate refusal) => new(refusal);

    /// <summary>It was refused.</summary>
    public static implicit operator ResumeOutcome(NotAppointed refusal) => new(refusal);

    /// <summary>It was refused.</summary>
    public static implicit operator ResumeOutcome(NotSuspended refusal) => new(refusal);
}

/// <summary>What came of a change of ranges: <see cref="RangesChanged"/>, or the first obstacle met.</summary>
public sealed class ChangeRangesOutcome : Outcome<RangesChanged, ImpossibleDate>
{
    private ChangeRangesOutcome(OneOf<RangesChanged, ImpossibleDate> outcome) : base(outcome) { }

    /// <summary>It succeeded.</summary>
    public static implicit operator ChangeRangesOutcome(RangesChanged ok) => new(ok);

    /// <summary>It was refused.</summary>
    public static implicit operator ChangeRangesOutcome(ImpossibleDate refusal) => new(refusal);
}

/// <summary>What came of closing a roster: <see cref="RosterClosed"/>, or the first obstacle met.</summary>
public sealed class CloseRosterOutcome : Outcome<RosterClosed, ImpossibleDate>
{
    private CloseRosterOutcome(OneOf<RosterClosed, ImpossibleDate> outcome) : base(outcome) { }

    /// <summary>It succeeded.</summary>
    public static implicit operator CloseRosterOutcome(RosterClosed ok) => new(ok);

    /// <summary>It was refused.</summary>
    public static implicit operator CloseRosterOutcome(ImpossibleDate refusal) => new(refusal);
}

/// <summary>What came of assigning a plot: <see cref="PlotAssigned"/>, or the first obstacle met.</summary>
public sealed class AssignPlotOutcome : Outcome<PlotAssigned, ImpossibleDate, NotAppointed>
{
    private AssignPlotOutcome(OneOf<PlotAssigned, ImpossibleDate, NotAppointed> outcome) : base(outcome) { }

    /// <summary>It succeeded.</summary>
    public static implicit operator AssignPlotOutcome(PlotAssigned ok) => new(ok);

    /// <summary>It was refused.</summary>
    public static implicit operator AssignPlotOutcome(ImpossibleDate refusal) => new(refusal);

    /// <summary>It was refused.</summary>
    public static implicit operator AssignPlotOutcome(NotAppointed refusal) => new(refusal);
}

/// <summary>What came of withdrawing a plot: <see cref="PlotWithdrawn"/>, or the first obstacle met.</summary>
public sealed class WithdrawPlotOutcome : Outcome<PlotWithdrawn, ImpossibleDate, NoPlotHeld>
{
    private WithdrawPlotOutcome(OneOf<PlotWithdrawn, ImpossibleDate, NoPlotHeld> outcome) : base(outcome) { }

    /// <summary>It succeeded.</summary>
    public static implicit operator WithdrawPlotOutcome(PlotWithdrawn ok) => new(ok);

    /// <summary>It was refused.</summary>
    public static implicit operator WithdrawPlotOutcome(ImpossibleDate refusal) => new(refusal);

    /// <summary>It was refused.</summary>
    public static implicit operator WithdrawPlotOutcome(NoPlotHeld refusal) => new(refusal);
}
