namespace GridGovernance.Domain.Ledgers;

/// <summary>What came of it: the event, or the first refusal of <see cref="EntryObstacle"/>, then <see cref="RecorderTooClose"/>, then <see cref="WrittenTooEarly"/>.</summary>
public sealed class ReverseOutcome : Outcome<EntryReversed, EntryObstacle, RecorderTooClose, WrittenTooEarly>
{
    private ReverseOutcome(OneOf<EntryReversed, EntryObstacle, RecorderTooClose, WrittenTooEarly> outcome) : base(outcome) { }

    /// <summary>It is written; the event says what.</summary>
    public static implicit operator ReverseOutcome(EntryReversed written) => new(written);

    /// <summary>An id stands in the way.</summary>
    public static implicit operator ReverseOutcome(EntryObstacle refusal) => new(refusal);

    /// <summary>The recorder is too close.</summary>
    public static implicit operator ReverseOutcome(RecorderTooClose refusal) => new(refusal);

    /// <summary>The ledger knows something later.</summary>
    public static implicit operator ReverseOutcome(WrittenTooEarly refusal) => new(refusal);
}
