using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Settlement;

/// <summary>What something with an earlier effective date, a scheme change or a veto of a wider scope, means for the rounds there are. Changes nothing itself. Immutable.</summary>
public sealed class RetroactiveChange
{
    private RetroactiveChange(RetroactiveWay way, IReadOnlyList<Period> toPrepareAgain, IReadOnlyList<Period> onNotice, IReadOnlyList<LinkedAdjustment> adjustments) =>
        (Way, ToPrepareAgain, OnNotice, Adjustments) = (way, toPrepareAgain, onNotice, adjustments);

    /// <summary>The way taken.</summary>
    public RetroactiveWay Way { get; }

    /// <summary>Open and provisional periods whose statements change, earliest first.</summary>
    public IReadOnlyList<Period> ToPrepareAgain { get; }

    /// <summary>Periods on public notice, earliest first: what hangs out is not exchanged under the eyes of those concerned. They end their notice first; ask again once they are final.</summary>
    public IReadOnlyList<Period> OnNotice { get; }

    /// <summary>What final periods are adjusted by, in the next open one; by period, then subject.</summary>
    public IReadOnlyList<LinkedAdjustment> Adjustments { get; }

    /// <summary>Works out what a scheme change means.</summary>
    /// <param name="way">The way taken.</param>
    /// <param name="rounds">The rounds there are.</param>
    /// <param name="recompute">The statements of a round's subjects under the changed scheme; of those without a settled statement nothing is adjusted.</param>
    /// <param name="already">Earlier adjustments of the same periods, which are not made twice; none when not given.</param>
    public static RetroactiveChange Of(RetroactiveWay way, IEnumerable<SettlementRound> rounds, Func<SettlementRound, IReadOnlyList<PointsStatement>> recompute, IEnumerable<LinkedAdjustment>? already = null)
    {
        Guard.Against.EnumOutOfRange(way);
        Guard.Against.Null(rounds);
        Guard.Against.Null(recompute);
        var adjusted = AdjustedBefore(already);
        return Of(way, way is RetroactiveWay.Leave ? [] : rounds, round => recompute(round)
            .Where(statement => round.StatementOf(statement.Subject) is not null)
            .Select(statement => LinkedAdjustment.For(round.StatementOf(statement.Subject)!, statement, already: adjusted(statement.Subject, round.Period))));
    }

    /// <summary>
    /// Works out what vetoes mean for the earlier periods of their scope (quarter, half-year, year): open ones are prepared again, with an opening from <see cref="UnderVetoes"/>;
    /// final ones are adjusted to the smaller of 0 and their total, linked to the activity that raised the veto. A veto to the lowest grade takes no points, so that final periods keep what they have.
    /// Later periods get the veto through <see cref="CarryOver.OpeningAfter"/>.
    /// </summary>
    /// <param name="raising">The statements of the period in which the vetoes were raised.</param>
    /// <param name="rounds">The rounds there are.</param>
    /// <param name="already">Earlier adjustments of the same periods, which are not made twice; none when not given.</param>
    public static RetroactiveChange OfVetoes(IEnumerable<PointsStatement> raising, IEnumerable<SettlementRound> rounds, IEnumerable<LinkedAdjustment>? already = null)
    {
        PointsStatement[] raised = [.. Guard.Against.Null(raising)];
        var adjusted = AdjustedBefore(already);
        return Of(RetroactiveWay.RecomputeAllWithAdjustments, Guard.Against.Null(rounds).Where(round => raised.Any(statement => VetoesOn(round.Period, statement).Any())),
            round => raised.Select(statement => Zeroed(round, statement, adjusted(statement.Subject, round.Period))));
    }

    /// <summary>An opening with the vetoes that a later period of the same scope raised: what an earlier, still open period is prepared again with.</summary>
    /// <param name="opening">What the period was opened with.</param>
    /// <param name="period">The earlier period.</param>
    /// <param name="raising">The subject's statement of the later period.</param>
    public static Opening UnderVetoes(Opening opening, Period period, PointsStatement raising) =>
        new(Guard.Against.Null(opening).CarryOver, [.. opening.Vetoes, .. VetoesOn(period, Guard.Against.Null(raising))], opening.Adjustments);

    private static RetroactiveChange Of(RetroactiveWay way, IEnumerable<SettlementRound> rounds, Func<SettlementRound, IEnumerable<LinkedAdjustment?>> adjust)
    {
        SettlementRound[] sorted = [.. rounds.OrderBy(round => round.Period)];
        IReadOnlyList<Period> Standing(params RoundState[] states) => [.. sorted.Where(round => states.Contains(round.State)).Select(round => round.Period)];
        return new(way, Standing(RoundState.Open, RoundState.Provisional), Standing(RoundState.PublicNotice), way is not RetroactiveWay.RecomputeAllWithAdjustments ? []
            : [.. sorted.Where(round => round.State is RoundState.Final).SelectMany(round => adjust(round).OfType<LinkedAdjustment>().OrderBy(adjustment => adjustment.Subject))]);
    }

    private static IEnumerable<VetoInForce> VetoesOn(Period earlier, PointsStatement raising) =>
        earlier < raising.Period ? raising.Vetoes.Where(veto => veto.ActsOn(earlier)) : [];

    private static LinkedAdjustment? Zeroed(SettlementRound round, PointsStatement raising, Points already)
    {
        var veto = VetoesOn(round.Period, raising).FirstOrDefault(veto => veto.Effect is VetoEffect.Zero);
        if (veto is null || round.StatementOf(raising.Subject) is not { } settled || settled.Vetoes.Any(known => known.Effect is VetoEffect.Zero))
            return null;
        var standing = settled.Total + already;
        return standing <= Points.Zero ? null : new(raising.Subject, round.Period, -standing, veto.Activity);
    }

    private static Func<SubjectId, Period, Points> AdjustedBefore(IEnumerable<LinkedAdjustment>? already)
    {
        var sums = (already ?? []).GroupBy(adjustment => (adjustment.Subject, adjustment.Of))
            .ToDictionary(group => group.Key, group => group.Aggregate(Points.Zero, (sum, adjustment) => sum + adjustment.Amount));
        return (subject, period) => sums.GetValueOrDefault((subject, period));
    }
}
