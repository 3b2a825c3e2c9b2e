namespace GridGovernance.Domain.Settlement;

/// <summary>What came of the step: the event, or the first refusal of <see cref="RoundObstacle"/>, then <see cref="ObjectionNotOpen"/>, then <see cref="DutiesNotSeparate"/>.</summary>
public sealed class WithdrawOutcome : Outcome<ObjectionTakenBack, RoundObstacle, ObjectionNotOpen, DutiesNotSeparate>
{
    private WithdrawOutcome(OneOf<ObjectionTakenBack, RoundObstacle, ObjectionNotOpen, DutiesNotSeparate> outcome) : base(outcome) { }

    /// <summary>The step is taken.</summary>
    public static implicit operator WithdrawOutcome(ObjectionTakenBack step) => new(step);

    /// <summary>The step cannot be taken now.</summary>
    public static implicit operator WithdrawOutcome(RoundObstacle refusal) => new(refusal);

    /// <summary>There is no such open objection.</summary>
    public static implicit operator WithdrawOutcome(ObjectionNotOpen refusal) => new(refusal);

    /// <summary>Two persons are needed.</summary>
    public static implicit operator WithdrawOutcome(DutiesNotSeparate refusal) => new(refusal);
}
