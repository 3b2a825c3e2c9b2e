using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Ledgers;

/// <summary>The ends of what a ledger and its purse take; each row was once left open by a mutant that survived.</summary>
public class LedgerBoundsTests
{
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly SubjectId Worker = PersonId.From("w1");
    private static readonly DateTimeOffset Noon = new(2026, 3, 10, 12, 0, 0, TimeSpan.FromHours(8));

    private readonly PointsLedger ledger = PointsLedger.Open(UnitId.From("office"));

    [Theory]
    [InlineData("0")]
    [InlineData("-0.0001")]
    public void AnAmount_IsAboveZero(string amount)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Credit(Worker, Points.Parse(amount), new DateOnly(2026, 3, 10), Clerk, Noon, "prize"));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Redeem(Worker, Points.Parse(amount), new(2026, 3, 10), Clerk, Noon, "soap"));
        Assert.Equal(0, ledger.Version);
    }

    [Fact]
    public void OneInstant_HoldsManyEvents()
    {
        ledger.Record(Patrol("a"), Clerk, Noon).OrThrow();
        ledger.Correct(ActivityId.From("a"), Patrol("b"), Clerk, Noon, "wrong street").OrThrow();
        ledger.Reverse(ActivityId.From("b"), Clerk, Noon, "did not happen").OrThrow();
        ledger.Suspend(Worker, DateSpan.Create(new(2026, 3, 20)), Clerk, Noon, "ill").OrThrow();
        ledger.Exempt(Worker, DateSpan.Create(new(2026, 3, 20)), Clerk, Noon, "retired").OrThrow();
        ledger.ReverseEvent(4, Clerk, Noon, "well again").OrThrow();
        ledger.DeclareExpiry(BalanceExpiry.Never, Clerk, Noon).OrThrow();
        ledger.Credit(Worker, 1, new DateOnly(2026, 3, 10), Clerk, Noon, "prize").OrThrow();
        ledger.Redeem(Worker, 1, new(2026, 3, 10), Clerk, Noon, "soap").OrThrow();

        Assert.Equal(9, ledger.Version);
    }

    [Fact]
    public void WhatHasExpired_IsNotSpentThoughItIsLeft()
    {
        ledger.Credit(Worker, 5, DateSpan.Create(new(2026, 3, 1), new(2026, 3, 10)), Clerk, Noon, "first").OrThrow();
        ledger.Credit(Worker, 5, DateSpan.Create(new(2026, 3, 2)), Clerk, Noon, "second").OrThrow();

        ledger.Redeem(Worker, 5, new(2026, 3, 12), Clerk, Noon, "soap").OrThrow();

        Assert.Equal((5, 0), (ledger.BalanceOf(Worker, new(2026, 3, 9)), ledger.BalanceOf(Worker, new(2026, 3, 12))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_201)]
    public void Months_AreFrom1To1200(int months)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => BalanceExpiry.AfterMonths(months));
        Assert.Equal(("1-months", "1200-months"), (BalanceExpiry.AfterMonths(1).ToString(), BalanceExpiry.AfterMonths(1_200).ToString()));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void LaterPeriods_AreFrom0To100(int later)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => BalanceExpiry.AtEndOf(PeriodKind.Year, later));
        Assert.ThrowsAny<ArgumentException>(() => BalanceExpiry.AtEndOf((PeriodKind)99));
        Assert.Equal(("end-of-year", "end-of-year+100"), (BalanceExpiry.AtEndOf(PeriodKind.Year).ToString(), BalanceExpiry.AtEndOf(PeriodKind.Year, 100).ToString()));
    }

    [Theory]
    [InlineData("1200-months")]
    [InlineData("end-of-month+100")]
    public void TheLastOfARange_IsRead(string text) => Assert.Equal(text, BalanceExpiry.Parse(text).ToString());

    [Theory]
    [InlineData("end-of-year1")]
    [InlineData("end-of-yearx1")]
    [InlineData("1 2-months")]
    [InlineData("+1-months")]
    public void AnotherSpelling_IsToldWhatOneIs(string text) =>
        Assert.Contains("never, 12-months, end-of-year or end-of-year+1", Assert.Throws<FormatException>(() => BalanceExpiry.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("11-months", "9999-01-01", "9999-01-01..9999-11-30")]
    [InlineData("12-months", "9999-01-01", "9999-01-01..")]
    [InlineData("12-months", "9998-01-01", "9998-01-01..9998-12-31")]
    [InlineData("24-months", "9998-01-02", "9998-01-02..")]
    [InlineData("end-of-month+11", "9999-01-15", "9999-01-15..9999-12-31")]
    public void AnExpiry_EndsWithTheCalendar(string expiry, string on, string dates) =>
        Assert.Equal(dates, BalanceExpiry.Parse(expiry).DatesFrom(DateOnly.ParseExact(on, "yyyy-MM-dd", null)).ToString());

    private static Activity Patrol(string id) => new(ActivityId.From(id), Worker, "patrol", new(2026, 3, 9));
}
