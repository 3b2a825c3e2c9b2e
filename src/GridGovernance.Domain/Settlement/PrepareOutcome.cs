namespace GridGovernance.Domain.Settlement;

/// <summary>What came of the step: the event, or the first refusal of <see cref="RoundObstacle"/>, then <see cref="StatementsNotOfRound"/>.</summary>
public sealed class PrepareOutcome : Outcome<RoundPrepared, RoundObstacle, StatementsNotOfRound>
{
    private PrepareOutcome(OneOf<RoundPrepared, RoundObstacle, StatementsNotOfRound> outcome) : base(outcome) { }

    /// <summary>The step is taken.</summary>
    public static implicit operator PrepareOutcome(RoundPrepared step) => new(step);

    /// <summary>The step cannot be taken now.</summary>
    public static implicit operator PrepareOutcome(RoundObstacle refusal) => new(refusal);

    /// <summary>The statements are not the round's.</summary>
    public static implicit operator PrepareOutcome(StatementsNotOfRound refusal) => new(refusal);
}
