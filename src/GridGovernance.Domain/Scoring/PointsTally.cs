using System.Runtime.InteropServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// The caller's own running state of one subject in one period, for a host that shows points as work is recorded. It carries no ids: whoever posts has seen to it that a record is posted once,
/// as a ledger does. Its total always equals that of scoring the posted activities. Not thread-safe.
/// </summary>
public sealed class PointsTally
{
    private readonly CompiledScheme scheme;
    private readonly ScoredSubject subject;
    private readonly SubjectScorer scorer;
    private readonly int firstDay;
    private readonly int days;
    private readonly List<PlacedActivity> posted = [];
    private bool isSpent;

    internal PointsTally(CompiledScheme scheme, ScoredSubject subject, Period period, ScoringOptions options)
    {
        (this.scheme, this.subject, Period) = (scheme, subject, period);
        (firstDay, days) = (period.FirstDay.DayNumber, period.Days);
        scorer = new(scheme, period, options with { Level = ExplanationLevel.Totals });
        scorer.Begin(subject);
        Total = Compute() ?? throw new OverflowException($"The points of {subject.Subject} leave their range.");
    }

    internal CompiledScheme Scheme => scheme;

    /// <summary>Whose state it is.</summary>
    public SubjectId Subject => subject.Subject;

    /// <summary>Over which period.</summary>
    public Period Period { get; }

    /// <summary>The total of what was posted so far.</summary>
    public Points Total { get; private set; }

    internal PointsPosted Post(Activity activity)
    {
        if (activity.Subject != subject.Subject)
            return Unchanged(PostStatus.OtherSubject);
        var day = activity.OccurredOn.DayNumber - firstDay;
        if (day < 0 || day >= days)
            return Unchanged(PostStatus.OutsidePeriod);
        var row = scheme.RowOf(activity.Kind);
        if (row < 0)
            return Unchanged(PostStatus.UnknownKind);
        if (isSpent || !TryTake(activity, row, day))
            return Unchanged(PostStatus.Faulted);
        if (Compute() is not { } total)
            return Spent();
        var before = Total;
        Total = total;
        return new(PostStatus.Counted, total - before, total);
    }

    private bool TryTake(Activity activity, int row, int day)
    {
        if (!scorer.IsSumming)
            return TryKeep(new(activity, row, day));
        try
        {
            return scorer.TryTakeIn(activity, row, day);
        }
        catch (OverflowException)
        {
            isSpent = true;
            return false;
        }
    }

    private bool TryKeep(PlacedActivity activity)
    {
        var key = (activity.Activity.OccurredOn, activity.Activity.Id);
        var at = posted.FindLastIndex(placed => (placed.Activity.OccurredOn, placed.Activity.Id).CompareTo(key) <= 0) + 1;
        posted.Insert(at, activity);
        if (Compute() is not null)
            return true;
        posted.RemoveAt(at);
        return false;
    }

    /// <summary>The total of what was taken in, or null where it faults.</summary>
    private Points? Compute()
    {
        Points total;
        return (scorer.IsSumming ? scorer.TryTotalTakenIn(out total) : scorer.TryTotal(subject, CollectionsMarshal.AsSpan(posted), out total)) ? total : null;
    }

    /// <summary>Sums cannot give back what took them out of their range, so a tally that sums takes nothing more; one that keeps its activities has dropped the one that faulted.</summary>
    private PointsPosted Spent()
    {
        isSpent = scorer.IsSumming;
        return Unchanged(PostStatus.Faulted);
    }

    private PointsPosted Unchanged(PostStatus status) => new(status, Points.Zero, Total);
}
