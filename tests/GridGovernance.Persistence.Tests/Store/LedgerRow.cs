using GridGovernance.Domain.Scoring;

namespace GridGovernance.Persistence.Tests.Store;

/// <summary>One event of a ledger: appended, never changed. The number within the ledger is the key, so two writers cannot both append the same one.</summary>
internal sealed class LedgerRow
{
    public required UnitId Unit { get; init; }

    public required int Number { get; init; }

    /// <summary>The activity whose id is taken for life; null for events that bring none.</summary>
    public ActivityId? Activity { get; init; }

    /// <summary>Whom the event is about, for queries.</summary>
    public SubjectId? Subject { get; init; }

    /// <summary>The event as the library spells it.</summary>
    public required string Event { get; init; }
}
