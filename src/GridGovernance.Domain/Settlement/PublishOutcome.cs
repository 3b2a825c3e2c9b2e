namespace GridGovernance.Domain.Settlement;

/// <summary>What came of the step: the event, or the first refusal of <see cref="RoundObstacle"/>, then <see cref="DutiesNotSeparate"/>.</summary>
public sealed class PublishOutcome : Outcome<RoundPublished, RoundObstacle, DutiesNotSeparate>
{
    private PublishOutcome(OneOf<RoundPublished, RoundObstacle, DutiesNotSeparate> outcome) : base(outcome) { }

    /// <summary>The step is taken.</summary>
    public static implicit operator PublishOutcome(RoundPublished step) => new(step);

    /// <summary>The step cannot be taken now.</summary>
    public static implicit operator PublishOutcome(RoundObstacle refusal) => new(refusal);

    /// <summary>Two persons are needed.</summary>
    public static implicit operator PublishOutcome(DutiesNotSeparate refusal) => new(refusal);
}
