namespace GridGovernance.Domain.Settlement;

/// <summary>What came of the step: the event, or the first refusal of <see cref="RoundStepNotAllowed"/>, then <see cref="DutiesNotSeparate"/>.</summary>
public sealed class PublishOutcome : Outcome<RoundPublished, RoundStepNotAllowed, DutiesNotSeparate>
{
    private PublishOutcome(OneOf<RoundPublished, RoundStepNotAllowed, DutiesNotSeparate> outcome) : base(outcome) { }

    /// <summary>The step is taken.</summary>
    public static implicit operator PublishOutcome(RoundPublished step) => new(step);

    /// <summary>The round does not stand there.</summary>
    public static implicit operator PublishOutcome(RoundStepNotAllowed refusal) => new(refusal);

    /// <summary>Two persons are needed.</summary>
    public static implicit operator PublishOutcome(DutiesNotSeparate refusal) => new(refusal);
}
