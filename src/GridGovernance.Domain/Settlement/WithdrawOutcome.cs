namespace GridGovernance.Domain.Settlement;

/// <summary>What came of the step: the event, or the first refusal of <see cref="RoundStepNotAllowed"/>, then <see cref="ObjectionNotOpen"/>, then <see cref="DutiesNotSeparate"/>.</summary>
public sealed class WithdrawOutcome : Outcome<ObjectionTakenBack, RoundStepNotAllowed, ObjectionNotOpen, DutiesNotSeparate>
{
    private WithdrawOutcome(OneOf<ObjectionTakenBack, RoundStepNotAllowed, ObjectionNotOpen, DutiesNotSeparate> outcome) : base(outcome) { }

    /// <summary>The step is taken.</summary>
    public static implicit operator WithdrawOutcome(ObjectionTakenBack step) => new(step);

    /// <summary>The round does not stand there.</summary>
    public static implicit operator WithdrawOutcome(RoundStepNotAllowed refusal) => new(refusal);

    /// <summary>There is no such open objection.</summary>
    public static implicit operator WithdrawOutcome(ObjectionNotOpen refusal) => new(refusal);

    /// <summary>Two persons are needed.</summary>
    public static implicit operator WithdrawOutcome(DutiesNotSeparate refusal) => new(refusal);
}
