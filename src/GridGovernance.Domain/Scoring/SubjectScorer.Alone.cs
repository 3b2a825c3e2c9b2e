using System.Runtime.InteropServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>One subject by itself: taking its activities in, placing them, scoring them, with buffers kept from call to call.</summary>
internal sealed partial class SubjectScorer
{
    private readonly TextIndex ids = new();
    private PlacedActivity[] placed = new PlacedActivity[16];
    private ActivityIntake? intake;

    public PointsStatement? Score(ScoredSubject who, IEnumerable<Activity> activities, out IReadOnlyList<Finding> faulted, out IReadOnlyList<Finding> findings) =>
        Score(who, activities, [], out faulted, out findings);

    /// <summary>The statement of a subject, or null when the evaluation faulted; what was found before joins what is found here.</summary>
    public PointsStatement? Score(ScoredSubject who, IEnumerable<Activity> activities, IReadOnlyList<Finding> before, out IReadOnlyList<Finding> faulted, out IReadOnlyList<Finding> findings)
    {
        var listed = activities switch
        {
            Activity[] array => array,
            List<Activity> list => CollectionsMarshal.AsSpan(list),
            _ => [.. activities],
        };
        findings = PointsEngine.Sorted(before);
        var statement = TryPlace(who, listed, out var count) ? Score(who, placed.AsSpan(0, count), findings) : ScoreJudged(who, listed, before, out findings);
        faulted = faults.Count == 0 ? [] : [.. faults];
        return statement;
    }

    /// <summary>Places activities about which there is nothing to report; false at the first that repeats an id, is another subject's, lies outside the period or is of no kind of the scheme.</summary>
    private bool TryPlace(ScoredSubject who, ReadOnlySpan<Activity> activities, out int count)
    {
        count = 0;
        ids.Clear();
        ids.Reserve(activities.Length);
        if (placed.Length < activities.Length)
            placed = new PlacedActivity[Math.Max(activities.Length, 2 * placed.Length)];
        var (firstDay, lastDay) = (period.FirstDay.DayNumber, period.LastDay.DayNumber);
        foreach (var activity in activities)
        {
            if (activity is null)
                return false;
            if (!PointsEngine.IsKnown(activity, options))
                continue;
            var (day, row) = (activity.OccurredOn.DayNumber, scheme.RowOf(activity.Kind));
            if (row < 0 || day < firstDay || day > lastDay || activity.Subject != who.Subject)
                return false;
            ids.NumberOf(activity.Id.ToString(), out var isNew);
            if (!isNew)
                return false;
            placed[count++] = new(activity, row, day);
        }

        return true;
    }

    /// <summary>Where there is something to report: the way a population's activities go.</summary>
    private PointsStatement? ScoreJudged(ScoredSubject who, ReadOnlySpan<Activity> activities, IReadOnlyList<Finding> before, out IReadOnlyList<Finding> findings)
    {
        intake ??= new();
        intake.Clear();
        PointsEngine.TakeIn(activities, options, intake);
        var placement = new Placement(scheme, period, [who], intake);
        findings = PointsEngine.Sorted([.. before, .. placement.Findings]);
        placement.Group(static _ => true);
        var statement = Score(who, placement.ActivitiesOf(0), findings);
        placement.Release();
        return statement;
    }
}
