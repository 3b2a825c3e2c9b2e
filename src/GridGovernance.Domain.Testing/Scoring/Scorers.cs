using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>The engines of the library, as the laws see them.</summary>
public static class Scorers
{
    /// <summary>The fast engine.</summary>
    public static IPeriodScorer Fast { get; } = new FastScorer();

    /// <summary>The reference engine.</summary>
    public static IPeriodScorer Reference { get; } = new StagesScorer(new());

    /// <summary>Deals activities out: the first part, the second, and every third one to both.</summary>
    internal static (Activity[] First, Activity[] Second) Parts(IReadOnlyList<Activity> activities) =>
        ([.. activities.Where((_, i) => i % 3 != 1)], [.. activities.Where((_, i) => i % 3 != 2)]);

    private sealed class FastScorer : IPeriodScorer
    {
        public ScoringReport Score(ScoredPeriod period) => period.Engine.ScoreAll(period.Period, period.Subjects, period.Activities, period.Options);

        public ScoringReport ScoreInParts(ScoredPeriod period)
        {
            var engine = period.Engine;
            var (first, second) = Parts(period.Activities);
            var (whole, part) = (engine.Begin(period.Period, period.Options), engine.Begin(period.Period, period.Options));
            whole.Add(first);
            part.Add(second);
            whole.MergeFrom(part);
            return whole.Finish(period.Subjects);
        }
    }
}

/// <summary>The reference engine with given stages; tests plant faults into them.</summary>
internal class StagesScorer(ReferenceStages stages) : IPeriodScorer
{
    public virtual ScoringReport Score(ScoredPeriod period) => Over(period, period.Activities);

    public virtual ScoringReport ScoreInParts(ScoredPeriod period)
    {
        var (first, second) = Scorers.Parts(period.Activities);
        return Over(period, [.. first, .. second]);
    }

    protected ScoringReport Over(ScoredPeriod period, IReadOnlyList<Activity> activities) =>
        new ReferencePointsEngine(period.Scheme, period.Bound, stages).ScoreAll(period.Period, period.Subjects, activities, period.Options);
}
