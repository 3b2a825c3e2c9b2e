using System.Buffers;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Puts what was taken in to the subjects scored: stages 2 and 3. Every activity that counts nowhere is a finding. Activities stand grouped by subject, and in canonical order where that is asked for.
/// </summary>
internal sealed class Placement
{
    private readonly CompiledScheme scheme;
    private readonly Period period;
    private readonly ActivityIntake intake;
    private readonly List<Finding> findings = [];
    private readonly Dictionary<int, List<Finding>> ofSubject = [];
    private readonly int[] places;
    private PlacedActivity[] placed;
    private readonly int[] first;

    /// <summary>Places an intake; subjects are the scored ones, nobody twice, in ordinal order.</summary>
    public Placement(CompiledScheme scheme, Period period, ScoredSubject[] subjects, ActivityIntake intake)
    {
        (this.scheme, this.period, this.intake) = (scheme, period, intake);
        for (var i = 1; i < subjects.Length; i++)
        {
            if (subjects[i].Subject == subjects[i - 1].Subject)
                throw new ArgumentException($"Subject {subjects[i].Subject} is listed twice.", nameof(subjects));
        }

        places = PlacesOf(subjects);
        first = new int[subjects.Length + 1];
        placed = Group(subjects.Length);
    }

    /// <summary>What was wrong with the input, in the order it was taken in.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    public IReadOnlyList<Finding> FindingsOf(int subject) =>
        ofSubject.TryGetValue(subject, out var found) ? [.. found.OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Code, StringComparer.Ordinal)] : [];

    /// <summary>A subject's activities; the caller may sort them.</summary>
    public Span<PlacedActivity> ActivitiesOf(int subject) => placed.AsSpan(first[subject]..first[subject + 1]);

    /// <summary>Gives the memory back; no activities may be asked for afterwards.</summary>
    public void Release()
    {
        ArrayPool<PlacedActivity>.Shared.Return(placed, clearArray: true);
        placed = [];
    }

    /// <summary>The place of each subject the intake met; −1 where it is not scored.</summary>
    private int[] PlacesOf(ScoredSubject[] subjects)
    {
        var found = new int[intake.Subjects.Count];
        found.AsSpan().Fill(-1);
        for (var i = 0; i < subjects.Length; i++)
        {
            var number = intake.Subjects.Find(subjects[i].Subject.ToString());
            if (number >= 0)
                found[number] = i;
        }

        return found;
    }

    private PlacedActivity[] Group(int subjects)
    {
        var rows = RowsOfKinds();
        var all = intake.All;
        var (firstDay, lastDay) = (period.FirstDay.DayNumber, period.LastDay.DayNumber);
        var place = ArrayPool<int>.Shared.Rent(all.Length);
        for (var i = 0; i < all.Length; i++)
        {
            ref readonly var taken = ref all[i];
            var counts = !taken.IsOdd && taken.Day >= firstDay && taken.Day <= lastDay && places[taken.Subject] >= 0 && rows[taken.Kind] >= 0;
            place[i] = counts ? places[taken.Subject] : Judge(i, rows[taken.Kind]);
            if (place[i] >= 0)
                first[place[i] + 1]++;
        }

        for (var i = 0; i < subjects; i++)
            first[i + 1] += first[i];
        var next = first.AsSpan(..subjects).ToArray();
        var grouped = ArrayPool<PlacedActivity>.Shared.Rent(first[^1]);
        for (var i = 0; i < all.Length; i++)
        {
            if (place[i] >= 0)
                grouped[next[place[i]]++] = new(all[i].Activity, rows[all[i].Kind], all[i].Day);
        }

        ArrayPool<int>.Shared.Return(place);
        return grouped;
    }

    private int[] RowsOfKinds()
    {
        var rows = new int[intake.Kinds.Count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = scheme.RowOf(ActivityKind.From(intake.Kinds.Texts[i]));
        return rows;
    }

    /// <summary>The place of an activity about which there is something to report; −1 where it counts nowhere.</summary>
    private int Judge(int index, int row)
    {
        var taken = intake.All[index];
        var subject = places[taken.Subject];
        if (taken.IsOdd)
        {
            var odd = intake.OddOf(index);
            if (odd.Others.Count > 0)
            {
                Conflict(taken.Activity, odd.Others);
                return -1;
            }

            Report(ScoringFindings.Duplicate(taken.Activity.Id), subject);
        }

        if (!period.Contains(taken.Activity.OccurredOn))
            Report(ScoringFindings.OutsidePeriod(taken.Activity, period), subject);
        else if (subject < 0)
            Report(ScoringFindings.UnlistedSubject(taken.Activity), subject);
        else if (row < 0)
            Report(ScoringFindings.UnknownKind(taken.Activity), subject);
        else
            return subject;
        return -1;
    }

    private void Conflict(Activity activity, List<Activity> others)
    {
        var all = others.Prepend(activity).Select(version => version.Subject).Distinct().ToArray();
        var finding = ScoringFindings.Conflict(activity.Id, all);
        findings.Add(finding);
        foreach (var subject in all)
        {
            var number = intake.Subjects.Find(subject.ToString());
            if (number >= 0 && places[number] >= 0)
                Attach(finding, places[number]);
        }
    }

    private void Report(Finding finding, int subject)
    {
        findings.Add(finding);
        if (subject >= 0)
            Attach(finding, subject);
    }

    private void Attach(Finding finding, int subject)
    {
        if (!ofSubject.TryGetValue(subject, out var found))
            ofSubject.Add(subject, found = []);
        found.Add(finding);
    }
}
