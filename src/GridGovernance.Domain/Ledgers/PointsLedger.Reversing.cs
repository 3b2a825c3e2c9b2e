namespace GridGovernance.Domain.Ledgers;

/// <content>Reversing what is no entry: suspensions, exemptions, credits and redemptions, by the number of their event.</content>
public sealed partial class PointsLedger
{
    private readonly HashSet<int> reversedEvents = [];

    /// <summary>Whether the event with this number was reversed by <see cref="ReverseEvent"/>.</summary>
    /// <param name="number">The number of the event, counted from 1; of the event just written it is <see cref="Version"/>.</param>
    public bool IsReversed(int number) => reversedEvents.Contains(number);

    /// <summary>
    /// Reverses a suspension, an exemption, a credit or a redemption; a redemption gives its points back to the credits it took them from, each with its own last day.
    /// Refusals are tried in this order: there is no such event, it is of another kind, it is reversed already, points of the credit are spent; whoever reverses is too close; the ledger knows something later.
    /// </summary>
    /// <param name="number">The number of the event: its place in <see cref="Events"/>, counted from 1; of the event just written it is <see cref="Version"/>.</param>
    /// <param name="by">Who reverses it.</param>
    /// <param name="at">The instant it becomes known.</param>
    /// <param name="reason">Why; free text without personal data.</param>
    public ReverseEventOutcome ReverseEvent(int number, PersonId by, DateTimeOffset at, string reason)
    {
        Guard.Against.Default(by);
        Guard.Against.NullOrWhiteSpace(reason);
        if (number < 1 || number > events.Count)
            return new UnknownEvent(number, events.Count);
        if (Concerned(events[number - 1]) is not var (subject, on))
            return new EventNotReversible(number);
        if (reversedEvents.Contains(number))
            return new EventAlreadyReversed(number);
        if (creditOf.TryGetValue(number, out var lot) && lot.Left < lot.Credited)
            return new CreditSpent(number, lot.Credited - lot.Left);
        if (IsTooClose(by, subject, on))
            return new RecorderTooClose(by, subject);
        if (at < LastAt)
            return new WrittenTooEarly(at, LastAt);
        var written = new EventReversed(at, by, number, reason);
        Append(written);
        return written;
    }

    private static (SubjectId Subject, DateOnly On)? Concerned(LedgerEvent written) => written switch
    {
        SubjectSuspended suspended => (suspended.Subject, suspended.Dates.From),
        SubjectExempted exempted => (exempted.Subject, exempted.Dates.From),
        BalanceCredited credited => (credited.Subject, credited.Dates.From),
        PointsRedeemed redeemed => (redeemed.Subject, redeemed.On),
        _ => null,
    };

    private void Undo(int number)
    {
        reversedEvents.Add(number);
        if (creditOf.Remove(number, out var lot))
            LotsOf(((BalanceCredited)events[number - 1]).Subject).Remove(lot);
        if (!takenBy.Remove(number, out var taken))
            return;
        foreach (var (from, amount) in taken)
            from.Left += amount;
    }
}
