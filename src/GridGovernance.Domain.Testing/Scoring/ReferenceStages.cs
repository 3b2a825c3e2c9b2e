using System.Numerics;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>
/// The stages of scoring as the specification lists them, one obvious method each. Every stage can be overridden, so that tests can plant a fault into
/// one of them and see which law catches it.
/// </summary>
internal partial class ReferenceStages
{
    private static readonly BigInteger Limit = Points.MaxValue.TenThousandths;

    /// <summary>The number as points.</summary>
    /// <exception cref="OverflowException">It leaves the range of points.</exception>
    public static Points InRange(BigInteger tenThousandths) => BigInteger.Abs(tenThousandths) <= Limit
        ? Points.FromTenThousandths((long)tenThousandths) : throw new OverflowException($"{tenThousandths} ten-thousandths leave the range of points.");

    /// <summary>Scores one subject over activities that are known, cleared of duplicates, placed and in canonical order.</summary>
    public PointsStatement Score(ReferenceRequest request, IReadOnlyList<Activity> activities, ExplanationLevel level)
    {
        var entries = Match(request, activities);
        foreach (var entry in entries)
        {
            Multiply(request, entry);
            Round(request, entry);
        }

        Limits(request, entries);
        Caps(request, entries);
        return Sum(request, activities, entries, level);
    }

    /// <summary>Which of the records exist for the asker: those recorded by then, and those without an instant.</summary>
    public virtual IEnumerable<Activity> Known(IEnumerable<Activity> activities, DateTimeOffset? asOf) =>
        activities.Where(activity => asOf is null || activity.RecordedAt is null || activity.RecordedAt <= asOf);

    /// <summary>One activity per id: the earliest recorded of copies that say the same; none where they differ.</summary>
    public virtual IEnumerable<Activity> Once(IEnumerable<Activity> activities, List<Finding> findings)
    {
        foreach (var copies in activities.GroupBy(activity => activity.Id).OrderBy(copies => copies.Key))
        {
            if (!copies.All(copies.First().SaysTheSameAs))
                findings.Add(ReferenceFindings.Conflict(copies.Key));
            else
            {
                if (copies.Count() > 1)
                    findings.Add(ReferenceFindings.Duplicate(copies.Key));
                yield return copies.OrderBy(copy => copy.RecordedAt ?? DateTimeOffset.MinValue).First();
            }
        }
    }

    /// <summary>The activities that belong here, in canonical order; the others are reported for the first reason that fits.</summary>
    public virtual IEnumerable<Activity> Place(PointsScheme scheme, Period period, IReadOnlyCollection<SubjectId> subjects, IEnumerable<Activity> activities, List<Finding> findings)
    {
        var kinds = scheme.Rules.SelectMany(KindsOf).ToHashSet();
        foreach (var activity in activities.OrderBy(activity => activity.OccurredOn).ThenBy(activity => activity.Id))
        {
            if (!period.Contains(activity.OccurredOn))
                findings.Add(ReferenceFindings.OutsidePeriod(activity));
            else if (!subjects.Contains(activity.Subject))
                findings.Add(ReferenceFindings.Unlisted(activity));
            else if (!kinds.Contains(activity.Kind))
                findings.Add(ReferenceFindings.UnknownKind(activity));
            else
                yield return activity;
        }
    }

    private static IEnumerable<ActivityKind> KindsOf(PointsRule rule) => rule switch
    {
        ScoredRule scored => scored.Kinds,
        VetoRule veto => veto.Kinds,
        CompletionRule completion => completion.Items.Select(item => item.Kind),
        _ => [],
    };
}
