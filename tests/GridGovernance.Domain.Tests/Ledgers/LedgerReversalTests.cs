using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Ledgers;

/// <summary>Reversing what is no entry, and points that expire as the ledger declares.</summary>
public class LedgerReversalTests
{
    private static readonly PersonId Worker = PersonId.From("worker");
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly DateTimeOffset Noon = new(2026, 3, 10, 12, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateOnly Day = new(2026, 3, 10);
    private static readonly Period March = Period.Month(2026, 3);

    private readonly PointsLedger ledger = PointsLedger.Open(UnitId.From("office"));

    [Fact]
    public void ReverseEvent_OfSuspensionAndExemption_TakesThemBack_AndLeavesWhatWasKnown()
    {
        ledger.Suspend(Worker, DateSpan.Create(new(2026, 3, 1), new(2026, 3, 5)), Clerk, Noon, "leave").OrThrow();
        ledger.Exempt(Worker, DateSpan.Create(new(2026, 3, 1)), Clerk, Noon, "ill").OrThrow();

        ledger.ReverseEvent(1, Clerk, Noon.AddHours(1), "wrong person").OrThrow();
        ledger.ReverseEvent(2, Clerk, Noon.AddHours(1), "wrong person").OrThrow();

        var (now, then) = (ledger.SubjectsFor(March, [Worker])[0], ledger.AsOf(Noon).SubjectsFor(March, [Worker])[0]);
        Assert.Equal((0, false), (now.SuspendedDaysOf(March), now.Exempt));
        Assert.Equal((5, true), (then.SuspendedDaysOf(March), then.Exempt));
        Assert.True(ledger.IsReversed(1));
    }

    [Fact]
    public void ReverseEvent_OfARedemption_GivesThePointsBackToTheCreditsTheyCameFrom()
    {
        ledger.Credit(Worker, 10, DateSpan.Create(new(2026, 1, 1), new(2026, 3, 31)), Clerk, Noon, "January").OrThrow();
        ledger.Credit(Worker, 10, DateSpan.Create(new(2026, 2, 1)), Clerk, Noon, "February").OrThrow();
        ledger.Redeem(Worker, 12, Day, Clerk, Noon, "soap").OrThrow();

        ledger.ReverseEvent(ledger.Version, Clerk, Noon, "brought back").OrThrow();

        Assert.Equal([20, 10], new[] { ledger.BalanceOf(Worker, Day), ledger.BalanceOf(Worker, new(2026, 4, 1)) });
    }

    /// <summary>One row per refusal; each row mends the mistake of the row before.</summary>
    [Fact]
    public void ReverseEvent_Refusals_ComeInTheDocumentedOrder()
    {
        ledger.Record(new(ActivityId.From("a"), Worker, "patrol", Day), Clerk, Noon).OrThrow();
        ledger.Credit(Worker, 10, DateSpan.Create(Day), Clerk, Noon, "March").OrThrow();
        ledger.Redeem(Worker, 4, Day, Clerk, Noon, "soap").OrThrow();

        Assert.Equal(3, Refused<UnknownEvent>(ledger.ReverseEvent(0, Worker, Noon.AddHours(-1), "x")).Last);
        Refused<UnknownEvent>(ledger.ReverseEvent(4, Worker, Noon.AddHours(-1), "x"));
        Refused<EventNotReversible>(ledger.ReverseEvent(1, Worker, Noon.AddHours(-1), "x"));
        Assert.Equal((Points)4, Refused<CreditSpent>(ledger.ReverseEvent(2, Worker, Noon.AddHours(-1), "x")).Spent);
        Refused<RecorderTooClose>(ledger.ReverseEvent(3, Worker, Noon.AddHours(-1), "x"));
        Refused<WrittenTooEarly>(ledger.ReverseEvent(3, Clerk, Noon.AddHours(-1), "x"));
        ledger.ReverseEvent(3, Clerk, Noon, "x").OrThrow();
        Refused<EventAlreadyReversed>(ledger.ReverseEvent(3, Clerk, Noon, "x"));
        Refused<EventNotReversible>(ledger.ReverseEvent(4, Clerk, Noon, "x"));
        ledger.ReverseEvent(2, Clerk, Noon, "x").OrThrow();
        Assert.Equal(Points.Zero, ledger.BalanceOf(Worker, Day));
    }

    [Fact]
    public void Credit_AfterAnExpiryWasDeclared_FollowsIt_AndEarlierCreditsKeepTheirDates()
    {
        ledger.Credit(Worker, 1, Day, Clerk, Noon, "before").OrThrow();
        ledger.DeclareExpiry(BalanceExpiry.AtEndOf(PeriodKind.Year), Clerk, Noon).OrThrow();
        ledger.Credit(Worker, 10, Day, Clerk, Noon, "March").OrThrow();
        ledger.Credit(Worker, 10, Day.AddDays(30), Clerk, Noon, "April").OrThrow();

        ledger.Redeem(Worker, 12, Day.AddDays(30), Clerk, Noon, "rice").OrThrow();

        Assert.Equal([9, 0], new[] { ledger.BalanceOf(Worker, new(2026, 12, 31)), ledger.BalanceOf(Worker, new(2027, 1, 1)) });
        Assert.Equal((BalanceExpiry.AtEndOf(PeriodKind.Year), BalanceExpiry.Never), (ledger.Expiry, ledger.AsOf(Noon.AddHours(-1)).Expiry));
        Refused<WrittenTooEarly>(ledger.DeclareExpiry(BalanceExpiry.Never, Clerk, Noon.AddHours(-1)));
    }

    [Fact]
    public void Record_TheSameOnOtherEvidence_IsRefused()
    {
        Activity patrol = new(ActivityId.From("a"), Worker, "patrol", Day);
        ledger.Record(patrol, Clerk, Noon, "file 7").OrThrow();

        Refused<ActivityIdTaken>(ledger.Record(patrol, Clerk, Noon, "file 8"));
        Assert.Equal("file 7", ledger.Find(patrol.Id)!.Evidence);
    }

    private static T Refused<T>(OneOf.IOneOf outcome) where T : Refusal => Assert.IsType<T>(outcome.Value);
}
