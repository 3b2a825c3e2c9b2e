namespace GridGovernance.Domain.Settlement;

/// <summary>What came of the step: the event, or the first refusal of <see cref="RoundObstacle"/>, then <see cref="ObjectionTooLate"/>, then <see cref="ObjectionNotAdmissible"/>.</summary>
public sealed class RaiseObjectionOutcome : Outcome<ObjectionRaised, RoundObstacle, ObjectionTooLate, ObjectionNotAdmissible>
{
    private RaiseObjectionOutcome(OneOf<ObjectionRaised, RoundObstacle, ObjectionTooLate, ObjectionNotAdmissible> outcome) : base(outcome) { }

    /// <summary>The step is taken.</summary>
    public static implicit operator RaiseObjectionOutcome(ObjectionRaised step) => new(step);

    /// <summary>The step cannot be taken now.</summary>
    public static implicit operator RaiseObjectionOutcome(RoundObstacle refusal) => new(refusal);

    /// <summary>The notice has ended.</summary>
    public static implicit operator RaiseObjectionOutcome(ObjectionTooLate refusal) => new(refusal);

    /// <summary>The subject or the id does not fit.</summary>
    public static implicit operator RaiseObjectionOutcome(ObjectionNotAdmissible refusal) => new(refusal);
}
