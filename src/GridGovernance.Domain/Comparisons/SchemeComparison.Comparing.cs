using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Comparisons;

/// <content>Comparing: two scorings, and one more for every part in which the schemes differ.</content>
public sealed partial class SchemeComparison
{
    /// <summary>
    /// Compares two schemes over one population. Each changed part is laid over the first scheme alone, sharing everything else, and scored; what that does not explain is the interaction.
    /// Refusals are tried in this order: the first scheme cannot score everyone, the second cannot, the pay policy cannot pay the first's points, or the second's.
    /// </summary>
    /// <param name="before">The engine of the first scheme, or of a book with a version for the period.</param>
    /// <param name="after">The engine of the second scheme.</param>
    /// <param name="period">The period.</param>
    /// <param name="subjects">Who is scored, nobody twice.</param>
    /// <param name="activities">Activities in any order.</param>
    /// <param name="pay">The pay policy for the budget effect; none when null.</param>
    /// <param name="options">How to score; the level is used for the two whole scorings.</param>
    /// <param name="cancellationToken">Stops between subjects.</param>
    /// <exception cref="ArgumentException">A subject is listed twice.</exception>
    public static CompareOutcome Compare(PointsEngine before, PointsEngine after, Period period, IReadOnlyList<ScoredSubject> subjects, IReadOnlyList<Activity> activities,
        PayPolicy? pay = null, ScoringOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        Guard.Against.Null(subjects);
        Guard.Against.Null(activities);
        options ??= ScoringOptions.Default;
        var intake = PointsEngine.TakeIn(activities, options, shaped: true);
        var first = before.Score(period, subjects, intake, options, cancellationToken);
        if (first.Statements.Count < subjects.Count || SchemeFor(before, period) is null)
            return new PopulationNotScored(After: false, first.Findings);
        var second = after.Score(period, subjects, intake, options, cancellationToken);
        if (second.Statements.Count < subjects.Count || SchemeFor(after, period) is null)
            return new PopulationNotScored(After: true, second.Findings);
        if (Settle(pay, first.Statements, out var payBefore) is { } no)
            return new PayNotSettled(After: false, no);
        if (Settle(pay, second.Statements, out var payAfter) is { } notAfter)
            return new PayNotSettled(After: true, notAfter);

        var (causes, effects) = Isolate(before, after, first, subjects, intake, options, cancellationToken);
        return new SchemeComparison(period,
            [.. first.Statements.Select((statement, i) => new ComparedSubject(statement, second.Statements[i], payBefore?.Entries[i], payAfter?.Entries[i], [.. effects.Select(effect => effect[i])]))],
            causes, [.. first.Findings.Select(finding => finding.Under("before: ")), .. second.Findings.Select(finding => finding.Under("after: "))], payBefore, payAfter);
    }

    /// <summary>What a pay policy needs to know of a statement.</summary>
    public static PaySubject ToPaySubject(PointsStatement statement) =>
        new(Guard.Against.Null(statement).Subject, statement.Total, statement.LowestGrade, statement.Exempt);

    private static PointsScheme? SchemeFor(PointsEngine engine, Period period) =>
        engine.Schemes.FirstOrDefault(scheme => scheme.PeriodKind == period.Kind && scheme.Effective.Contains(period.FirstDay) && scheme.Effective.Contains(period.LastDay));

    private static Refusal? Settle(PayPolicy? policy, IReadOnlyList<PointsStatement> statements, out PaySettled? settled)
    {
        settled = null;
        return policy is null || policy.Settle(statements.Select(ToPaySubject)).Succeeded(out settled, out var refusal) ? null : refusal;
    }

    private static (List<ComparedCause> Causes, List<Points[]> Effects) Isolate(PointsEngine before, PointsEngine after, ScoringReport first, IReadOnlyList<ScoredSubject> subjects,
        ActivityIntake intake, ScoringOptions options, CancellationToken cancellationToken)
    {
        var (from, to) = (SchemeFor(before, first.Period)!, SchemeFor(after, first.Period)!);
        var rules = RuleSet.Of([.. before.Rules.Rules.Concat(after.Rules.Rules).DistinctBy(rule => (rule.Id, rule.Version))]);
        var (causes, effects) = (new List<ComparedCause>(), new List<Points[]>());
        foreach (var part in SchemeOverlay.Differences(from, to))
        {
            var alone = SchemeOverlay.Of(from, to, part) is { } overlay && PointsEngine.TryCreate(overlay, rules, out var engine, out _)
                ? engine.Score(first.Period, subjects, intake, options with { Level = ExplanationLevel.Totals }, cancellationToken).Statements : [];
            var isolated = alone.Count == first.Statements.Count;
            Points[] effect = [.. first.Statements.Select((statement, i) => isolated ? alone[i].Total - statement.Total : Points.Zero)];
            effects.Add(effect);
            causes.Add(new(part, Sum(effect), effect.Count(change => change != Points.Zero), isolated));
        }

        return (causes, effects);
    }
}
