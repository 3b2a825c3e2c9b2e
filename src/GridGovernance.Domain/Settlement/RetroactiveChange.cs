using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Settlement;

/// <summary>What a retroactive scheme change means for the rounds there are. Changes nothing itself. Immutable.</summary>
public sealed class RetroactiveChange
{
    private RetroactiveChange(RetroactiveWay way, IReadOnlyList<Period> toPrepareAgain, IReadOnlyList<LinkedAdjustment> adjustments) =>
        (Way, ToPrepareAgain, Adjustments) = (way, toPrepareAgain, adjustments);

    /// <summary>The way taken.</summary>
    public RetroactiveWay Way { get; }

    /// <summary>Open and provisional periods whose statements change, earliest first; a round on notice ends its notice first and is adjusted after.</summary>
    public IReadOnlyList<Period> ToPrepareAgain { get; }

    /// <summary>What final periods are adjusted by, in the next open one; by period, then subject.</summary>
    public IReadOnlyList<LinkedAdjustment> Adjustments { get; }

    /// <summary>Works out what the change means.</summary>
    /// <param name="way">The way taken.</param>
    /// <param name="rounds">The rounds there are.</param>
    /// <param name="recompute">The statements of a round's subjects under the changed scheme.</param>
    public static RetroactiveChange Of(RetroactiveWay way, IEnumerable<SettlementRound> rounds, Func<SettlementRound, IReadOnlyList<PointsStatement>> recompute)
    {
        Guard.Against.EnumOutOfRange(way);
        Guard.Against.Null(recompute);
        SettlementRound[] sorted = [.. Guard.Against.Null(rounds).OrderBy(round => round.Period)];
        var (again, adjustments) = (new List<Period>(), new List<LinkedAdjustment>());
        foreach (var round in way is RetroactiveWay.Leave ? [] : sorted)
        {
            if (round.State is RoundState.Open or RoundState.Provisional)
                again.Add(round.Period);
            else if (round.State is RoundState.Final && way is RetroactiveWay.RecomputeAllWithAdjustments)
                adjustments.AddRange(recompute(round).Where(statement => round.StatementOf(statement.Subject) is not null)
                    .Select(statement => LinkedAdjustment.For(round.StatementOf(statement.Subject)!, statement)).OfType<LinkedAdjustment>().OrderBy(adjustment => adjustment.Subject));
        }

        return new(way, again, adjustments);
    }
}
