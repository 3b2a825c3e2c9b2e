using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;
using static GridGovernance.Domain.Tests.Settlement.RoundDesk;

namespace GridGovernance.Domain.Tests.Settlement;

/// <summary>The first and the last that a round takes, and the order in which it tells.</summary>
public class RoundBoundsTests
{
    private static readonly PersonId Clerk = PersonId.From("clerk");

    [Fact]
    public void Publish_InTheLastDaysOfTheCalendar_EndsItsNoticeWithIt()
    {
        var at = new DateTimeOffset(9999, 12, 30, 9, 0, 0, TimeSpan.Zero);
        var round = SettlementRound.Open(Period.Month(9999, 12), Preparer, at, Terms);
        round.Prepare([Statement(61, period: Period.Month(9999, 12))], Preparer, at).OrThrow();

        round.Publish(Approver, at).OrThrow();

        Assert.Equal((DateOnly.MaxValue, DateOnly.MaxValue), (round.NoticeUntil, round.ReviewUntil));
        Assert.IsType<NoticeStillRunning>(round.Finalise(Approver, DateTimeOffset.MaxValue).Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(366)]
    public void Terms_OfSoManyWorkingDays_AreTaken(int days) => Assert.Equal(days, Opened(Terms with { NoticeWorkingDays = days, ReviewWorkingDays = days }).Terms.ReviewWorkingDays);

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(3, 367)]
    public void Terms_OfFewerOrMoreWorkingDays_AreTheCallersMistake(int notice, int review) =>
        Assert.Throws<ArgumentOutOfRangeException>("terms", () => Opened(Terms with { NoticeWorkingDays = notice, ReviewWorkingDays = review }));

    [Theory]
    [InlineData("14:00:00")]
    [InlineData("-14:00:00")]
    public void Terms_AtTheEdgesOfTheWorldsOffsets_AreTaken(string offset) =>
        Assert.Equal(TimeSpan.Parse(offset, null), SettlementRound.TryRestore(Opened(Terms with { Offset = TimeSpan.Parse(offset, null) }).ToSnapshot(), out var round, out _) ? round.Terms.Offset : default);

    [Theory]
    [InlineData("14:01:00")]
    [InlineData("-14:01:00")]
    [InlineData("08:00:01")]
    public void Terms_OfAnOffsetNoClockHas_AreTheCallersMistake(string offset) => Assert.Throws<ArgumentOutOfRangeException>("terms", () => Opened(Terms with { Offset = TimeSpan.Parse(offset, null) }));

    [Fact]
    public void Finalise_OnTheLastDayOfReview_StillWaitsForTheObjection()
    {
        var round = OnNotice();
        round.RaiseObjection(First, Worker, Worker, LastDayOfNotice, "x").OrThrow();

        Assert.IsType<ObjectionsStillOpen>(round.Finalise(Approver, AfterReview.AddDays(-1)).Value);
        Assert.Equal(First, Assert.Single(round.Finalise(Approver, AfterReview).OrThrow().Expired).Id);
    }

    [Fact]
    public void Prepare_InAnyOrder_TellsBySubject()
    {
        var round = Opened();

        var prepared = round.Prepare([Statement(1, "b"), Statement(2, "c"), Statement(3, "a")], Preparer, Published).OrThrow();

        Assert.Equal(["a", "b", "c"], prepared.Statements.Select(statement => statement.Subject.ToString()));
    }

    [Fact]
    public void Adjustments_OfOnePeriod_AreToldBySubject()
    {
        var round = Opened();
        round.Prepare([Statement(61, "b"), Statement(61, "a")], Preparer, Published).OrThrow();
        round.Publish(Approver, Published).OrThrow();
        round.Finalise(Approver, AfterReview).OrThrow();

        var change = RetroactiveChange.Of(RetroactiveWay.RecomputeAllWithAdjustments, [round], _ => [Statement(63, "b"), Statement(62, "a")]);

        Assert.Equal([("a", (Points)1), ("b", 2)], change.Adjustments.Select(adjustment => (adjustment.Subject.ToString(), adjustment.Amount)));
    }

    [Fact]
    public void Adjustment_OfAnotherSubjectOrPeriod_IsTheCallersMistake()
    {
        Assert.Throws<ArgumentException>("recomputed", () => LinkedAdjustment.For(Statement(61), Statement(62, "other")));
        Assert.Throws<ArgumentException>("recomputed", () => LinkedAdjustment.For(Statement(61), Statement(62, period: March.Next())));
    }

    /// <summary>The mistaken entry and what replaces it both belong to the round.</summary>
    [Fact]
    public void Uphold_AMistakenEntryOfAnother_IsNoEffectOfTheRound()
    {
        var ledger = PointsLedger.Open(UnitId.From("office"));
        ledger.Record(Patrol("own", Worker), Clerk, Published.AddDays(-5)).OrThrow();
        ledger.Record(Patrol("foreign", Approver), Clerk, Published.AddDays(-5)).OrThrow();
        var round = OnNotice();
        round.RaiseObjection(First, Worker, Worker, LastDayOfNotice, "x").OrThrow();
        var basis = new ReviewBasis(ledger, PointsEngine.Create(PointsScheme.Define("s").Build()));
        DecideOutcome Upheld(string id, PersonId replaces) => round.Uphold(First, ObjectionState.Upheld, [new MistakenEntry(ActivityId.From(id), Patrol("new", replaces))], basis, Reviewer, AfterNotice);

        Assert.Equal(ActivityId.From("own"), Assert.IsType<EffectNotOfRound>(Upheld("own", Approver).Value).Entry);
        Assert.Equal(ActivityId.From("foreign"), Assert.IsType<EffectNotOfRound>(Upheld("foreign", Worker).Value).Entry);
    }

    private static Activity Patrol(string id, PersonId who) => new(ActivityId.From(id), who, "patrol", new(2026, 3, 9));
}
