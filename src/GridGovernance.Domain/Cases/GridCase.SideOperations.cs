namespace GridGovernance.Domain.Cases;

public sealed partial class GridCase
{
    /// <summary>Hands the case to the direct superior (上报), before dispatch. By the holder.</summary>
    public CaseStepOutcome Submit(CaseActor by, DateTimeOffset at)
    {
        if (Check(CaseStep.Submit, by, at) is { } refusal)
            return Refused(refusal);
        if (chain.SuperiorOf(Holder) is not { } superior)
            return new NoSuperior(Id, Holder);
        handovers.Push(new(Holder, Stage, IsDispatch: false));
        return Record(CaseStep.Submit, Stage, superior, by, at, "");
    }

    /// <summary>Hands the case on to a direct subordinate (交办). By the holder.</summary>
    public CaseStepOutcome Assign(UnitId to, CaseActor by, DateTimeOffset at)
    {
        Guard.Against.Default(to);
        if (Check(CaseStep.Assign, by, at) is { } refusal)
            return Refused(refusal);
        if (!chain.IsDirectSuperior(Holder, to))
            return new NotADirectSubordinate(Id, Holder, to);
        handovers.Push(new(Holder, Stage, IsDispatch: false));
        return Record(CaseStep.Assign, CaseStage.Dispatched, to, by, at, "");
    }

    /// <summary>Gives the case back to whoever handed it over (退回), with the reason. By the holder; the first step has nobody to return to.</summary>
    /// <exception cref="ArgumentException">No reason is given.</exception>
    public CaseStepOutcome Return(string reason, CaseActor by, DateTimeOffset at)
    {
        Guard.Against.NullOrWhiteSpace(reason);
        if (Check(CaseStep.Return, by, at) is { } refusal)
            return Refused(refusal);
        if (!handovers.TryPop(out var handover))
            return new NothingToReturnTo(Id, Holder);
        return Record(CaseStep.Return, handover.Stage, handover.From, by, at, reason);
    }

    /// <summary>Lets another unit read along (抄送). By the holder.</summary>
    public CaseStepOutcome CopyTo(UnitId unit, CaseActor by, DateTimeOffset at)
    {
        Guard.Against.Default(unit);
        if (Check(CaseStep.CopyTo, by, at) is { } refusal)
            return Refused(refusal);
        copies.Add(unit);
        return Record(CaseStep.CopyTo, Stage, Holder, by, at, unit.ToString());
    }

    /// <summary>A superior's instruction (批示). By a unit above the holder.</summary>
    /// <exception cref="ArgumentException">No instruction is given.</exception>
    public CaseStepOutcome Instruct(string instruction, CaseActor by, DateTimeOffset at)
    {
        Guard.Against.NullOrWhiteSpace(instruction);
        return CheckFromAbove(CaseStep.Instruct, by, at) is { } refusal ? Refused(refusal) : Record(CaseStep.Instruct, Stage, Holder, by, at, instruction);
    }

    /// <summary>Marks the case urgent (加急). By the holder or a unit above it.</summary>
    public CaseStepOutcome MarkUrgent(CaseActor by, DateTimeOffset at)
    {
        var refusal = Guard.Against.Null(by).Unit == Holder ? Check(CaseStep.MarkUrgent, by, at) : CheckFromAbove(CaseStep.MarkUrgent, by, at);
        if (refusal is not null)
            return Refused(refusal);
        IsUrgent = true;
        return Record(CaseStep.MarkUrgent, Stage, Holder, by, at, "");
    }

    /// <summary>Gives the case more working time (延期), with the reason. By a unit above the holder, which is the approval. An overdue case stays marked overdue; the timer of the present stage stays as it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is not above zero.</exception>
    public CaseStepOutcome Extend(TimeSpan workingTime, string reason, CaseActor by, DateTimeOffset at)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(workingTime, TimeSpan.Zero);
        Guard.Against.NullOrWhiteSpace(reason);
        if (CheckFromAbove(CaseStep.Extend, by, at) is { } refusal)
            return Refused(refusal);
        var taken = Record(CaseStep.Extend, Stage, Holder, by, at, reason);
        DueAt = deadlines.Calendar.AddWorkingTime(DueAt!.Value, workingTime);
        return taken;
    }

    /// <summary>Parks the case (挂账), with the written reason; the clock stands still until it is taken up again. By the holder.</summary>
    /// <exception cref="ArgumentException">No reason is given.</exception>
    public CaseStepOutcome Park(string reason, CaseActor by, DateTimeOffset at)
    {
        Guard.Against.NullOrWhiteSpace(reason);
        if (Check(CaseStep.Park, by, at) is { } refusal)
            return Refused(refusal);
        var taken = Record(CaseStep.Park, Stage, Holder, by, at, reason);
        StopClock(at);
        parkedAt = at;
        return taken;
    }

    /// <summary>Takes a parked case up again (销账). By the holder.</summary>
    public CaseStepOutcome Resume(CaseActor by, DateTimeOffset at)
    {
        if (Check(CaseStep.Resume, by, at) is { } refusal)
            return Refused(refusal);
        RestartStage(at);
        parkedAt = null;
        RestartClock(at);
        return Record(CaseStep.Resume, Stage, Holder, by, at, "");
    }

    /// <summary>Raises the supervision (督办), with the reason. By a unit of the same chain not below the last supervisor, or not below the holder where there is none.</summary>
    /// <exception cref="ArgumentException">No reason is given.</exception>
    public CaseStepOutcome Supervise(SupervisionLevel level, string reason, CaseActor by, DateTimeOffset at)
    {
        Guard.Against.EnumOutOfRange(level);
        Guard.Against.NullOrWhiteSpace(reason);
        if (Check(CaseStep.Supervise, by, at, holderOnly: false) is { } refusal)
            return Refused(refusal);
        if (level <= Supervision)
            return new SupervisionNotRaised(Id, Supervision, level);
        var last = SupervisedBy ?? Holder;
        if (!chain.IsNotBelow(by.Unit, last))
            return new SupervisorTooLow(Id, last, by.Unit);
        (Supervision, SupervisedBy) = (level, by.Unit);
        return Record(CaseStep.Supervise, Stage, Holder, by, at, reason);
    }

    /// <summary>Calls other bodies in (吹哨) on one of the published grounds; they read along. By the holder.</summary>
    /// <exception cref="ArgumentException">No body is named.</exception>
    public CaseStepOutcome Whistle(WhistleGround ground, IReadOnlyList<UnitId> bodies, CaseActor by, DateTimeOffset at)
    {
        Guard.Against.EnumOutOfRange(ground);
        Guard.Against.NullOrEmpty(bodies);
        foreach (var body in bodies)
            Guard.Against.Default(body);
        if (Check(CaseStep.Whistle, by, at) is { } refusal)
            return Refused(refusal);
        copies.UnionWith(bodies);
        return Record(CaseStep.Whistle, Stage, Holder, by, at, ground.ToString());
    }

    private Refusal? CheckFromAbove(CaseStep step, CaseActor by, DateTimeOffset at)
    {
        if (Check(step, by, at, holderOnly: false) is { } refusal)
            return refusal;
        return chain.IsAbove(by.Unit, Holder) ? null : new NotASuperior(Id, Holder, by.Unit);
    }
}
