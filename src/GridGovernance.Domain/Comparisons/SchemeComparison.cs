using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Comparisons;

/// <summary>
/// What if: one population under two schemes, who wins and loses, what it costs, and which rule or parameter is responsible, one at a time, with an explicit remainder for their interaction. Immutable.
/// Comparing a scheme with itself changes nothing; totals and budget of the comparison the other way round are the negative (causes need not be).
/// </summary>
/// <example>
/// <code>
/// var worker = PersonId.From("w-017");
/// Activity[] activities = [new(ActivityId.From("a-1"), worker, "patrol", new DateOnly(2026, 3, 2))];
/// PointsEngine Worth(int points) =&gt; PointsEngine.Create(PointsScheme.Define("patrols").Category("duty").Award("patrol", "duty", rule =&gt; rule.For("patrol").Worth(points)).Build());
/// var comparison = SchemeComparison.Compare(Worth(4), Worth(5), Period.Month(2026, 3), [worker], activities).OrThrow();
/// foreach (var cause in comparison.Causes)
///     Console.WriteLine($"{cause.Part} {cause.Change}");
/// </code>
/// </example>
public sealed partial class SchemeComparison
{
    private SchemeComparison(Period period, IReadOnlyList<ComparedSubject> subjects, IReadOnlyList<ComparedCause> causes, IReadOnlyList<Finding> findings, PaySettled? payBefore, PaySettled? payAfter)
    {
        (Period, Subjects, Causes, Findings, PayBefore, PayAfter) = (period, subjects, causes, findings, payBefore, payAfter);
        Change = Sum(subjects.Select(subject => subject.Change));
        Interaction = Sum(subjects.Select(subject => subject.Interaction));
    }

    /// <summary>The period compared.</summary>
    public Period Period { get; }

    /// <summary>Everyone, in ordinal order of subjects.</summary>
    public IReadOnlyList<ComparedSubject> Subjects { get; }

    /// <summary>Who has more points.</summary>
    public IEnumerable<ComparedSubject> Winners => Subjects.Where(subject => subject.Change > Points.Zero);

    /// <summary>Who has fewer points.</summary>
    public IEnumerable<ComparedSubject> Losers => Subjects.Where(subject => subject.Change < Points.Zero);

    /// <summary>Whose points are the same.</summary>
    public IEnumerable<ComparedSubject> Unchanged => Subjects.Where(subject => subject.Change == Points.Zero);

    /// <summary>The sum of all changes.</summary>
    public Points Change { get; }

    /// <summary>What each changed part alone does: parameters, categories, rules, each in ordinal order.</summary>
    public IReadOnlyList<ComparedCause> Causes { get; }

    /// <summary>The sum of what no part alone accounts for: the change less the sum of all causes.</summary>
    public Points Interaction { get; }

    /// <summary>The pay under the first scheme; null without a pay policy.</summary>
    public PaySettled? PayBefore { get; }

    /// <summary>The pay under the second scheme; null without a pay policy.</summary>
    public PaySettled? PayAfter { get; }

    /// <summary>The budget effect: all pay after less all pay before; null without a pay policy.</summary>
    public Money? BudgetChange => PayAfter?.Total - PayBefore?.Total;

    /// <summary>What the two scorings found, the first scheme's, then the second's; each with which scheme it was in its path.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How many fall into each grade of the pay policy, or each number of stars without one; empty where there are neither. Exempt subjects are not counted.</summary>
    public IReadOnlyList<ComparedBand> Bands()
    {
        var pairs = Subjects.Where(subject => !subject.Before.Exempt).ToArray();
        if (PayBefore?.Policy.Grading is { } grading)
            return [.. grading.Grades.Select(grade => new ComparedBand(grade, pairs.Count(pair => pair.PayBefore?.Grade == grade), pairs.Count(pair => pair.PayAfter?.Grade == grade)))];
        return [.. pairs.SelectMany(pair => new[] { pair.Before.Stars, pair.After.Stars }).OfType<int>().Distinct().Order()
            .Select(stars => new ComparedBand(stars.ToString(System.Globalization.CultureInfo.InvariantCulture), pairs.Count(pair => pair.Before.Stars == stars), pairs.Count(pair => pair.After.Stars == stars)))];
    }

    internal static Points Sum(IEnumerable<Points> changes) => changes.Aggregate(Points.Zero, (sum, change) => sum + change);
}
