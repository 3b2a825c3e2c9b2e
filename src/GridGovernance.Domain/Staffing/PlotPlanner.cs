namespace GridGovernance.Domain.Staffing;

/// <summary>Proposes plots that share the households of a grid evenly: no member answers for two households more than another. Deterministic, whatever the order of the input.</summary>
public static class PlotPlanner
{
    /// <summary>
    /// Gives every household to exactly one member. Members keep what they answer for now as far as evenness allows, and all their duties;
    /// of a household two members answer for, the one with the lower id keeps it. Members with nothing to answer for get no plot:
    /// <see cref="PlotCoverage"/> names them. Without members nothing can be proposed.
    /// </summary>
    /// <param name="members">Who can answer.</param>
    /// <param name="households">What is to be answered for.</param>
    /// <param name="current">The plots in force; those of others than the members, and households not among those given, are dropped.</param>
    /// <returns>The plots, in order of person.</returns>
    /// <exception cref="ArgumentException">A member or a household is <c>default</c>.</exception>
    public static IReadOnlyList<ResponsibilityPlot> ProposeEven(
        IEnumerable<PersonId> members, IEnumerable<HouseholdId> households, IEnumerable<ResponsibilityPlot>? current = null)
    {
        PersonId[] people = [.. Guard.Against.Null(members).Distinct().Order()];
        var unassigned = new SortedSet<HouseholdId>(Guard.Against.Null(households));
        if ((people.Length > 0 && people[0].IsDefault) || unassigned.Any(home => home.IsDefault))
            throw new ArgumentException("Members and households need ids; one of them is default.", nameof(members));
        if (people.Length == 0)
            return [];
        var plots = (current ?? []).ToLookup(plot => plot.Person);
        var (least, oneMore) = Math.DivRem(unassigned.Count, people.Length);
        var kept = people.ToDictionary(person => person, person => Claim(plots[person].SelectMany(plot => plot.Households), unassigned));
        PersonId[] byLoad = [.. people.OrderByDescending(person => kept[person].Count).ThenBy(person => person)];
        for (var i = 0; i < byLoad.Length; i++)
            GiveBack(kept[byLoad[i]], least + (i < oneMore ? 1 : 0), unassigned);
        for (var i = 0; i < byLoad.Length; i++)
            Fill(kept[byLoad[i]], least + (i < oneMore ? 1 : 0), unassigned);
        Invariant.Holds(unassigned.Count == 0, "STF-8");
        return [.. from person in people
                   let duties = plots[person].SelectMany(plot => plot.Duties).ToArray()
                   where kept[person].Count + duties.Length > 0
                   select ResponsibilityPlot.Of(person, kept[person], duties)];
    }

    private static List<HouseholdId> Claim(IEnumerable<HouseholdId> wanted, SortedSet<HouseholdId> unassigned) =>
        [.. wanted.Distinct().Order().Where(unassigned.Remove)];

    private static void GiveBack(List<HouseholdId> kept, int size, SortedSet<HouseholdId> unassigned)
    {
        for (; kept.Count > size; kept.RemoveAt(kept.Count - 1))
            unassigned.Add(kept[^1]);
    }

    private static void Fill(List<HouseholdId> kept, int size, SortedSet<HouseholdId> unassigned)
    {
        while (kept.Count < size)
        {
            var next = unassigned.Min;
            unassigned.Remove(next);
            kept.Add(next);
        }
    }
}
