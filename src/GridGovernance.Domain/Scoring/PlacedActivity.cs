namespace GridGovernance.Domain.Scoring;

/// <summary>An activity that counts, with the row of its kind and the number of its day.</summary>
internal readonly record struct PlacedActivity(Activity Activity, int Row, int Day)
{
    /// <summary>Canonical order: by the day it occurred on, then by id.</summary>
    public static int Compare(Activity left, Activity right)
    {
        var byDay = left.OccurredOn.CompareTo(right.OccurredOn);
        return byDay != 0 ? byDay : left.Id.CompareTo(right.Id);
    }

    /// <summary>Brings activities into canonical order; those already in it are only looked at.</summary>
    public static void Sort(Span<PlacedActivity> activities)
    {
        for (var i = 1; i < activities.Length; i++)
        {
            if (Compare(activities[i - 1], activities[i]) <= 0)
                continue;
            activities.Sort(Compare);
            return;
        }
    }

    private static int Compare(PlacedActivity left, PlacedActivity right)
    {
        var byDay = left.Day.CompareTo(right.Day);
        return byDay != 0 ? byDay : left.Activity.Id.CompareTo(right.Activity.Id);
    }
}
