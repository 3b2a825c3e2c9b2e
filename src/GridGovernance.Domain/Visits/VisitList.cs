namespace GridGovernance.Domain.Visits;

/// <summary>
/// A must-visit or must-clear list (八必访、六必清): items, each to be served for every household of a group, once in a period. Immutable and freely shared.
/// </summary>
public sealed class VisitList
{
    private VisitList(WorkModelPart part, PeriodKind period) => (Part, PeriodKind) = (part, period);

    /// <summary>The part of the work model whose items it lists.</summary>
    public WorkModelPart Part { get; }

    /// <summary>How often it starts anew.</summary>
    public PeriodKind PeriodKind { get; }

    /// <summary>The list of a work model's part, to be served once a period.</summary>
    public static VisitList Of(WorkModelPart part, PeriodKind period) => new(Guard.Against.Null(part), Guard.Against.EnumOutOfRange(period));

    /// <summary>
    /// What of the list was served in a period for each group of households, and what is still due on a day of it; after the period's last day what is due is overdue.
    /// </summary>
    /// <param name="groups">The households of each group, such as those in hardship, by the item they are on the list for. Items without households are covered.</param>
    /// <param name="visits">Visits of any time; those outside of the period or of other items do not count.</param>
    /// <param name="period">The period looked at.</param>
    /// <param name="today">The day it is looked at on.</param>
    /// <exception cref="ArgumentException">The period is of another kind, or a group names an item the list does not have.</exception>
    public VisitListCoverage Coverage(IReadOnlyDictionary<string, IReadOnlyList<HouseholdId>> groups, IEnumerable<Visit> visits, Period period, DateOnly today)
    {
        Guard.Against.Null(groups);
        Guard.Against.Null(visits);
        if (period.Kind != PeriodKind)
            throw new ArgumentException($"The list is served once a {PeriodKind}; {period} is a {period.Kind}.", nameof(period));
        if (groups.Keys.Except(Part.Items, StringComparer.Ordinal).Order(StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw new ArgumentException($"'{unknown}' is no item of the list.", nameof(groups));
        var served = visits.Where(visit => period.Contains(visit.On)).Select(visit => (visit.Item, visit.Household)).ToHashSet();
        return new(period, today > period.LastDay, [.. Part.Items.Select(item => ItemCoverage(item, groups, served))]);
    }

    private static VisitItemCoverage ItemCoverage(string item, IReadOnlyDictionary<string, IReadOnlyList<HouseholdId>> groups, HashSet<(string, HouseholdId)> served)
    {
        var households = groups.TryGetValue(item, out var listed) ? listed.Distinct().Order().ToArray() : [];
        return new(item, households.Length, [.. households.Where(household => !served.Contains((item, household)))]);
    }
}
