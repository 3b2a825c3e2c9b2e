using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>
/// The points engine written for the eye: one stage after another as the specification lists them, on numbers without bounds, every activity looked at
/// as often as it takes. It is the oracle of <see cref="PointsEngine"/>: both give the same statements for the same input. Notes are not written.
/// </summary>
/// <example>
/// <code>
/// var scheme = PointsScheme.Define("patrols")
///     .Category("duty", category =&gt; category.CapCredits(10, PointsWindow.Period))
///     .Award("patrol.completed", "duty", rule =&gt; rule.For("patrol").Worth(4))
///     .Build();
/// var worker = PersonId.From("w-017");
/// Activity[] activities = [new(ActivityId.From("a-1"), worker, "patrol", new DateOnly(2026, 3, 2))];
/// var fast = PointsEngine.Create(scheme).Score(worker, Period.Month(2026, 3), activities).OrThrow();
/// var slow = new ReferencePointsEngine(scheme).Score(worker, Period.Month(2026, 3), activities).OrThrow();
/// Console.WriteLine(fast == slow); // always
/// </code>
/// </example>
public sealed class ReferencePointsEngine
{
    private readonly PointsScheme scheme;
    private readonly RuleSet rules;
    private readonly ReferenceStages stages;

    /// <summary>An engine of this scheme and these custom rules.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="rules">The custom rules it names; none when not given.</param>
    public ReferencePointsEngine(PointsScheme scheme, RuleSet? rules = null)
        : this(scheme, rules, new())
    {
    }

    internal ReferencePointsEngine(PointsScheme scheme, RuleSet? rules, ReferenceStages stages)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        (this.scheme, this.rules, this.stages) = (scheme, rules ?? RuleSet.Empty, stages);
    }

    /// <summary>Scores one subject; activities of others are passed over as findings.</summary>
    public ScoreOutcome Score(ScoredSubject subject, Period period, IEnumerable<Activity> activities, ScoringOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (NotScorable(period) is { } reason)
            return new PeriodNotScorable(period, reason);
        var report = ScoreAll(period, [subject], activities, options);
        return report.Statements.Count == 1 ? report.Statements[0]
            : new EvaluationFaulted(subject.Subject, [.. report.Findings.Where(finding => finding.Code is "scoring.fault" or "scoring.overflow")]);
    }

    /// <summary>Scores a population.</summary>
    public ScoringReport ScoreAll(Period period, IEnumerable<ScoredSubject> subjects, IEnumerable<Activity> activities, ScoringOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        ArgumentNullException.ThrowIfNull(activities);
        options ??= ScoringOptions.Default;
        if (NotScorable(period) is { } reason)
            return new(period, [], [reason]);
        var listed = subjects.OrderBy(subject => subject.Subject).ToList();
        var findings = new List<Finding>();
        var known = stages.Known(activities, options.AsOf);
        var placed = stages.Place(scheme, period, [.. listed.Select(subject => subject.Subject)], stages.Once(known, findings), findings).ToList();
        var statements = new List<PointsStatement>();
        foreach (var subject in listed)
        {
            var request = new ReferenceRequest(scheme, rules, subject, period, options.Calendar);
            try
            {
                statements.Add(stages.Score(request, [.. placed.Where(activity => activity.Subject == subject.Subject)], options.Level));
            }
            catch (ReferenceFaultException fault)
            {
                findings.Add(ReferenceFindings.Fault(subject.Subject, fault));
            }
            catch (OverflowException)
            {
                findings.Add(ReferenceFindings.Overflow(subject.Subject));
            }
        }

        return new(period, statements, findings.OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Code, StringComparer.Ordinal));
    }

    private Finding? NotScorable(Period period)
    {
        if (!scheme.Effective.Contains(period.FirstDay) || !scheme.Effective.Contains(period.LastDay))
            return ReferenceFindings.Uncovered(scheme, period);
        return period.Kind == scheme.PeriodKind ? null : ReferenceFindings.PeriodKind(scheme, period);
    }
}
