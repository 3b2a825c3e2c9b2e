namespace GridGovernance.Domain.Settlement;

/// <summary>What came of the step: the event, or the first refusal of <see cref="RoundObstacle"/>, then <see cref="DecisionObstacle"/>, then <see cref="DutiesNotSeparate"/>.</summary>
public sealed class DecideOutcome : Outcome<ObjectionDecided, RoundObstacle, DecisionObstacle, DutiesNotSeparate>
{
    private DecideOutcome(OneOf<ObjectionDecided, RoundObstacle, DecisionObstacle, DutiesNotSeparate> outcome) : base(outcome) { }

    /// <summary>The step is taken.</summary>
    public static implicit operator DecideOutcome(ObjectionDecided step) => new(step);

    /// <summary>The step cannot be taken now.</summary>
    public static implicit operator DecideOutcome(RoundObstacle refusal) => new(refusal);

    /// <summary>The decision cannot be taken.</summary>
    public static implicit operator DecideOutcome(DecisionObstacle refusal) => new(refusal);

    /// <summary>Two persons are needed.</summary>
    public static implicit operator DecideOutcome(DutiesNotSeparate refusal) => new(refusal);
}
