using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;
using static GridGovernance.Domain.Tests.Settlement.RoundDesk;

namespace GridGovernance.Domain.Tests.Settlement;

public class SettlementRoundTests
{
    [Fact]
    public void Publish_CountsWorkingDays_PastWeekendAndHoliday()
    {
        var round = OnNotice();

        Assert.Equal((new DateOnly(2026, 4, 7), new DateOnly(2026, 4, 14)), (round.NoticeUntil!.Value, round.ReviewUntil!.Value));
    }

    [Fact]
    public void Prepare_Refusals_ComeInTheDocumentedOrder()
    {
        Refused<RoundStepNotAllowed>(OnNotice().Prepare([], Preparer, Published));
        Refused<RoundStepBackdated>(Opened().Prepare([], Preparer, Published.AddTicks(-1)));
        Refused<StatementsNotOfRound>(Opened().Prepare([], Preparer, Published));
        Refused<StatementsNotOfRound>(Opened().Prepare([Statement(1), Statement(2)], Preparer, Published));
        Refused<StatementsNotOfRound>(Opened().Prepare([Statement(1, period: March.Next())], Preparer, Published));
        Assert.Single(Opened().Prepare([Statement(1)], Preparer, Published).OrThrow().Statements);
    }

    [Fact]
    public void Publish_ByThePreparer_IsRefused()
    {
        var round = Opened();
        Refused<RoundStepNotAllowed>(round.Publish(Preparer, Published));
        round.Prepare([Statement(61)], Preparer, Published).OrThrow();

        Refused<DutiesNotSeparate>(round.Publish(Preparer, Published));
        Assert.Equal(RoundState.Provisional, round.State);
    }

    [Fact]
    public void RaiseObjection_Refusals_ComeInTheDocumentedOrder()
    {
        var round = OnNotice();
        Refused<RoundStepNotAllowed>(Opened().RaiseObjection(First, SubjectId.Parse("stranger"), Worker, AfterNotice, "x"));
        Refused<RoundStepBackdated>(round.RaiseObjection(First, SubjectId.Parse("stranger"), Worker, Published.AddDays(-1), "x"));
        Refused<ObjectionTooLate>(round.RaiseObjection(First, SubjectId.Parse("stranger"), Worker, AfterNotice, "x"));
        Refused<ObjectionNotAdmissible>(round.RaiseObjection(First, SubjectId.Parse("stranger"), Worker, LastDayOfNotice, "x"));
        round.RaiseObjection(First, Worker, Worker, LastDayOfNotice, "x").OrThrow();
        Refused<ObjectionNotAdmissible>(round.RaiseObjection(First, Worker, Worker, LastDayOfNotice, "x"));
    }

    [Fact]
    public void Decide_Refusals_ComeInTheDocumentedOrder()
    {
        var round = OnNotice();
        var clerk = PersonId.From("clerk");
        Refused<RoundStepNotAllowed>(Opened().Decide(First, ObjectionState.Upheld, null, Preparer, Published));
        Refused<ObjectionNotOpen>(round.Decide(First, ObjectionState.Upheld, null, Preparer, Published));
        round.RaiseObjection(First, Worker, Worker, LastDayOfNotice, "x").OrThrow();
        Refused<RevisionNotOfRound>(round.Decide(First, ObjectionState.Upheld, null, Preparer, AfterNotice));
        Refused<RevisionNotOfRound>(round.Decide(First, ObjectionState.Dismissed, Statement(62), Preparer, AfterNotice));
        Refused<RevisionNotOfRound>(round.Decide(First, ObjectionState.Upheld, Statement(62, version: 2), Preparer, AfterNotice));
        Refused<ScoreLowered>(round.Decide(First, ObjectionState.PartlyUpheld, Statement(60), Preparer, AfterNotice));
        foreach (var tooClose in new[] { Preparer, Worker, clerk })
            Refused<DutiesNotSeparate>(round.Decide(First, ObjectionState.Upheld, Statement(63), tooClose, AfterNotice, [clerk]));

        round.Decide(First, ObjectionState.Upheld, Statement(63), Reviewer, AfterNotice, [clerk]).OrThrow();

        Assert.Equal((Points)63, round.StatementOf(Worker)!.Total);
        Assert.Equal(ObjectionState.Upheld, Assert.Single(round.Objections).State);
    }

    [Fact]
    public void Decide_WhereTheTermsAllowIt_MayLowerTheScore()
    {
        var round = OnNotice(Terms with { MayLowerScore = true });
        round.RaiseObjection(First, Worker, Approver, LastDayOfNotice, "counted twice").OrThrow();

        round.Decide(First, ObjectionState.Upheld, Statement(60), Reviewer, AfterNotice).OrThrow();

        Assert.Equal((Points)60, round.StatementOf(Worker)!.Total);
    }

    [Fact]
    public void Withdraw_BySomebodyElse_IsRefused()
    {
        var round = OnNotice();
        round.RaiseObjection(First, Worker, Worker, LastDayOfNotice, "x").OrThrow();

        Refused<DutiesNotSeparate>(round.Withdraw(First, Approver, AfterNotice));
        round.Withdraw(First, Worker, AfterNotice).OrThrow();
        Refused<ObjectionNotOpen>(round.Withdraw(First, Worker, AfterNotice));
    }

    [Fact]
    public void Finalise_Refusals_ComeInTheDocumentedOrder()
    {
        var round = OnNotice();
        round.RaiseObjection(First, Worker, Worker, LastDayOfNotice, "x").OrThrow();
        Refused<RoundStepNotAllowed>(Opened().Finalise(Preparer, LastDayOfNotice));
        Refused<RoundStepBackdated>(round.Finalise(Preparer, Published));
        Refused<DutiesNotSeparate>(round.Finalise(Preparer, LastDayOfNotice));
        Refused<NoticeStillRunning>(round.Finalise(Approver, LastDayOfNotice));
        Refused<ObjectionsStillOpen>(round.Finalise(Approver, AfterNotice));

        Assert.Equal(ObjectionState.Expired, Assert.Single(round.Finalise(Approver, AfterReview).OrThrow().Expired).State);
        Assert.Equal(RoundState.Final, round.State);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void RetroactiveChange_TakesOneOfThreeWays(int way)
    {
        var final = OnNotice();
        final.Finalise(Approver, AfterNotice).OrThrow();
        var open = SettlementRound.Open(March.Next(), Preparer, AfterNotice);

        var change = RetroactiveChange.Of((RetroactiveWay)way, [open, final], _ => [Statement(66)]);

        Assert.Equal(way == 0 ? [] : [March.Next()], change.ToPrepareAgain);
        Assert.Equal(way == 2 ? [new(Worker, March, 5, null)] : Array.Empty<LinkedAdjustment>(), change.Adjustments);
        Assert.Equal((Points)61, final.StatementOf(Worker)!.Total);
    }

    [Fact]
    public void LinkedAdjustment_OfWhatWasAdjustedBefore_IsOnlyTheRest()
    {
        Assert.Equal((Points)3, LinkedAdjustment.For(Statement(61), Statement(66), already: 2)!.Amount);
        Assert.Null(LinkedAdjustment.For(Statement(61), Statement(63), already: 2));
    }

    [Fact]
    public void CarryOver_EachRule_SaysWhereTheNextPeriodBegins()
    {
        Points BeginsAt(CarryOver rule) => 60 + rule.PointsAfter(91, 60);

        Assert.Equal([60, 0, 91, Points.Parse("45.5"), 46], new[] { BeginsAt(default), BeginsAt(CarryOver.RestartAtZero), BeginsAt(CarryOver.Carry),
            BeginsAt(CarryOver.CarryWithDiscount(Factor.Parse("0.5"))), BeginsAt(CarryOver.CarryWithDiscount(Factor.Parse("0.5"), Rounding.Create(1))) });
    }

    [Fact]
    public void OpeningAfter_ASettledStatement_TakesVetoesStillInForceAndItsOwnAdjustments()
    {
        VetoInForce Veto(int lastMonth) => new("v", ActivityId.From("a"), VetoEffect.Zero, new(2026, 3, 1), new(2026, lastMonth, 28));
        var settled = new PointsStatement(new("s", 1), Worker, March, ExplanationLevel.Totals, 61, null, false, false, [], [], [Veto(3), Veto(6)]);

        var opening = CarryOver.Carry.OpeningAfter(settled, 60, [new(Worker, March, 2, null), new(Approver, March, 9, null)]);

        Assert.Equal((Points)1, opening.CarryOver);
        Assert.Equal([Veto(6)], opening.Vetoes);
        Assert.Equal([new Adjustment(2)], opening.Adjustments);
    }

    private static void Refused<T>(OneOf.IOneOf outcome) where T : Refusal => Assert.IsType<T>(outcome.Value);
}
