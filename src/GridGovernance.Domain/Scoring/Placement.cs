using System.Buffers;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Puts what was taken in to the subjects scored: stages 2 and 3. Every activity that counts nowhere is a finding. Activities are grouped by subject where that is asked for.
/// </summary>
internal sealed class Placement
{
    /// <summary>So few activities are placed in an array of their own; for more, one is rented.</summary>
    private const int Few = 64;

    private readonly Period period;
    private readonly ActivityIntake intake;
    private readonly List<Finding> findings = [];
    private readonly Dictionary<int, List<Finding>> ofSubject = [];
    private readonly int[] placeOfSubject;
    private readonly int[] rowOfKind;
    private readonly int count;
    private int[] places;
    private PlacedActivity[] grouped = [];
    private int[] first = [];

    /// <summary>Places an intake; subjects are the scored ones, nobody twice, in ordinal order.</summary>
    public Placement(CompiledScheme scheme, Period period, ScoredSubject[] subjects, ActivityIntake intake)
    {
        (this.period, this.intake, count) = (period, intake, subjects.Length);
        for (var i = 1; i < subjects.Length; i++)
        {
            if (subjects[i].Subject == subjects[i - 1].Subject)
                throw new ArgumentException($"Subject {subjects[i].Subject} is listed twice.", nameof(subjects));
        }

        placeOfSubject = PlacesOf(subjects);
        rowOfKind = RowsOf(scheme);
        places = ArrayPool<int>.Shared.Rent(intake.Count);
        PlaceAll();
    }

    /// <summary>What was wrong with the input, in the order it was taken in.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>For each activity in the order it was taken in its subject's place; −1 where it counts nowhere.</summary>
    public ReadOnlySpan<int> Places => places.AsSpan(0, intake.Count);

    /// <summary>The row of each kind met, by number; −1 for a kind no rule names.</summary>
    public ReadOnlySpan<int> Rows => rowOfKind;

    public IReadOnlyList<Finding> FindingsOf(int subject) =>
        ofSubject.TryGetValue(subject, out var found) ? [.. found.OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Code, StringComparer.Ordinal)] : [];

    /// <summary>Groups the activities of the subjects asked for.</summary>
    public void Group(Func<int, bool> isAsked)
    {
        first = new int[count + 1];
        var asked = new bool[count];
        for (var i = 0; i < count; i++)
            asked[i] = isAsked(i);
        foreach (var place in Places)
        {
            if (place >= 0 && asked[place])
                first[place + 1]++;
        }

        for (var i = 0; i < count; i++)
            first[i + 1] += first[i];
        var next = first.AsSpan(..count).ToArray();
        var all = intake.All;
        grouped = first[^1] > Few ? ArrayPool<PlacedActivity>.Shared.Rent(first[^1]) : new PlacedActivity[first[^1]];
        for (var i = 0; i < all.Length; i++)
        {
            if (places[i] >= 0 && asked[places[i]])
                grouped[next[places[i]]++] = new(all[i].Activity, rowOfKind[all[i].Kind], all[i].Day);
        }
    }

    /// <summary>A subject's activities, once they are grouped; the caller may sort them.</summary>
    public Span<PlacedActivity> ActivitiesOf(int subject) => grouped.AsSpan(first[subject]..first[subject + 1]);

    /// <summary>Gives the memory back; nothing but findings may be asked for afterwards.</summary>
    public void Release()
    {
        ArrayPool<int>.Shared.Return(places);
        if (grouped.Length > Few)
            ArrayPool<PlacedActivity>.Shared.Return(grouped, clearArray: true);
        (places, grouped) = ([], []);
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

    private int[] RowsOf(CompiledScheme scheme)
    {
        var found = new int[intake.Kinds.Count];
        for (var i = 0; i < found.Length; i++)
            found[i] = scheme.RowOf(ActivityKind.From(intake.Kinds.Texts[i]));
        return found;
    }

    private void PlaceAll()
    {
        var all = intake.All;
        var (firstDay, lastDay) = (period.FirstDay.DayNumber, period.LastDay.DayNumber);
        for (var i = 0; i < all.Length; i++)
        {
            ref readonly var taken = ref all[i];
            var counts = !taken.IsOdd && taken.Day >= firstDay && taken.Day <= lastDay && placeOfSubject[taken.Subject] >= 0 && rowOfKind[taken.Kind] >= 0;
            places[i] = counts ? placeOfSubject[taken.Subject] : Judge(i, rowOfKind[taken.Kind]);
        }
    }

    /// <summary>The place of an activity about which there is something to report; −1 where it counts nowhere.</summary>
    private int Judge(int index, int row)
    {
        var taken = intake.All[index];
        var subject = placeOfSubject[taken.Subject];
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
            if (number >= 0 && placeOfSubject[number] >= 0)
                Attach(finding, placeOfSubject[number]);
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
