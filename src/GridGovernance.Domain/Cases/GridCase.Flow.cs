namespace GridGovernance.Domain.Cases;

public sealed partial class GridCase
{
    /// <summary>Takes the case on (立案). By the holder.</summary>
    public CaseStepOutcome File(CaseActor by, DateTimeOffset at) =>
        Check(CaseStep.File, by, at) is { } refusal ? Refused(refusal) : Record(CaseStep.File, CaseStage.Filed, Holder, by, at, "");

    /// <summary>Refuses to take the case on (不予立案), with reasons. By the holder. Final.</summary>
    /// <exception cref="ArgumentException">No reason is given.</exception>
    public CaseStepOutcome Reject(string reason, CaseActor by, DateTimeOffset at)
    {
        Guard.Against.NullOrWhiteSpace(reason);
        return Check(CaseStep.Reject, by, at) is { } refusal ? Refused(refusal) : Record(CaseStep.Reject, CaseStage.Rejected, Holder, by, at, reason);
    }

    /// <summary>Sends the case to a direct subordinate (派遣); the clock starts at the first dispatch. By the holder.</summary>
    public CaseStepOutcome Dispatch(UnitId to, CaseActor by, DateTimeOffset at)
    {
        Guard.Against.Default(to);
        if (Check(CaseStep.Dispatch, by, at) is { } refusal)
            return Refused(refusal);
        if (!chain.IsDirectSuperior(Holder, to))
            return new NotADirectSubordinate(Id, Holder, to);
        handovers.Push(new(Holder, Stage, IsDispatch: true));
        StartClock(at);
        return Record(CaseStep.Dispatch, CaseStage.Dispatched, to, by, at, "");
    }

    /// <summary>Begins to handle the case (处置). By the holder.</summary>
    public CaseStepOutcome Handle(CaseActor by, DateTimeOffset at)
    {
        if (Check(CaseStep.Handle, by, at) is { } refusal)
            return Refused(refusal);
        Handler = Holder;
        return Record(CaseStep.Handle, CaseStage.Handling, Holder, by, at, "");
    }

    /// <summary>Reports the result (反馈) to the unit that dispatched the case. By the holder.</summary>
    /// <exception cref="ArgumentException">No result is given.</exception>
    public CaseStepOutcome Feedback(string result, CaseActor by, DateTimeOffset at)
    {
        Guard.Against.NullOrWhiteSpace(result);
        if (Check(CaseStep.Feedback, by, at) is { } refusal)
            return Refused(refusal);
        return Record(CaseStep.Feedback, CaseStage.FedBack, Dispatcher, by, at, result);
    }

    /// <summary>Finds the result good (核查). By the dispatching unit, which holds the case.</summary>
    public CaseStepOutcome Inspect(CaseActor by, DateTimeOffset at) =>
        Check(CaseStep.Inspect, by, at) is { } refusal ? Refused(refusal) : Record(CaseStep.Inspect, CaseStage.Inspected, Holder, by, at, "");

    /// <summary>Finds the result wanting (返工): back to the handler, with the reason. By the dispatching unit.</summary>
    /// <exception cref="ArgumentException">No reason is given.</exception>
    public CaseStepOutcome Rework(string reason, CaseActor by, DateTimeOffset at)
    {
        Guard.Against.NullOrWhiteSpace(reason);
        return Check(CaseStep.Rework, by, at) is { } refusal ? Refused(refusal) : BackToTheHandler(CaseStep.Rework, by, at, reason);
    }

    /// <summary>Closes the case (结案). By the dispatching unit, after inspection. The clock stops.</summary>
    public CaseStepOutcome Close(CaseActor by, DateTimeOffset at)
    {
        if (Check(CaseStep.Close, by, at) is { } refusal)
            return Refused(refusal);
        var taken = Record(CaseStep.Close, CaseStage.Closed, Holder, by, at, "");
        ClosedAt = at;
        StopClock(at);
        return taken;
    }

    /// <summary>The originator says whether it is settled (回访确认); if not, the case goes back to the handler and the clock runs on.</summary>
    public CaseStepOutcome Verify(bool settled, CaseActor by, DateTimeOffset at)
    {
        if (Check(CaseStep.Verify, by, at, holderOnly: false) is { } refusal)
            return Refused(refusal);
        if (by.Person != Originator)
            return new NotTheOriginator(Id);
        if (settled)
            return Record(CaseStep.Verify, CaseStage.Verified, Holder, by, at, "");
        ClosedAt = null;
        RestartClock(at);
        return BackToTheHandler(CaseStep.Verify, by, at, "");
    }

    /// <summary>The originator rates the handling (评价), 1 (poor) to 5 (good). Final.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rating is not 1 to 5.</exception>
    public CaseStepOutcome Evaluate(int rating, CaseActor by, DateTimeOffset at)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rating, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rating, 5);
        if (Check(CaseStep.Evaluate, by, at, holderOnly: false) is { } refusal)
            return Refused(refusal);
        if (by.Person != Originator)
            return new NotTheOriginator(Id);
        Rating = rating;
        return Record(CaseStep.Evaluate, CaseStage.Evaluated, Holder, by, at, "");
    }

    private UnitId Dispatcher => handovers.First(handover => handover.IsDispatch).From;

    private CaseStepTaken BackToTheHandler(CaseStep step, CaseActor by, DateTimeOffset at, string note)
    {
        Reworks++;
        return Record(step, CaseStage.Handling, Handler ?? throw new InvariantBrokenException("CAS-2"), by, at, note);
    }
}
