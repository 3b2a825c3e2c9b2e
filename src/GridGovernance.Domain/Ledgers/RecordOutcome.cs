namespace GridGovernance.Domain.Ledgers;

/// <summary>What came of it: the event, or the first refusal of <see cref="RecorderTooClose"/>, then <see cref="EntryObstacle"/>, then <see cref="WrittenTooEarly"/>.</summary>
public sealed class RecordOutcome : Outcome<EntryRecorded, RecorderTooClose, EntryObstacle, WrittenTooEarly>
{
    private RecordOutcome(OneOf<EntryRecorded, RecorderTooClose, EntryObstacle, WrittenTooEarly> outcome) : base(outcome) { }

    /// <summary>It is written; the event says what.</summary>
    public static implicit operator RecordOutcome(EntryRecorded written) => new(written);

    /// <summary>The recorder is too close.</summary>
    public static implicit operator RecordOutcome(RecorderTooClose refusal) => new(refusal);

    /// <summary>An id stands in the way.</summary>
    public static implicit operator RecordOutcome(EntryObstacle refusal) => new(refusal);

    /// <summary>The ledger knows something later.</summary>
    public static implicit operator RecordOutcome(WrittenTooEarly refusal) => new(refusal);
}
