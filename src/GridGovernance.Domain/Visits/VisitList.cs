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
    /// <param name="visits">Visits of any time; those outside of the period, after today or of other items do not count.</param>
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
        var served = FirstVisits(visits.Where(visit => period.Contains(visit.On) && visit.On <= today));
        return new(Part, period, today > period.LastDay, [.. Part.Items.Select(item => ItemCoverage(item, groups, served))]);
    }

    private static Dictionary<(string, HouseholdId), DateOnly> FirstVisits(IEnumerable<Visit> visits)
    {
        var first = new Dictionary<(string, HouseholdId), DateOnly>();
        foreach (var visit in visits)
        {
            if (!first.TryGetValue((visit.Item, visit.Household), out var earlier) || visit.On < earlier)
                first[(visit.Item, visit.Household)] = visit.On;
        }

        return first;
    }

    private static VisitItemCoverage ItemCoverage(string item, IReadOnlyDictionary<string, IReadOnlyList<HouseholdId>> groups, Dictionary<(string, HouseholdId), DateOnly> served)
    {
        var households = groups.TryGetValue(item, out var listed) ? listed.Distinct().Order().ToArray() : [];
        var days = households.Where(household => served.ContainsKey((item, household))).Select(household => served[(item, household)]).ToArray();
        return new(item, households.Length, [.. households.Where(household => !served.ContainsKey((item, household)))], days.Length == 0 ? null : days.Max());
    }
}
