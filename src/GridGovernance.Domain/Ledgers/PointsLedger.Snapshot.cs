using System.Diagnostics.CodeAnalysis;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Ledgers;

/// <content>To storage and back.</content>
public sealed partial class PointsLedger
{
    /// <summary>The whole state, for storage.</summary>
    public LedgerSnapshot ToSnapshot() => new() { Format = LedgerSnapshot.NewestFormat, Unit = Unit.ToString(), Events = [.. events.Select(Store)] };

    private static LedgerEventSnapshot Store(LedgerEvent written)
    {
        LedgerEventSnapshot Of(string type) => new() { Type = type, At = written.At, By = written.By.ToString() };
        return written switch
        {
            EntryRecorded e => Of("recorded") with { Activity = Store(e.Activity), Evidence = e.Evidence },
            EntryReversed e => Of("reversed") with { Reversed = e.Reversed.ToString(), Reason = e.Reason },
            EntryCorrected e => Of("corrected") with { Reversed = e.Corrects.ToString(), Activity = Store(e.Activity), Reason = e.Reason, Evidence = e.Evidence },
            SubjectSuspended e => Of("suspended") with { Subject = e.Subject.ToString(), From = SnapshotReader.Spell(e.Dates.From), Until = Spell(e.Dates.Until), Reason = e.Reason },
            SubjectExempted e => Of("exempted") with { Subject = e.Subject.ToString(), From = SnapshotReader.Spell(e.Dates.From), Until = Spell(e.Dates.Until), Reason = e.Reason },
            BalanceCredited e => Of("credited") with { Subject = e.Subject.ToString(), Amount = e.Amount.ToString(), From = SnapshotReader.Spell(e.Dates.From), Until = Spell(e.Dates.Until), Reason = e.Reason },
            PointsRedeemed e => Of("redeemed") with { Subject = e.Subject.ToString(), Amount = e.Amount.ToString(), From = SnapshotReader.Spell(e.On), Reason = e.Reason },
            EventReversed e => Of("event-reversed") with { Number = e.Number, Reason = e.Reason },
            ExpiryDeclared e => Of("expiry-declared") with { Expiry = e.Expiry.ToString() },
            _ => throw new InvariantBrokenException("LED-4"),
        };
    }

    private static LedgerActivitySnapshot Store(Activity activity) => new()
    {
        Id = activity.Id.ToString(),
        Subject = activity.Subject.ToString(),
        Kind = activity.Kind.ToString(),
        Date = SnapshotReader.Spell(activity.OccurredOn),
        Quantity = activity.Quantity.ToString(),
        Tags = activity.Tags,
    };

    private static string? Spell(DateOnly? date) => date is { } day ? SnapshotReader.Spell(day) : null;
}
