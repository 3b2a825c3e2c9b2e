using System.Globalization;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Ledgers;

/// <summary>
/// Stored events that could not be written again, each of which has been reported. What later events miss because of them follows from the same cause, and is not reported once more.
/// </summary>
internal sealed class LostEvents
{
    private readonly HashSet<ActivityId> entries = [];
    private readonly HashSet<SubjectId> balances = [];
    private bool isAnyEntryLost;
    private bool isAnyBalanceLost;

    /// <summary>Whether a refusal only says that something lost is missing.</summary>
    /// <param name="refusal">Why a later event could not be written.</param>
    /// <param name="events">What was written so far, lost events in their places.</param>
    public bool Explain(Refusal refusal, IReadOnlyList<LedgerEvent> events) => refusal switch
    {
        UnknownEntry unknown => isAnyEntryLost || entries.Contains(unknown.Id),
        BalanceTooLow low => isAnyBalanceLost || balances.Contains(low.Subject),
        EventNotReversible other => events[other.Number - 1] is EventLost,
        _ => false,
    };

    /// <summary>Takes a lost event, and gives what holds its place, so that the numbers of later events stay true and time goes on from it.</summary>
    public EventLost Take(LedgerEventSnapshot stored, PersonId by)
    {
        if (stored.Activity is not null || stored.Type is "recorded" or "corrected")
            isAnyEntryLost |= !Add(entries, stored.Activity?.Id);
        if (stored.Amount is not null || stored.Type is "credited")
            isAnyBalanceLost |= !Add(balances, stored.Subject);
        isAnyBalanceLost |= stored.Number is not null || stored.Type is "event-reversed";   // it may have given redeemed points back
        return new(stored.At, by);
    }

    private static bool Add<T>(HashSet<T> lost, string? text) where T : struct, IParsable<T>
    {
        var read = T.TryParse(text, CultureInfo.InvariantCulture, out var id);
        if (read)
            lost.Add(id);
        return read;
    }
}

/// <summary>Holds the place of an event that could not be written again; no ledger that comes of it has one.</summary>
internal sealed record EventLost(DateTimeOffset At, PersonId By) : LedgerEvent(At, By);
