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
    private readonly ColumnPlan plan;
    private readonly ColumnarState? state;
    private readonly List<PlacedActivity> posted = [];
    private bool isSpent;

    internal PointsTally(CompiledScheme scheme, ScoredSubject subject, Period period, ScoringOptions options)
    {
        (this.scheme, this.subject, Period) = (scheme, subject, period);
        scorer = new(scheme, period, options with { Level = ExplanationLevel.Totals });
        plan = new(scheme, period, options.Calendar);
        state = plan.IsPossible && !plan.IsRetained.Contains(true) ? new(plan, 1) : null;
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
        var day = activity.OccurredOn.DayNumber - Period.FirstDay.DayNumber;
        if (day < 0 || activity.OccurredOn > Period.LastDay)
            return Unchanged(PostStatus.OutsidePeriod);
        var row = scheme.RowOf(activity.Kind);
        if (row < 0)
            return Unchanged(PostStatus.UnknownKind);
        if (isSpent || !TryTake(activity, row, day) || Compute() is not { } total)
            return Faulted();
        var before = Total;
        Total = total;
        return new(PostStatus.Counted, total - before, total);
    }

    private bool TryTake(Activity activity, int row, int day)
    {
        if (state is null)
            return TryKeep(new(activity, row));
        var suspended = subject.Suspensions.Count > 0 && subject.IsSuspendedOn(activity.OccurredOn);
        try
        {
            state.Add(0, row, day, activity.Quantity.TenThousandths, plan.Bits.Of(activity) | plan.DayBits[day], suspended);
            return true;
        }
        catch (OverflowException)
        {
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
        if (state is null)
            return scorer.TryTotal(subject, CollectionsMarshal.AsSpan(posted), out var scored) ? scored : null;
        return scorer.TryTotal(subject, plan, state, 0, [], [], out var total, out _, out _) ? total : null;
    }

    /// <summary>Sums cannot give back what a fault left in them, so a tally that sums takes nothing more; one that keeps its activities has dropped the one that faulted.</summary>
    private PointsPosted Faulted()
    {
        isSpent = state is not null;
        return Unchanged(PostStatus.Faulted);
    }

    private PointsPosted Unchanged(PostStatus status) => new(status, Points.Zero, Total);
}
