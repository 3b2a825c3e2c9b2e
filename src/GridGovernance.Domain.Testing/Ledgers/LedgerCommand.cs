using System.Globalization;
using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Scoring;
using OneOf;

namespace GridGovernance.Domain.Testing.Ledgers;

/// <summary>One thing asked of a ledger; small numbers stand for ids and persons, so that they collide.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Id">Which entry.</param>
/// <param name="NewId">Which new entry, for a correction.</param>
/// <param name="Subject">For whom.</param>
/// <param name="By">By whom.</param>
/// <param name="Amount">How much, 1 or more.</param>
/// <param name="Hour">At which hour of March 2026; also its day.</param>
public sealed record LedgerCommand(LedgerCommandKind Kind, int Id, int NewId, int Subject, int By, int Amount, int Hour)
{
    /// <summary>The instant it is asked at.</summary>
    public DateTimeOffset At => new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.FromHours(8)).AddHours(Hour);

    /// <summary>Which event a <see cref="LedgerCommandKind.ReverseEvent"/> reverses, counted from 0.</summary>
    public int Event => Id + NewId;

    /// <summary>Whether a <see cref="LedgerCommandKind.Credit"/> expires as the ledger declares, rather than by dates of its own.</summary>
    public bool FollowsExpiry => NewId % 2 == 1;

    /// <summary>What a <see cref="LedgerCommandKind.DeclareExpiry"/> declares.</summary>
    public BalanceExpiry Expiry => Amount switch
    {
        1 => BalanceExpiry.Never,
        2 => BalanceExpiry.AfterMonths(1),
        3 => BalanceExpiry.AtEndOf(PeriodKind.Month),
        4 => BalanceExpiry.AtEndOf(PeriodKind.Month, 1),
        _ => BalanceExpiry.AtEndOf(PeriodKind.Quarter),
    };

    private DateOnly Day => DateOnly.FromDateTime(At.DateTime);

    /// <summary>Asks it; whether the ledger did it.</summary>
    public bool Apply(PointsLedger ledger) => Ask(ledger).Value is LedgerEvent;

    private IOneOf Ask(PointsLedger ledger) => Kind switch
    {
        LedgerCommandKind.Record => ledger.Record(Activity(Id), Person(By), At, Amount > 2 ? $"file {Amount}" : null),
        LedgerCommandKind.Reverse => ledger.Reverse(EntryId(Id), Person(By), At, "reversed"),
        LedgerCommandKind.Correct => ledger.Correct(EntryId(Id), Activity(NewId), Person(By), At, "corrected"),
        LedgerCommandKind.Suspend => ledger.Suspend(Person(Subject), DateSpan.Create(Day, Day.AddDays(Amount)), Person(By), At, "suspended"),
        LedgerCommandKind.Exempt => ledger.Exempt(Person(Subject), DateSpan.Create(Day), Person(By), At, "exempted"),
        LedgerCommandKind.Credit when FollowsExpiry => ledger.Credit(Person(Subject), Amount, Day, Person(By), At, "credited"),
        LedgerCommandKind.Credit => ledger.Credit(Person(Subject), Amount, DateSpan.Create(Day.AddDays(-1), Amount > 2 ? Day.AddDays(1) : null), Person(By), At, "credited"),
        LedgerCommandKind.DeclareExpiry => ledger.DeclareExpiry(Expiry, Person(By), At),
        LedgerCommandKind.ReverseEvent => ledger.ReverseEvent(Event + 1, Person(By), At, "taken back"),
        _ => ledger.Redeem(Person(Subject), Amount, Day, Person(By), At, "redeemed"),
    };

    private static PersonId Person(int number) => PersonId.From($"p-{number.ToString(CultureInfo.InvariantCulture)}");

    private static ActivityId EntryId(int number) => ActivityId.From($"e-{number.ToString(CultureInfo.InvariantCulture)}");

    private Activity Activity(int id) => new(EntryId(id), Person(Subject), "patrol", Day, Quantity.Of(Amount), Amount > 3 ? ["verified"] : null);
}

/// <summary>What is asked of a ledger.</summary>
public enum LedgerCommandKind
{
    /// <summary>Record an activity.</summary>
    Record = 0,

    /// <summary>Reverse an entry.</summary>
    Reverse = 1,

    /// <summary>Correct an entry.</summary>
    Correct = 2,

    /// <summary>Suspend a subject.</summary>
    Suspend = 3,

    /// <summary>Exempt a subject.</summary>
    Exempt = 4,

    /// <summary>Credit the balance.</summary>
    Credit = 5,

    /// <summary>Redeem from the balance.</summary>
    Redeem = 6,

    /// <summary>Reverse a suspension, exemption, credit or redemption.</summary>
    ReverseEvent = 7,

    /// <summary>Declare when points credited from then on expire.</summary>
    DeclareExpiry = 8,
}
