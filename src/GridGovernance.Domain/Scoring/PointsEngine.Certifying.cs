namespace GridGovernance.Domain.Scoring;

/// <summary>Certificates: made from the inputs and the statement, checked by scoring again.</summary>
public sealed partial class PointsEngine
{
    /// <summary>Certifies the statements of a report from the inputs it was made from. The statements are scored again, so that nothing false is certified.</summary>
    /// <param name="report">The report.</param>
    /// <param name="subjects">The subjects it was made with.</param>
    /// <param name="activities">The activities it was made from.</param>
    /// <param name="options">The options it was made with.</param>
    /// <exception cref="ArgumentException">A statement does not follow from these inputs.</exception>
    public IReadOnlyList<CertifiedStatement> Certify(ScoringReport report, IReadOnlyList<ScoredSubject> subjects, IEnumerable<Activity> activities, ScoringOptions? options = null)
    {
        Guard.Against.Null(report);
        if (report.Statements.Count == 0)
            return [];
        options ??= ScoringOptions.Default;
        var intake = TakeIn(Guard.Against.Null(activities), options);
        var input = new CertificateInput(VersionFor(report.Period, out _)!, report.Period, Guard.Against.Null(subjects), intake, options);
        var again = Score(report.Period, subjects, intake, options with { Level = report.Statements[0].Level }, CancellationToken.None);
        if (!again.Statements.SequenceEqual(report.Statements))
            throw new ArgumentException("The report does not follow from these subjects, activities and options.", nameof(report));
        return [.. report.Statements.Select(statement => new CertifiedStatement(statement, input.Certify(statement)))];
    }

    /// <summary>
    /// Checks certified statements against the inputs: each is scored again, compared, and certified anew. Answers stand in the order of the statements.
    /// A subject that is not listed, or whose evaluation faults, is refuted.
    /// </summary>
    /// <param name="statements">Statements and the certificates they bear; of any periods and levels.</param>
    /// <param name="subjects">The subjects with their openings.</param>
    /// <param name="activities">The activities.</param>
    /// <param name="options">Calendar and instant of knowledge; the level is each statement's own.</param>
    public IReadOnlyList<Verification> Verify(IReadOnlyList<CertifiedStatement> statements, IReadOnlyList<ScoredSubject> subjects, IEnumerable<Activity> activities, ScoringOptions? options = null)
    {
        Guard.Against.Null(statements);
        options ??= ScoringOptions.Default;
        var intake = TakeIn(Guard.Against.Null(activities), options);
        var answers = new Verification[statements.Count];
        foreach (var group in Enumerable.Range(0, answers.Length).GroupBy(i => (statements[i].Statement.Period, statements[i].Statement.Level)))
            VerifyPeriod(group.Key.Period, options with { Level = group.Key.Level }, [.. group]);
        return answers;

        void VerifyPeriod(Period period, ScoringOptions asked, int[] group)
        {
            var again = Score(period, Guard.Against.Null(subjects), intake, asked, CancellationToken.None).Statements.ToDictionary(statement => statement.Subject);
            var input = VersionFor(period, out _) is { } version ? new CertificateInput(version, period, subjects, intake, asked) : null;
            foreach (var i in group)
            {
                var (statement, certificate) = (statements[i].Statement, statements[i].Certificate);
                if (certificate.SemanticsVersion != SemanticsVersion && certificate != default)
                    answers[i] = Verification.OtherSemanticsVersion;
                else if (again.TryGetValue(statement.Subject, out var scored) && scored == statement && input!.Certify(scored) == certificate)
                    answers[i] = Verification.Confirmed;
            }
        }
    }
}
