using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>Activities that crowd on a few days of a period, with copies and contradictions among them.</summary>
internal static class Activities
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 10, 12, 0, 0, TimeSpan.FromHours(8));

    public static Gen<Activity> One(Period period) =>
        from number in Gen.Choose(1, 60)
        from kind in Gen.Frequency((5, Gen.Constant("patrol")), (8, Vocabulary.Kind), (2, Gen.Constant("flood-duty")), (1, Gen.Elements("concealed", "unheard-of")))
        from subject in Vocabulary.Subject
        from day in Day(period)
        from quantity in Vocabulary.Quantity
        from tags in Vocabulary.Tags
        from recorder in Gen.Elements<PersonId?>(null, PersonId.From("p-1"), PersonId.From("p-2"))
        from recorded in Recorded
        select new Activity(ActivityId.From($"a-{number:00}"), subject, ActivityKind.Parse(kind), day, quantity, tags, recorded, recorder);

    /// <summary>A crowd: some of them come twice, recorded at another instant; a few say something else under the same id.</summary>
    public static Gen<Activity[]> Many(Period period) => Crowd(One(period));

    /// <summary>A crowd of given activities, with copies and contradictions.</summary>
    public static Gen<Activity[]> Crowd(Gen<Activity> one) =>
        from size in Gen.Frequency((1, Gen.Choose(0, 3)), (4, Gen.Choose(4, 14)), (2, Gen.Choose(15, 30)))
        from drawn in one.ArrayOf(size)
        from again in Gen.Choose(0, 15).ArrayOf(size)
        from instants in Recorded.ArrayOf(size)
        let distinct = drawn.DistinctBy(activity => activity.Id).ToArray()
        let copies = distinct.Select((activity, i) => again[i] switch
        {
            0 or 1 => Like(activity, recordedAt: instants[i]),
            2 => Like(activity, quantity: Quantity.Parse("77"), recordedAt: instants[i]),
            _ => null,
        })
        select distinct.Concat(copies.OfType<Activity>()).ToArray();

    public static IEnumerable<Activity> Shrink(Activity activity)
    {
        if (activity.Tags.Count > 0)
            yield return Like(activity, tags: []);
        if (activity.Quantity != Quantity.One)
            yield return Like(activity, quantity: Quantity.One);
        if (activity.Recorder is not null || activity.RecordedAt is not null)
            yield return new(activity.Id, activity.Subject, activity.Kind, activity.OccurredOn, activity.Quantity, activity.Tags);
    }

    private static Activity Like(Activity activity, Quantity? quantity = null, IEnumerable<string>? tags = null, DateTimeOffset? recordedAt = null) =>
        new(activity.Id, activity.Subject, activity.Kind, activity.OccurredOn, quantity ?? activity.Quantity, tags ?? activity.Tags, recordedAt ?? activity.RecordedAt, activity.Recorder);

    public static Gen<DateTimeOffset?> Recorded => Gen.Elements<DateTimeOffset?>(null, Noon, Noon.AddDays(-1), Noon.AddDays(5), Noon.ToOffset(TimeSpan.Zero));

    public static Gen<DateOnly> Day(Period period) => Gen.Frequency(
        (6, Gen.Elements(0, 1, 1, 2, 7, 8).Select(period.FirstDay.AddDays)),
        (4, Gen.Choose(0, period.Days - 1).Select(period.FirstDay.AddDays)),
        (2, Gen.Constant(period.LastDay)),
        (1, Gen.Elements(-1, period.Days).Select(period.FirstDay.AddDays)));
}
