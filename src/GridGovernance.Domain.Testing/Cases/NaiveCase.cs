using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Kernel;
using GridGovernance.Domain.Testing.Kernel;

namespace GridGovernance.Domain.Testing.Cases;

/// <summary>The obvious case, a model for the real one: one table of who may do what when, and a clock that counts the calendar minute by minute.</summary>
public sealed class NaiveCase
{
    private readonly NaiveWorkingCalendar calendar;
    private readonly CaseStory story;
    private readonly Stack<(int From, CaseStage Stage, bool IsDispatch)> handovers = [];
    private DateTimeOffset last = CaseStory.Start;
    private DateTime? parkedAt;
    private int handler = -1, supervisor = -1, minutesLeft;

    /// <summary>The model of a story's case, collected.</summary>
    public NaiveCase(CaseStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        (this.story, calendar) = (story, new(story.Calendar));
    }

    /// <summary>Where it stands.</summary>
    public CaseStage Stage { get; private set; }

    /// <summary>The number of the unit that holds it.</summary>
    public int Holder { get; private set; } = 2;

    /// <summary>Whether it is parked.</summary>
    public bool IsParked => parkedAt is not null;

    /// <summary>The level of supervision.</summary>
    public SupervisionLevel Supervision { get; private set; }

    /// <summary>When it is due, on the local clock.</summary>
    public DateTime? Due { get; private set; }

    /// <summary>Whether it is closed.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Since when it is overdue, on the local clock.</summary>
    public DateTime? OverdueSince { get; private set; }

    /// <summary>When the present stage should be over, on the local clock.</summary>
    public DateTime? StageDue { get; private set; }

    /// <summary>How many timed stages took too long.</summary>
    public int LateStages { get; private set; }

    /// <summary>How often it went back for rework.</summary>
    public int Reworks { get; private set; }

    /// <summary>Takes a command; null when it is done, otherwise the code of the refusal.</summary>
    public string? Apply(CaseCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var refusal = Refusal(command);
        if (refusal is null)
            Take(command);
        return refusal;
    }

    private string? Refusal(CaseCommand command)
    {
        var isForHolder = command.Step is not (CaseStep.Verify or CaseStep.Evaluate or CaseStep.Instruct or CaseStep.Extend or CaseStep.Supervise or CaseStep.MarkUrgent);
        var isTransfer = command.Step is CaseStep.Dispatch or CaseStep.Assign;
        return !IsStage(command.Step) ? "case.step-not-allowed"
            : isForHolder && command.Actor != Holder ? "case.not-the-holder"
            : command.At < last ? "case.step-out-of-time"
            : isTransfer && (command.Target != Holder + 1 || command.Target > 3) ? "case.not-a-direct-subordinate"
            : command.Step is CaseStep.Submit && (Holder == 0 || Holder == 4) ? "case.no-superior"
            : command.Step is CaseStep.Return && handovers.Count == 0 ? "case.nothing-to-return-to"
            : command.Step is CaseStep.Verify or CaseStep.Evaluate && !command.ByOriginator ? "case.not-the-originator"
            : command.Step is CaseStep.Instruct or CaseStep.Extend && command.Actor >= Holder ? "case.not-a-superior"
            : command.Step is CaseStep.MarkUrgent && command.Actor > Holder ? "case.not-a-superior"
            : command.Step is CaseStep.Supervise && command.Value % 4 <= (int)Supervision ? "case.supervision-not-raised"
            : command.Step is CaseStep.Supervise && command.Actor > (supervisor < 0 ? Holder : supervisor) ? "case.supervisor-too-low" : null;
    }

    private bool IsStage(CaseStep step)
    {
        var isSide = step is CaseStep.CopyTo or CaseStep.Instruct or CaseStep.MarkUrgent or CaseStep.Supervise;
        if (IsParked)
            return isSide || step is CaseStep.Resume;
        return Stage switch
        {
            CaseStage.Collected => isSide || step is CaseStep.File or CaseStep.Reject or CaseStep.Submit or CaseStep.Return,
            CaseStage.Filed => isSide || step is CaseStep.Dispatch or CaseStep.Submit or CaseStep.Return,
            CaseStage.Dispatched => isSide || step is CaseStep.Handle or CaseStep.Assign or CaseStep.Return or CaseStep.Extend or CaseStep.Park or CaseStep.Whistle,
            CaseStage.Handling => isSide || step is CaseStep.Feedback or CaseStep.Assign or CaseStep.Extend or CaseStep.Park or CaseStep.Whistle,
            CaseStage.FedBack => isSide || step is CaseStep.Inspect or CaseStep.Rework or CaseStep.Extend,
            CaseStage.Inspected => isSide || step is CaseStep.Close or CaseStep.Extend,
            CaseStage.Closed => isSide || step is CaseStep.Verify,
            CaseStage.Verified => isSide || step is CaseStep.Evaluate,
            _ => false,
        };
    }

    private void Take(CaseCommand command)
    {
        var at = command.At.DateTime;
        if (command.Step is CaseStep.Resume)
            Resume(at);
        var reopens = command.Step is CaseStep.Verify && command.Value <= 1;
        if (reopens)
        {
            IsClosed = false;
            Due = OverdueSince is null ? calendar.AddWorkingMinutes(at, minutesLeft) : Due;
        }

        if (Due is { } due && !IsParked && !IsClosed && at > due)
            OverdueSince ??= due;
        Move(command, reopens, at);
        (parkedAt, minutesLeft) = command.Step switch
        {
            CaseStep.Park => (at, calendar.WorkingMinutesBetween(at, Due!.Value)),
            CaseStep.Close => (null, calendar.WorkingMinutesBetween(at, Due!.Value)),
            _ => (parkedAt, minutesLeft),
        };
        IsClosed |= command.Step is CaseStep.Close;
        if (command.Step is CaseStep.Extend)
            Due = calendar.AddWorkingMinutes(Due!.Value, 60 * (1 + command.Value));
        if (command.Step is CaseStep.Supervise)
            (Supervision, supervisor) = ((SupervisionLevel)(command.Value % 4), command.Actor);
        last = command.At;
    }

    private void Move(CaseCommand command, bool reopens, DateTime at)
    {
        switch (command.Step)
        {
            case CaseStep.File: To(CaseStage.Filed, Holder, at); break;
            case CaseStep.Reject: To(CaseStage.Rejected, Holder, at); break;
            case CaseStep.Submit: handovers.Push((Holder, Stage, false)); Holder--; break;
            case CaseStep.Dispatch:
                handovers.Push((Holder, Stage, true));
                Due ??= calendar.AddWorkingMinutes(at, (int)story.Calendar.Hours.PerDay.TotalMinutes * story.Days);
                To(CaseStage.Dispatched, command.Target, at);
                break;
            case CaseStep.Assign: handovers.Push((Holder, Stage, false)); To(CaseStage.Dispatched, command.Target, at); break;
            case CaseStep.Return: var back = handovers.Pop(); To(back.Stage, back.From, at); break;
            case CaseStep.Handle: handler = Holder; To(CaseStage.Handling, Holder, at); break;
            case CaseStep.Feedback: To(CaseStage.FedBack, handovers.First(handover => handover.IsDispatch).From, at); break;
            case CaseStep.Inspect: To(CaseStage.Inspected, Holder, at); break;
            case CaseStep.Close: To(CaseStage.Closed, Holder, at); break;
            case CaseStep.Evaluate: To(CaseStage.Evaluated, Holder, at); break;
            case CaseStep.Verify when !reopens: To(CaseStage.Verified, Holder, at); break;
            case CaseStep.Rework or CaseStep.Verify: Reworks++; To(CaseStage.Handling, handler, at); break;
            default: break;
        }
    }

    private void To(CaseStage stage, int holder, DateTime at)
    {
        if (stage != Stage)
        {
            LateStages += at > StageDue ? 1 : 0;
            StageDue = stage is CaseStage.Handling && story.HandlingHours > 0 ? calendar.AddWorkingMinutes(at, 60 * story.HandlingHours) : null;
        }

        (Stage, Holder) = (stage, holder);
    }

    private void Resume(DateTime at)
    {
        if (StageDue > parkedAt)
            StageDue = calendar.AddWorkingMinutes(at, calendar.WorkingMinutesBetween(parkedAt!.Value, StageDue!.Value));
        parkedAt = null;
        Due = OverdueSince is null ? calendar.AddWorkingMinutes(at, minutesLeft) : Due;
    }
}
