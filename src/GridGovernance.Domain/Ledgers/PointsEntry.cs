using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Ledgers;

/// <summary>One entry of a ledger (流水): an activity, what it rests on, and whether it still stands. Immutable.</summary>
/// <param name="Activity">The activity, with recorder and instant.</param>
/// <param name="Evidence">Where the evidence lies; null for none.</param>
/// <param name="Corrects">The entry it stands in place of; null for none.</param>
/// <param name="ReversedAt">When it was reversed; null while it stands.</param>
public sealed record PointsEntry(Activity Activity, string? Evidence, ActivityId? Corrects, DateTimeOffset? ReversedAt)
{
    /// <summary>Whether it has not been reversed.</summary>
    public bool Stands => ReversedAt is null;
}
