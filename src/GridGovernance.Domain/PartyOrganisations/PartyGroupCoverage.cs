using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>
/// Which grids have a party group (党小组), over all branches. A grid without one is a gap to report, not an error; a grid with groups of several branches breaks the rule of one. Immutable.
/// </summary>
public sealed class PartyGroupCoverage
{
    private PartyGroupCoverage(IReadOnlyList<GridCode> without, IReadOnlyList<(GridCode Grid, IReadOnlyList<UnitId> Groups)> several, IReadOnlyList<UnitId> idle, IReadOnlyList<(UnitId Group, GridCode Grid)> astray, int grids, int groups)
    {
        GridsWithoutGroup = without;
        GridsWithSeveralGroups = several;
        GroupsWithoutGrid = idle;
        GroupsOfOtherGrids = astray;
        GridCount = grids;
        GroupCount = groups;
    }

    /// <summary>How many grids were asked about.</summary>
    public int GridCount { get; }

    /// <summary>How many groups exist in the branches.</summary>
    public int GroupCount { get; }

    /// <summary>The grids without a group, in the order of their codes.</summary>
    public IReadOnlyList<GridCode> GridsWithoutGroup { get; }

    /// <summary>Grids that groups of several branches serve, in order, with the groups by branch.</summary>
    public IReadOnlyList<(GridCode Grid, IReadOnlyList<UnitId> Groups)> GridsWithSeveralGroups { get; }

    /// <summary>Groups that serve no grid at all, by branch and id.</summary>
    public IReadOnlyList<UnitId> GroupsWithoutGrid { get; }

    /// <summary>Groups that serve a grid that was not asked about, a retired one for example.</summary>
    public IReadOnlyList<(UnitId Group, GridCode Grid)> GroupsOfOtherGrids { get; }

    /// <summary>Whether every grid has exactly one group.</summary>
    public bool IsFull => GridsWithoutGroup.Count == 0 && GridsWithSeveralGroups.Count == 0;

    /// <summary>Reports the coverage of grids by the groups of branches.</summary>
    /// <param name="grids">The grids in use; one named twice counts once.</param>
    /// <param name="branches">Every branch; their order does not matter.</param>
    public static PartyGroupCoverage Of(IEnumerable<GridCode> grids, IEnumerable<PartyBranch> branches)
    {
        var groupsOf = new SortedDictionary<GridCode, List<UnitId>>();
        foreach (var grid in Guard.Against.Null(grids))
            groupsOf.TryAdd(Guard.Against.Default(grid, nameof(grids)), []);
        var (groupCount, idle, astray) = (0, new List<UnitId>(), new List<(UnitId Group, GridCode Grid)>());
        foreach (var group in Guard.Against.Null(branches).OrderBy(branch => branch.Id).SelectMany(branch => branch.Groups))
        {
            groupCount++;
            if (group.Grids.Count == 0)
                idle.Add(group.Id);
            foreach (var grid in group.Grids)
            {
                if (groupsOf.TryGetValue(grid, out var groups))
                    groups.Add(group.Id);
                else
                    astray.Add((group.Id, grid));
            }
        }

        return new(
            [.. groupsOf.Where(pair => pair.Value.Count == 0).Select(pair => pair.Key)],
            [.. groupsOf.Where(pair => pair.Value.Count > 1).Select(pair => (pair.Key, (IReadOnlyList<UnitId>)pair.Value))],
            idle, astray, groupsOf.Count, groupCount);
    }
}
