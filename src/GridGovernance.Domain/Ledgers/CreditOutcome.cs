namespace GridGovernance.Domain.Ledgers;

/// <summary>What came of it: the event, or the first refusal of <see cref="RecorderTooClose"/>, <see cref="BalanceOutOfRange"/>, <see cref="WrittenTooEarly"/>, tried in this order.</summary>
public sealed class CreditOutcome : Outcome<BalanceCredited, RecorderTooClose, BalanceOutOfRange, WrittenTooEarly>
{
    private CreditOutcome(OneOf<BalanceCredited, RecorderTooClose, BalanceOutOfRange, WrittenTooEarly> outcome) : base(outcome) { }

    /// <summary>It is written; the event says what.</summary>
    public static implicit operator CreditOutcome(BalanceCredited written) => new(written);

    /// <summary>The recorder is too close.</summary>
    public static implicit operator CreditOutcome(RecorderTooClose refusal) => new(refusal);

    /// <summary>The balance would leave the range of points.</summary>
    public static implicit operator CreditOutcome(BalanceOutOfRange refusal) => new(refusal);

    /// <summary>The ledger knows something later.</summary>
    public static implicit operator CreditOutcome(WrittenTooEarly refusal) => new(refusal);
}
