namespace GridGovernance.Domain.Ledgers;

/// <content>The redeemable purse: credited, spent first in first out, expiring. The assessment score never notices.</content>
public sealed partial class PointsLedger
{
    private readonly Dictionary<int, BalanceLot> creditOf = [];
    private readonly Dictionary<int, List<(BalanceLot Lot, Points Amount)>> takenBy = [];

    /// <summary>When points credited from now on expire; never, unless declared.</summary>
    public BalanceExpiry Expiry { get; private set; }

    /// <summary>Declares when points credited from now on expire, as the scheme's or redemption rules say. Refused when the ledger knows something later.</summary>
    /// <param name="expiry">When they expire.</param>
    /// <param name="by">Who declares it.</param>
    /// <param name="at">The instant it becomes known.</param>
    public DeclareExpiryOutcome DeclareExpiry(BalanceExpiry expiry, PersonId by, DateTimeOffset at)
    {
        Guard.Against.Default(by);
        if (at < LastAt)
            return new WrittenTooEarly(at, LastAt);
        var written = new ExpiryDeclared(at, by, expiry);
        Append(written);
        return written;
    }

    /// <summary>What a subject can spend on a day, of all that is known: credits of the day less what was spent of them.</summary>
    public Points BalanceOf(SubjectId subject, DateOnly on) => !lots.TryGetValue(Guard.Against.Default(subject), out var held) ? Points.Zero
        : held.Where(lot => lot.Dates.Contains(on)).Aggregate(Points.Zero, (sum, lot) => sum + lot.Left);

    /// <summary>Credits the redeemable balance; the points expire as the ledger declares by <see cref="Expiry"/>. Refusals as for the form with dates.</summary>
    /// <param name="subject">Whose balance.</param>
    /// <param name="amount">The points, above 0.</param>
    /// <param name="on">The first day they can be spent on.</param>
    /// <param name="by">Who credits.</param>
    /// <param name="at">The instant it becomes known.</param>
    /// <param name="reason">What for; free text without personal data.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is 0 or less.</exception>
    public CreditOutcome Credit(SubjectId subject, Points amount, DateOnly on, PersonId by, DateTimeOffset at, string reason) =>
        Credit(subject, amount, Expiry.DatesFrom(on), by, at, reason);

    /// <summary>
    /// Credits the redeemable balance for dates of its own, as an opening balance has. Refusals are tried in this order: whoever credits is too close, all that was ever credited would leave the range of points, the ledger knows something later.
    /// </summary>
    /// <param name="subject">Whose balance.</param>
    /// <param name="amount">The points, above 0.</param>
    /// <param name="dates">The days they can be spent on; without an end they never expire.</param>
    /// <param name="by">Who credits.</param>
    /// <param name="at">The instant it becomes known.</param>
    /// <param name="reason">What for; free text without personal data.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is 0 or less.</exception>
    public CreditOutcome Credit(SubjectId subject, Points amount, DateSpan dates, PersonId by, DateTimeOffset at, string reason)
    {
        Guard.Against.Default(subject);
        Guard.Against.Default(by);
        Guard.Against.NullOrWhiteSpace(reason);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Points.Zero);
        if (IsTooClose(by, subject, dates.From))
            return new RecorderTooClose(by, subject);
        if (CreditedTo(subject) is var credited && credited > Points.MaxValue - amount)
            return new BalanceOutOfRange(subject, amount, credited);
        if (at < LastAt)
            return new WrittenTooEarly(at, LastAt);
        var written = new BalanceCredited(at, by, subject, amount, dates, reason);
        Append(written);
        return written;
    }

    /// <summary>
    /// Spends points of the balance, the earliest credit first. Refusals are tried in this order: whoever redeems is too close, the balance of the day is too low, the ledger knows something later.
    /// </summary>
    /// <param name="subject">Whose balance.</param>
    /// <param name="amount">The points, above 0.</param>
    /// <param name="on">The day they are spent; what has expired by then is not there.</param>
    /// <param name="by">Who redeems them for the subject.</param>
    /// <param name="at">The instant it becomes known.</param>
    /// <param name="reason">What for; free text without personal data.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is 0 or less.</exception>
    public RedeemOutcome Redeem(SubjectId subject, Points amount, DateOnly on, PersonId by, DateTimeOffset at, string reason)
    {
        Guard.Against.Default(subject);
        Guard.Against.Default(by);
        Guard.Against.NullOrWhiteSpace(reason);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Points.Zero);
        if (IsTooClose(by, subject, on))
            return new RecorderTooClose(by, subject);
        if (BalanceOf(subject, on) is var available && available < amount)
            return new BalanceTooLow(subject, amount, available);
        if (at < LastAt)
            return new WrittenTooEarly(at, LastAt);
        var written = new PointsRedeemed(at, by, subject, amount, on, reason);
        Append(written);
        return written;
    }

    private Points CreditedTo(SubjectId subject) => lots.TryGetValue(subject, out var held) ? held.Aggregate(Points.Zero, (sum, lot) => sum + lot.Credited) : Points.Zero;

    private List<BalanceLot> LotsOf(SubjectId subject)
    {
        if (!lots.TryGetValue(subject, out var held))
            lots.Add(subject, held = []);
        return held;
    }

    private void AddLot(BalanceCredited credited)
    {
        var lot = new BalanceLot(credited.Dates, credited.Amount);
        LotsOf(credited.Subject).Add(lot);
        creditOf.Add(events.Count + 1, lot);
    }

    private void Take(SubjectId subject, Points amount, DateOnly on)
    {
        var taken = new List<(BalanceLot, Points)>();
        foreach (var lot in LotsOf(subject).Where(lot => lot.Dates.Contains(on) && lot.Left > Points.Zero).OrderBy(lot => lot.Dates.From))
        {
            var part = Points.Min(lot.Left, amount);
            if (part == Points.Zero)
                break;
            lot.Left -= part;
            amount -= part;
            taken.Add((lot, part));
        }

        Invariant.Holds(amount == Points.Zero, "LED-5");
        takenBy.Add(events.Count + 1, taken);
    }
}
