using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>An engine as the laws see it: whole, and in parts.</summary>
public interface IPeriodScorer
{
    /// <summary>Scores everything at once.</summary>
    ScoringReport Score(ScoredPeriod period);

    /// <summary>Deals the activities out to two runs, some to both, merges the runs and finishes.</summary>
    ScoringReport ScoreInParts(ScoredPeriod period);
}
