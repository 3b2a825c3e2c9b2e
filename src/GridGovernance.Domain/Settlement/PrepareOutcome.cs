namespace GridGovernance.Domain.Settlement;

/// <summary>What came of the step: the event, or the first refusal of <see cref="RoundStepNotAllowed"/>, then <see cref="StatementsNotOfRound"/>.</summary>
public sealed class PrepareOutcome : Outcome<RoundPrepared, RoundStepNotAllowed, StatementsNotOfRound>
{
    private PrepareOutcome(OneOf<RoundPrepared, RoundStepNotAllowed, StatementsNotOfRound> outcome) : base(outcome) { }

    /// <summary>The step is taken.</summary>
    public static implicit operator PrepareOutcome(RoundPrepared step) => new(step);

    /// <summary>The round does not stand there.</summary>
    public static implicit operator PrepareOutcome(RoundStepNotAllowed refusal) => new(refusal);

    /// <summary>The statements are not the round's.</summary>
    public static implicit operator PrepareOutcome(StatementsNotOfRound refusal) => new(refusal);
}
