namespace GridGovernance.Domain.Scoring;

/// <summary>The statements of a population for one period, and everything that was wrong with the input. Immutable.</summary>
public sealed class ScoringReport
{
    /// <summary>Writes a report.</summary>
    /// <param name="period">The period scored.</param>
    /// <param name="statements">One statement per subject listed, less those whose evaluation faulted.</param>
    /// <param name="findings">Everything that was wrong with the input.</param>
    public ScoringReport(Period period, IEnumerable<PointsStatement> statements, IEnumerable<Finding> findings)
    {
        Period = period;
        Statements = [.. Guard.Against.Null(statements)];
        Findings = [.. Guard.Against.Null(findings)];
    }

    /// <summary>The period scored.</summary>
    public Period Period { get; }

    /// <summary>One statement per subject listed, in ordinal order of subjects; a subject whose evaluation faulted has a finding instead.</summary>
    public IReadOnlyList<PointsStatement> Statements { get; }

    /// <summary>
    /// Every finding, by path, then code. Errors: <c>scoring.unlisted-subject</c>, <c>scoring.unknown-kind</c>, <c>scoring.conflict</c>, <c>scoring.uncovered</c>,
    /// <c>scoring.period-kind</c>, <c>scoring.fault</c>, <c>scoring.overflow</c>. Warnings: <c>scoring.outside-period</c>, <c>scoring.duplicate</c>.
    /// The path is <c>activity</c> and the id of the activity, <c>subject</c> and the id of the subject, or <c>period</c>.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether nothing worse than a warning was found, so that every subject has a statement and every activity was understood.</summary>
    public bool IsClean => Findings.All(finding => finding.Severity is not FindingSeverity.Error);
}
