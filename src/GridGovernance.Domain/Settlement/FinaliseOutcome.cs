namespace GridGovernance.Domain.Settlement;

/// <summary>What came of the step: the event, or the first refusal of <see cref="RoundStepNotAllowed"/>, then <see cref="DutiesNotSeparate"/>, then <see cref="NoticeNotOver"/>.</summary>
public sealed class FinaliseOutcome : Outcome<RoundFinalised, RoundStepNotAllowed, DutiesNotSeparate, NoticeNotOver>
{
    private FinaliseOutcome(OneOf<RoundFinalised, RoundStepNotAllowed, DutiesNotSeparate, NoticeNotOver> outcome) : base(outcome) { }

    /// <summary>The step is taken.</summary>
    public static implicit operator FinaliseOutcome(RoundFinalised step) => new(step);

    /// <summary>The round does not stand there.</summary>
    public static implicit operator FinaliseOutcome(RoundStepNotAllowed refusal) => new(refusal);

    /// <summary>Two persons are needed.</summary>
    public static implicit operator FinaliseOutcome(DutiesNotSeparate refusal) => new(refusal);

    /// <summary>The notice is not over.</summary>
    public static implicit operator FinaliseOutcome(NoticeNotOver refusal) => new(refusal);
}
