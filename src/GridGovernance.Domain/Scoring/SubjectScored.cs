namespace GridGovernance.Domain.Scoring;

/// <summary>What a <see cref="GroupedRun"/> says of one subject. Immutable.</summary>
public sealed class SubjectScored
{
    internal SubjectScored(SubjectId subject, PointsStatement? statement, IReadOnlyList<Finding> findings) => (Subject, Statement, Findings) = (subject, statement, findings);

    /// <summary>Who.</summary>
    public SubjectId Subject { get; }

    /// <summary>The statement; null where the subject is not listed, its evaluation faulted, or it came a second time.</summary>
    public PointsStatement? Statement { get; }

    /// <summary>
    /// Everything found on the way, by path, then code: what <see cref="ScoringReport.Findings"/> holds of a population, and <c>scoring.not-grouped</c>, an error: the subject's
    /// activities did not come together, so that its earlier statement lacks these.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; }
}
