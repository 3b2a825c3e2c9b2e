namespace GridGovernance.Domain.Scoring;

/// <summary>
/// A scoring of input that comes grouped by subject, such as a file sorted by it: each subject is scored when the next one begins, and only one subject's activities are held at a time.
/// The host owns reading and waiting. Within a subject activities come in any order, duplicates and conflicts are noticed as everywhere. Not thread-safe.
/// </summary>
/// <example>
/// <code>
/// var scheme = PointsScheme.Define("patrols").Category("duty").Award("patrol.completed", "duty", rule =&gt; rule.For("patrol").Worth(4)).Build();
/// Activity[] sorted = [new(ActivityId.From("a-1"), PersonId.From("w-017"), "patrol", new DateOnly(2026, 3, 2))]; // or a file, row by row
///
/// var run = PointsEngine.Create(scheme).BeginGrouped(Period.Month(2026, 3));
/// foreach (var activity in sorted)
///     if (run.Add(activity) is { } scored) Console.WriteLine(scored.Statement);
/// foreach (var scored in run.Finish()) Console.WriteLine(scored.Statement);
/// </code>
/// </example>
public sealed class GroupedRun
{
    private readonly CompiledScheme scheme;
    private readonly ScoringOptions options;
    private readonly SubjectScorer scorer;
    private readonly ScoredSubject[]? listed;
    private readonly Dictionary<SubjectId, ScoredSubject> lookup = [];
    private readonly HashSet<SubjectId> met = [];
    private readonly IdFingerprints? ids;
    private readonly List<Activity> group = [];
    private bool finished;

    internal GroupedRun(CompiledScheme scheme, Period period, IReadOnlyList<ScoredSubject>? subjects, ScoringOptions options, bool idsAreUnique)
    {
        (this.scheme, Period, this.options) = (scheme, period, options);
        scorer = new(scheme, period, options);
        ids = idsAreUnique ? null : new();
        if (subjects is null)
            return;
        listed = [.. subjects.OrderBy(subject => subject.Subject)];
        foreach (var subject in listed)
        {
            if (!lookup.TryAdd(subject.Subject, subject))
                throw new ArgumentException($"Subject {subject.Subject} is listed twice.", nameof(subjects));
        }
    }

    /// <summary>The period scored.</summary>
    public Period Period { get; }

    /// <summary>Takes in the next activity. Answers with the subject before, complete, when this one begins another; else with null.</summary>
    /// <exception cref="InvalidOperationException">The run is finished.</exception>
    public SubjectScored? Add(Activity activity)
    {
        Guard.Against.Null(activity);
        ThrowIfFinished();
        if (!PointsEngine.IsKnown(activity, options))
            return null;
        var complete = group.Count > 0 && group[0].Subject != activity.Subject ? Close() : null;
        group.Add(activity);
        return complete;
    }

    /// <summary>Ends the input, when enumerated: answers with the last subject, then with each listed subject that had no activity, in ordinal order. To be enumerated once.</summary>
    /// <exception cref="InvalidOperationException">The run is finished.</exception>
    public IEnumerable<SubjectScored> Finish()
    {
        ThrowIfFinished();
        finished = true;
        if (group.Count > 0)
            yield return Close();
        foreach (var subject in listed ?? [])
        {
            if (met.Add(subject.Subject))
                yield return Score(subject, []);
        }
    }

    private SubjectScored Close()
    {
        var scored = Judge(group[0].Subject);
        group.Clear();
        return scored;
    }

    private SubjectScored Judge(SubjectId subject)
    {
        if (!met.Add(subject))
            return new(subject, null, [ScoringFindings.NotGrouped(subject, group.Count)]);
        List<Finding> findings = [];
        if (ids is not null)
            DropTaken(ids, findings);
        if (listed is null || lookup.ContainsKey(subject))
            return Score(lookup.GetValueOrDefault(subject) ?? subject, findings);
        return new(subject, null, PointsEngine.Sorted([.. findings, .. new Placement(scheme, Period, [], PointsEngine.TakeIn(group, options)).Findings]));
    }

    /// <summary>Takes out what bears an id that stood under an earlier subject: one id with other content counts nowhere, and the earlier statement is out already.</summary>
    private void DropTaken(IdFingerprints known, List<Finding> findings)
    {
        HashSet<ActivityId> taken = [];
        foreach (var id in group.Select(activity => activity.Id).Distinct())
        {
            if (!known.TryAdd(id) && taken.Add(id))
                findings.Add(ScoringFindings.ConflictAcross(id, group[0].Subject));
        }

        if (taken.Count > 0)
            group.RemoveAll(activity => taken.Contains(activity.Id));
    }

    private SubjectScored Score(ScoredSubject subject, List<Finding> before)
    {
        var statement = scorer.Score(subject, group, before, out var faults, out var findings);
        return new(subject.Subject, statement, faults.Count == 0 ? findings : PointsEngine.Sorted([.. findings, .. faults]));
    }

    private void ThrowIfFinished()
    {
        if (finished)
            throw new InvalidOperationException("The run is finished; begin another.");
    }
}
