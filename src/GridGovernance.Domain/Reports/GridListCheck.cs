using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Reports;

/// <summary>
/// What a list of grids and a list of households show when laid side by side: households in no grid or in several, grids listed twice or empty, sizes outside the policy, grids without a party group, and the sums of each township.
/// Errors are what cannot be so: a household in none, in two, or in a grid that is not listed, and a grid listed twice. Empty grids, sizes and missing groups are warnings. Immutable.
/// </summary>
public sealed class GridListCheck
{
    internal GridListCheck(IReadOnlyList<Finding> grids, IReadOnlyList<Finding> households, IReadOnlyList<TownshipGridCount> townships, int gridCount, int householdCount)
    {
        GridFindings = grids;
        HouseholdFindings = households;
        Townships = townships;
        GridCount = gridCount;
        HouseholdCount = householdCount;
    }

    /// <summary>Findings about the list of grids, in its order.</summary>
    public IReadOnlyList<Finding> GridFindings { get; }

    /// <summary>Findings about the list of households, in its order.</summary>
    public IReadOnlyList<Finding> HouseholdFindings { get; }

    /// <summary>The sums of each township with a grid, in the order of the codes.</summary>
    public IReadOnlyList<TownshipGridCount> Townships { get; }

    /// <summary>How many different grids are listed.</summary>
    public int GridCount { get; }

    /// <summary>How many different households are listed.</summary>
    public int HouseholdCount { get; }

    /// <summary>Whether nothing is wrong but warnings.</summary>
    public bool IsSound => GridFindings.Concat(HouseholdFindings).All(finding => finding.Severity is FindingSeverity.Warning);

    /// <summary>Checks the lists.</summary>
    /// <param name="grids">The grids, in any order.</param>
    /// <param name="households">The households, in any order.</param>
    /// <param name="sizes">The norms that warn.</param>
    /// <param name="groupsKnown">Whether the list tells the party groups; if not, none is missed.</param>
    public static GridListCheck Of(IEnumerable<GridListing> grids, IEnumerable<HouseholdListing> households, GridSizePolicy sizes, bool groupsKnown = true)
    {
        Guard.Against.Null(grids);
        Guard.Against.Null(households);
        Guard.Against.Null(sizes);
        var reader = new GridListReader(sizes, groupsKnown);
        foreach (var grid in grids)
            reader.Read(Guard.Against.Null(grid, nameof(grids)));
        foreach (var household in households)
            reader.Read(Guard.Against.Null(household, nameof(households)));
        return reader.Finish();
    }
}
