using System.Runtime.InteropServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Puts what was taken in to the subjects scored: stages 2 and 3. Every activity that counts nowhere is a finding. Activities stand in canonical order, grouped by subject.
/// </summary>
internal sealed class Placement
{
    private readonly CompiledScheme scheme;
    private readonly Period period;
    private readonly ScoredSubject[] subjects;
    private readonly Dictionary<SubjectId, int> places;
    private readonly List<Finding> findings = [];
    private readonly Dictionary<int, List<Finding>> ofSubject = [];
    private readonly PlacedActivity[] placed;
    private readonly int[] first;

    public Placement(CompiledScheme scheme, Period period, ScoredSubject[] subjects, ActivityIntake intake)
    {
        (this.scheme, this.period, this.subjects) = (scheme, period, subjects);
        places = new(subjects.Length);
        for (var i = 0; i < subjects.Length; i++)
        {
            if (!places.TryAdd(subjects[i].Subject, i))
                throw new ArgumentException($"Subject {subjects[i].Subject} is listed twice.", nameof(subjects));
        }

        first = new int[subjects.Length + 1];
        placed = Group(intake);
        for (var i = 0; i < subjects.Length; i++)
            SortCanonically(placed.AsSpan(first[i]..first[i + 1]));
    }

    /// <summary>What was wrong with the input, in the order it was taken in.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    public IReadOnlyList<Finding> FindingsOf(int subject) =>
        ofSubject.TryGetValue(subject, out var found) ? [.. found.OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Code, StringComparer.Ordinal)] : [];

    public ReadOnlySpan<PlacedActivity> ActivitiesOf(int subject) => placed.AsSpan(first[subject]..first[subject + 1]);

    private PlacedActivity[] Group(ActivityIntake intake)
    {
        var place = new int[intake.Count];
        var row = new int[intake.Count];
        var all = intake.All;
        var (firstDay, lastDay) = (period.FirstDay, period.LastDay);
        for (var i = 0; i < all.Length; i++)
        {
            place[i] = PlaceOf(in all[i], firstDay, lastDay, out row[i]);
            if (place[i] >= 0)
                first[place[i] + 1]++;
        }

        for (var i = 0; i < subjects.Length; i++)
            first[i + 1] += first[i];
        var next = first.AsSpan(..subjects.Length).ToArray();
        var grouped = new PlacedActivity[first[^1]];
        for (var i = 0; i < all.Length; i++)
        {
            if (place[i] >= 0)
                grouped[next[place[i]]++] = new(all[i].First, row[i]);
        }

        return grouped;
    }

    private int PlaceOf(in ActivityIntake.Taken taken, DateOnly firstDay, DateOnly lastDay, out int row)
    {
        row = -1;
        var activity = taken.First;
        if (taken.Others is not null)
        {
            Conflict(taken);
            return -1;
        }

        var subject = places.GetValueOrDefault(activity.Subject, -1);
        if (taken.IsDuplicated)
            Report(ScoringFindings.Duplicate(activity.Id), subject);
        if (activity.OccurredOn < firstDay || activity.OccurredOn > lastDay)
            Report(ScoringFindings.OutsidePeriod(activity, period), subject);
        else if (subject < 0)
            Report(ScoringFindings.UnlistedSubject(activity), subject);
        else if ((row = scheme.RowOf(activity.Kind)) < 0)
            Report(ScoringFindings.UnknownKind(activity), subject);
        else
            return subject;
        return -1;
    }

    private void Conflict(in ActivityIntake.Taken taken)
    {
        var all = taken.Others!.Prepend(taken.First).Select(version => version.Subject).Distinct().ToArray();
        var finding = ScoringFindings.Conflict(taken.First.Id, all);
        findings.Add(finding);
        foreach (var subject in all)
        {
            if (places.TryGetValue(subject, out var place))
                Attach(finding, place);
        }
    }

    private void Report(Finding finding, int subject)
    {
        findings.Add(finding);
        if (subject >= 0)
            Attach(finding, subject);
    }

    private void Attach(Finding finding, int subject) => (CollectionsMarshal.GetValueRefOrAddDefault(ofSubject, subject, out _) ??= []).Add(finding);

    private static void SortCanonically(Span<PlacedActivity> activities)
    {
        for (var i = 1; i < activities.Length; i++)
        {
            if (Compare(activities[i - 1], activities[i]) > 0)
            {
                activities.Sort(Compare);
                return;
            }
        }
    }

    private static int Compare(PlacedActivity left, PlacedActivity right)
    {
        var byDay = left.Activity.OccurredOn.CompareTo(right.Activity.OccurredOn);
        return byDay != 0 ? byDay : left.Activity.Id.CompareTo(right.Activity.Id);
    }
}
