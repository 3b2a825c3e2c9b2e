using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;
using static GridGovernance.Domain.Tests.Settlement.RoundDesk;

namespace GridGovernance.Domain.Tests.Settlement;

/// <summary>SET-5: a veto of a wider scope acts to the scope's end, zeroes its earlier periods where they are open, and adjusts them where they are final.</summary>
public class WiderVetoTests
{
    private static readonly Activity Bribe = new(ActivityId.From("bribe"), Worker, "bribe", new(2026, 5, 20));
    private static readonly PersonId Other = PersonId.From("other");

    [Theory]
    [InlineData(PeriodKind.Month, "5")]
    [InlineData(PeriodKind.Quarter, "4 5 6")]
    [InlineData(PeriodKind.HalfYear, "1 2 3 4 5 6")]
    [InlineData(PeriodKind.Year, "1 2 3 4 5 6 7 8 9 10 11 12")]
    public void AVeto_ZeroesItsWholeScope_AndNothingElse(PeriodKind scope, string zeroed)
    {
        var engine = Engine(scope);
        var may = Score(engine, 5, Opening.Nothing);

        var totals = new SortedDictionary<int, Points> { [5] = may.Total };
        var later = may;
        for (var month = 6; month <= 12; month++)
        {
            later = Score(engine, month, CarryOver.RestartAtBase.OpeningAfter(later, 60));
            totals[month] = later.Total;
        }

        for (var month = 1; month < 5; month++)
            totals[month] = Score(engine, month, RetroactiveChange.UnderVetoes(Opening.Nothing, Period.Month(2026, month), may)).Total;

        Assert.Equal(zeroed, string.Join(' ', totals.Where(pair => pair.Value == Points.Zero).Select(pair => pair.Key)));
        Assert.All(totals.Where(pair => pair.Value != Points.Zero), pair => Assert.Equal((Points)60, pair.Value));
    }

    [Fact]
    public void OfVetoes_TellsWhichPeriodsArePreparedAgain_WaitAndAreAdjusted()
    {
        var may = Score(Engine(PeriodKind.HalfYear), 5, Opening.Nothing);
        SettlementRound[] rounds = [Round(2025, 12, RoundState.Final), Round(2026, 1, RoundState.Final), Round(2026, 2, RoundState.PublicNotice), Round(2026, 3, RoundState.Provisional), Round(2026, 4, RoundState.Open), Round(2026, 5, RoundState.Open)];

        var change = RetroactiveChange.OfVetoes([may, Statement(60, "other", period: may.Period)], rounds);

        Assert.Equal([Period.Month(2026, 3), Period.Month(2026, 4)], change.ToPrepareAgain);
        Assert.Equal([Period.Month(2026, 2)], change.OnNotice);
        Assert.Equal([new(Worker, Period.Month(2026, 1), -61, Bribe.Id)], change.Adjustments);
        Assert.Equal((Points)61, rounds[1].StatementOf(Worker)!.Total);
    }

    [Fact]
    public void OfVetoes_WhatWasAdjustedBefore_IsNotTakenTwice()
    {
        var may = Score(Engine(PeriodKind.Year), 5, Opening.Nothing);
        var (january, of) = (Round(2026, 1, RoundState.Final), Period.Month(2026, 1));

        Assert.Equal([new(Worker, of, -63, Bribe.Id)], RetroactiveChange.OfVetoes([may], [january], [new(Worker, of, 2, null)]).Adjustments);
        Assert.Empty(RetroactiveChange.OfVetoes([may], [january], [new(Worker, of, -61, Bribe.Id)]).Adjustments);
        Assert.Empty(RetroactiveChange.OfVetoes([may], [january], [new(Worker, of, -70, null)]).Adjustments);
    }

    [Fact]
    public void OfVetoes_ToTheLowestGrade_TakesNoPointsOfFinalPeriods()
    {
        var may = Score(Engine(PeriodKind.Year, VetoEffect.LowestGrade), 5, Opening.Nothing);
        var change = RetroactiveChange.OfVetoes([may], [Round(2026, 1, RoundState.Final), Round(2026, 2, RoundState.Open)]);

        Assert.Empty(change.Adjustments);
        Assert.Equal([Period.Month(2026, 2)], change.ToPrepareAgain);
        Assert.True(Score(Engine(PeriodKind.Year, VetoEffect.LowestGrade), 2, RetroactiveChange.UnderVetoes(Opening.Nothing, Period.Month(2026, 2), may)).LowestGrade);
    }

    [Fact]
    public void UnderVetoes_KeepsWhatThePeriodWasOpenedWith()
    {
        var opening = RetroactiveChange.UnderVetoes(new(3, adjustments: [new(2)]), Period.Month(2026, 4), Score(Engine(PeriodKind.Quarter), 5, Opening.Nothing));

        Assert.Equal(((Points)3, (Points)2, 1), (opening.CarryOver, opening.Adjustments[0].Amount, opening.Vetoes.Count));
    }

    /// <summary>Two circulars one after the other: the second does not repeat the adjustments of the first.</summary>
    [Fact]
    public void Of_ASecondCircular_AdjustsOnlyTheRest()
    {
        var january = Round(2026, 1, RoundState.Final);

        var change = RetroactiveChange.Of(RetroactiveWay.RecomputeAllWithAdjustments, [january, Round(2026, 2, RoundState.PublicNotice)], round => [Statement(66, period: round.Period)], [new(Worker, Period.Month(2026, 1), 5, null)]);

        Assert.Empty(change.Adjustments);
        Assert.Equal([Period.Month(2026, 2)], change.OnNotice);
    }

    private static PointsEngine Engine(PeriodKind scope, VetoEffect effect = VetoEffect.Zero) =>
        PointsEngine.Create(PointsScheme.Define("s").Base(60).Category("duty").Veto("bribe", scope, rule => rule.For("bribe"), effect).Build());

    private static PointsStatement Score(PointsEngine engine, int month, Opening opening) =>
        engine.Score(new ScoredSubject(Worker, opening: opening), Period.Month(2026, month), month == 5 ? [Bribe] : []).OrThrow();

    private static SettlementRound Round(int year, int month, RoundState state)
    {
        var round = SettlementRound.Open(Period.Month(year, month), Preparer, Published, Terms);
        if (state > RoundState.Open)
            round.Prepare([Statement(61, period: round.Period), Statement(50, Other.ToString(), period: round.Period)], Preparer, Published).OrThrow();
        if (state > RoundState.Provisional)
            round.Publish(Approver, Published).OrThrow();
        if (state > RoundState.PublicNotice)
            round.Finalise(Approver, AfterNotice).OrThrow();
        return round;
    }
}
