namespace GridGovernance.Domain.Ledgers;

/// <summary>What came of it: the event, or the first refusal of <see cref="EventObstacle"/>, then <see cref="RecorderTooClose"/>, then <see cref="WrittenTooEarly"/>.</summary>
public sealed class ReverseEventOutcome : Outcome<EventReversed, EventObstacle, RecorderTooClose, WrittenTooEarly>
{
    private ReverseEventOutcome(OneOf<EventReversed, EventObstacle, RecorderTooClose, WrittenTooEarly> outcome) : base(outcome) { }

    /// <summary>It is written; the event says what.</summary>
    public static implicit operator ReverseEventOutcome(EventReversed written) => new(written);

    /// <summary>The event cannot be reversed.</summary>
    public static implicit operator ReverseEventOutcome(EventObstacle refusal) => new(refusal);

    /// <summary>The recorder is too close.</summary>
    public static implicit operator ReverseEventOutcome(RecorderTooClose refusal) => new(refusal);

    /// <summary>The ledger knows something later.</summary>
    public static implicit operator ReverseEventOutcome(WrittenTooEarly refusal) => new(refusal);
}
