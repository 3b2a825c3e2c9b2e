namespace GridGovernance.Domain.Settlement;

/// <summary>What came of the step: the event, or the first refusal of <see cref="RoundStepNotAllowed"/>, then <see cref="DecisionObstacle"/>, then <see cref="DutiesNotSeparate"/>.</summary>
public sealed class DecideOutcome : Outcome<ObjectionDecided, RoundStepNotAllowed, DecisionObstacle, DutiesNotSeparate>
{
    private DecideOutcome(OneOf<ObjectionDecided, RoundStepNotAllowed, DecisionObstacle, DutiesNotSeparate> outcome) : base(outcome) { }

    /// <summary>The step is taken.</summary>
    public static implicit operator DecideOutcome(ObjectionDecided step) => new(step);

    /// <summary>The round does not stand there.</summary>
    public static implicit operator DecideOutcome(RoundStepNotAllowed refusal) => new(refusal);

    /// <summary>The decision cannot be taken.</summary>
    public static implicit operator DecideOutcome(DecisionObstacle refusal) => new(refusal);

    /// <summary>Two persons are needed.</summary>
    public static implicit operator DecideOutcome(DutiesNotSeparate refusal) => new(refusal);
}
