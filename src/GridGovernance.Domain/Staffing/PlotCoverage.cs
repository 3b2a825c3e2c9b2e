namespace GridGovernance.Domain.Staffing;

/// <summary>
/// Whether everybody has a plot and every household somebody who answers for it (人人都有责任田), and every gap where not. Immutable; lists are in order of id.
/// </summary>
public sealed class PlotCoverage
{
    private PlotCoverage(IReadOnlyList<PersonId> withoutPlot, IReadOnlyList<HouseholdId> unanswered, IReadOnlyList<ResponsibilityPlot> vacant,
        IReadOnlyList<HouseholdId> unknown, IReadOnlyList<HouseholdId> shared)
    {
        MembersWithoutPlot = withoutPlot;
        UnansweredHouseholds = unanswered;
        VacantPlots = vacant;
        UnknownHouseholds = unknown;
        SharedHouseholds = shared;
    }

    /// <summary>Members who answer for nothing.</summary>
    public IReadOnlyList<PersonId> MembersWithoutPlot { get; }

    /// <summary>Households nobody answers for; a vacant plot answers for none.</summary>
    public IReadOnlyList<HouseholdId> UnansweredHouseholds { get; }

    /// <summary>Plots whose holder is no member on duty.</summary>
    public IReadOnlyList<ResponsibilityPlot> VacantPlots { get; }

    /// <summary>Households in plots that are not among the grid's.</summary>
    public IReadOnlyList<HouseholdId> UnknownHouseholds { get; }

    /// <summary>Households more than one member answers for; allowed, and told.</summary>
    public IReadOnlyList<HouseholdId> SharedHouseholds { get; }

    /// <summary>Whether there is no gap on either side.</summary>
    public bool IsComplete => MembersWithoutPlot.Count == 0 && UnansweredHouseholds.Count == 0;

    /// <summary>Holds plots against the members on duty and the households of a grid; what is named twice counts once.</summary>
    public static PlotCoverage Of(IEnumerable<PersonId> members, IEnumerable<HouseholdId> households, IEnumerable<ResponsibilityPlot> plots)
    {
        var onDuty = Guard.Against.Null(members).ToHashSet();
        var homes = Guard.Against.Null(households).ToHashSet();
        var all = Guard.Against.Null(plots).ToList();
        var held = all.FindAll(plot => onDuty.Contains(plot.Person));
        var holders = held.Select(plot => plot.Person).ToHashSet();
        var answers = held.SelectMany(plot => plot.Households.Select(home => (home, plot.Person))).Distinct()
            .GroupBy(answer => answer.home).ToDictionary(group => group.Key, group => group.Count());
        return new(
            [.. onDuty.Where(person => !holders.Contains(person)).Order()],
            [.. homes.Where(home => !answers.ContainsKey(home)).Order()],
            [.. all.Where(plot => !onDuty.Contains(plot.Person)).OrderBy(plot => plot.Person)],
            [.. all.SelectMany(plot => plot.Households).Distinct().Where(home => !homes.Contains(home)).Order()],
            [.. answers.Where(answer => answer.Value > 1).Select(answer => answer.Key).Order()]);
    }
}
