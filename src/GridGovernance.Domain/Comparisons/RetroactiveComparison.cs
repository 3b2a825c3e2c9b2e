using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;

namespace GridGovernance.Domain.Comparisons;

/// <summary>
/// What if a scheme change took effect in the past: the periods it reaches, each compared under both schemes, and what each of the three ways (leave, recompute open periods, recompute all with
/// adjustments) would do to them. What it tells is the effect of the change alone; for rounds that were settled otherwise, say after an objection, <see cref="RetroactiveChange"/> works out the adjustments. Immutable.
/// </summary>
public sealed class RetroactiveComparison
{
    private RetroactiveComparison(IReadOnlyList<ComparedPeriod> periods)
    {
        Periods = periods;
        Ways = [.. Enum.GetValues<RetroactiveWay>().Select(EffectOf)];
    }

    /// <summary>The periods, earliest first.</summary>
    public IReadOnlyList<ComparedPeriod> Periods { get; }

    /// <summary>What each way would do, in the order of <see cref="RetroactiveWay"/>.</summary>
    public IReadOnlyList<RetroactiveEffect> Ways { get; }

    /// <summary>Puts comparisons of several periods together.</summary>
    /// <param name="periods">The periods, in any order, none twice.</param>
    /// <exception cref="ArgumentException">A period is there twice.</exception>
    public static RetroactiveComparison Of(IEnumerable<ComparedPeriod> periods)
    {
        ComparedPeriod[] sorted = [.. Guard.Against.Null(periods).OrderBy(period => period.Period)];
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Period == sorted[i - 1].Period)
                throw new ArgumentException($"Period {sorted[i].Period} is compared twice.", nameof(periods));
        }

        return new(sorted);
    }

    /// <summary>What one way would do.</summary>
    /// <param name="way">The way.</param>
    public RetroactiveEffect Under(RetroactiveWay way) => Ways[(int)Guard.Against.EnumOutOfRange(way)];

    private RetroactiveEffect EffectOf(RetroactiveWay way)
    {
        ComparedPeriod[] again = [.. Periods.Where(period => way is not RetroactiveWay.Leave && !period.IsFinal)];
        LinkedAdjustment[] adjustments = [.. Periods.Where(period => way is RetroactiveWay.RecomputeAllWithAdjustments && period.IsFinal)
            .SelectMany(period => period.Comparison.Subjects).Select(subject => LinkedAdjustment.For(subject.Before, subject.After)).OfType<LinkedAdjustment>()];
        return new(way, [.. again.Select(period => period.Period)], adjustments,
            SchemeComparison.Sum(again.Select(period => period.Comparison.Change)), SchemeComparison.Sum(adjustments.Select(adjustment => adjustment.Amount)),
            again.Aggregate((Money?)Money.Zero, (sum, period) => sum + period.Comparison.BudgetChange));
    }
}
