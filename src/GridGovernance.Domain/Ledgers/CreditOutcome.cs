namespace GridGovernance.Domain.Ledgers;

/// <summary>What came of it: the event, or the first refusal of <see cref="RecorderTooClose"/>, then <see cref="WrittenTooEarly"/>.</summary>
public sealed class CreditOutcome : Outcome<BalanceCredited, RecorderTooClose, WrittenTooEarly>
{
    private CreditOutcome(OneOf<BalanceCredited, RecorderTooClose, WrittenTooEarly> outcome) : base(outcome) { }

    /// <summary>It is written; the event says what.</summary>
    public static implicit operator CreditOutcome(BalanceCredited written) => new(written);

    /// <summary>The recorder is too close.</summary>
    public static implicit operator CreditOutcome(RecorderTooClose refusal) => new(refusal);

    /// <summary>The ledger knows something later.</summary>
    public static implicit operator CreditOutcome(WrittenTooEarly refusal) => new(refusal);
}
