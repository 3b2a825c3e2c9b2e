namespace GridGovernance.Domain.Visits;

/// <summary>How often households of each tier are visited, as a policy. Defaults seen in practice: red 14 days, yellow 30, green unscheduled; a scheduled household never visited is due at once.</summary>
public sealed class VisitCadence
{
    private readonly int? green, yellow, red;

    private VisitCadence(int? green, int? yellow, int? red) => (this.green, this.yellow, this.red) = (green, yellow, red);

    /// <summary>Red 14 days, yellow 30, green unscheduled.</summary>
    public static VisitCadence Default { get; } = new(null, 30, 14);

    /// <summary>A cadence of the office's own; null leaves a tier unscheduled.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number of days is below 1.</exception>
    public static VisitCadence Create(int? green, int? yellow, int? red)
    {
        foreach (var days in new[] { green, yellow, red })
            ArgumentOutOfRangeException.ThrowIfLessThan(days ?? 1, 1, nameof(days));
        return new(green, yellow, red);
    }

    /// <summary>Days between visits of a tier; null where none are scheduled.</summary>
    public int? DaysOf(VisitTier tier) => tier switch
    {
        VisitTier.Green => green,
        VisitTier.Yellow => yellow,
        VisitTier.Red => red,
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "A defined tier is needed."),
    };

    /// <summary>The day the next visit is due: so many days after the last one, at once (<paramref name="today"/>) where there was none, null where none is scheduled.</summary>
    public DateOnly? NextDue(VisitTier tier, DateOnly? lastVisit, DateOnly today) =>
        DaysOf(tier) is not { } days ? null : lastVisit is { } last ? After(last, days) : today;

    /// <summary>Whether a visit is due on a day.</summary>
    public bool IsDue(VisitTier tier, DateOnly? lastVisit, DateOnly today) => NextDue(tier, lastVisit, today) <= today;

    /// <summary>Whether the day of the next visit has passed. A household never visited is due, not overdue.</summary>
    public bool IsOverdue(VisitTier tier, DateOnly? lastVisit, DateOnly today) => NextDue(tier, lastVisit, today) < today;

    /// <summary>The households whose visit is due on a day, the longest due first, then by id.</summary>
    /// <param name="tiers">The households looked after, with their tiers.</param>
    /// <param name="visits">Visits of any time and household; those after the day do not count.</param>
    /// <param name="today">The day.</param>
    public IReadOnlyList<VisitDue> Due(IReadOnlyDictionary<HouseholdId, VisitTier> tiers, IEnumerable<Visit> visits, DateOnly today)
    {
        Guard.Against.Null(tiers);
        var last = Guard.Against.Null(visits).Where(visit => visit.On <= today).GroupBy(visit => visit.Household).ToDictionary(group => group.Key, group => group.Max(visit => visit.On));
        return [.. from household in tiers
                   let lastVisit = last.TryGetValue(household.Key, out var day) ? day : (DateOnly?)null
                   let due = NextDue(household.Value, lastVisit, today)
                   where due <= today
                   orderby due, household.Key
                   select new VisitDue(household.Key, household.Value, lastVisit, due.Value, due < today)];
    }

    /// <summary>So many days later, or the last day there is.</summary>
    private static DateOnly After(DateOnly day, int days) => DateOnly.FromDayNumber((int)Math.Min((long)day.DayNumber + days, DateOnly.MaxValue.DayNumber));
}
