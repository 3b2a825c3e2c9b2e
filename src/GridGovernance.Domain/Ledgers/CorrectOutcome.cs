namespace GridGovernance.Domain.Ledgers;

/// <summary>What came of it: the event, or the first refusal of <see cref="EntryObstacle"/>, then <see cref="RecorderTooClose"/>, then <see cref="WrittenTooEarly"/>.</summary>
public sealed class CorrectOutcome : Outcome<EntryCorrected, EntryObstacle, RecorderTooClose, WrittenTooEarly>
{
    private CorrectOutcome(OneOf<EntryCorrected, EntryObstacle, RecorderTooClose, WrittenTooEarly> outcome) : base(outcome) { }

    /// <summary>It is written; the event says what.</summary>
    public static implicit operator CorrectOutcome(EntryCorrected written) => new(written);

    /// <summary>An id stands in the way.</summary>
    public static implicit operator CorrectOutcome(EntryObstacle refusal) => new(refusal);

    /// <summary>The recorder is too close.</summary>
    public static implicit operator CorrectOutcome(RecorderTooClose refusal) => new(refusal);

    /// <summary>The ledger knows something later.</summary>
    public static implicit operator CorrectOutcome(WrittenTooEarly refusal) => new(refusal);
}
