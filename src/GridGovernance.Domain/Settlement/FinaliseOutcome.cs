namespace GridGovernance.Domain.Settlement;

/// <summary>What came of the step: the event, or the first refusal of <see cref="RoundObstacle"/>, then <see cref="DutiesNotSeparate"/>, then <see cref="NoticeNotOver"/>.</summary>
public sealed class FinaliseOutcome : Outcome<RoundFinalised, RoundObstacle, DutiesNotSeparate, NoticeNotOver>
{
    private FinaliseOutcome(OneOf<RoundFinalised, RoundObstacle, DutiesNotSeparate, NoticeNotOver> outcome) : base(outcome) { }

    /// <summary>The step is taken.</summary>
    public static implicit operator FinaliseOutcome(RoundFinalised step) => new(step);

    /// <summary>The step cannot be taken now.</summary>
    public static implicit operator FinaliseOutcome(RoundObstacle refusal) => new(refusal);

    /// <summary>Two persons are needed.</summary>
    public static implicit operator FinaliseOutcome(DutiesNotSeparate refusal) => new(refusal);

    /// <summary>The notice is not over.</summary>
    public static implicit operator FinaliseOutcome(NoticeNotOver refusal) => new(refusal);
}
