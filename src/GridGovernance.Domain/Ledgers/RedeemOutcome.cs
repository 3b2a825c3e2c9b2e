namespace GridGovernance.Domain.Ledgers;

/// <summary>What came of it: the event, or the first refusal of <see cref="RecorderTooClose"/>, then <see cref="BalanceTooLow"/>, then <see cref="WrittenTooEarly"/>.</summary>
public sealed class RedeemOutcome : Outcome<PointsRedeemed, RecorderTooClose, BalanceTooLow, WrittenTooEarly>
{
    private RedeemOutcome(OneOf<PointsRedeemed, RecorderTooClose, BalanceTooLow, WrittenTooEarly> outcome) : base(outcome) { }

    /// <summary>It is written; the event says what.</summary>
    public static implicit operator RedeemOutcome(PointsRedeemed written) => new(written);

    /// <summary>The recorder is too close.</summary>
    public static implicit operator RedeemOutcome(RecorderTooClose refusal) => new(refusal);

    /// <summary>The balance is too low.</summary>
    public static implicit operator RedeemOutcome(BalanceTooLow refusal) => new(refusal);

    /// <summary>The ledger knows something later.</summary>
    public static implicit operator RedeemOutcome(WrittenTooEarly refusal) => new(refusal);
}
