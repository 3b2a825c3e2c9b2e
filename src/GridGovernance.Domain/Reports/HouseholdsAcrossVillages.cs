using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Reports;

/// <summary>
/// Households registered in more than one village. A village sees only its own households, so a household that moved and was never removed is found here. Immutable.
/// </summary>
public sealed class HouseholdsAcrossVillages
{
    private HouseholdsAcrossVillages(int households, IReadOnlyList<(HouseholdId Household, IReadOnlyList<GridCode> Grids)> doubles) => (HouseholdCount, Doubles) = (households, doubles);

    /// <summary>How many different households are registered.</summary>
    public int HouseholdCount { get; }

    /// <summary>The households registered twice or more, in ordinal order, each with its grids in the order of their codes.</summary>
    public IReadOnlyList<(HouseholdId Household, IReadOnlyList<GridCode> Grids)> Doubles { get; }

    /// <summary>Whether every household is registered once.</summary>
    public bool IsClean => Doubles.Count == 0;

    /// <summary>The doubles as findings, one for each household, for reports and tools.</summary>
    public IReadOnlyList<Finding> Findings => [.. Doubles.Select(found => Finding.Error("reports.household-in-several-villages", "", found.Household.ToString(),
        new($"the household is registered in {string.Join(", ", found.Grids)}", $"该户同时登记在 {string.Join("、", found.Grids)}"),
        new("remove it where it no longer lives", "应在已迁出的村（社区）注销登记")))];

    /// <summary>Looks through villages; their order does not matter.</summary>
    /// <exception cref="ArgumentException">A village is given twice.</exception>
    public static HouseholdsAcrossVillages Of(IEnumerable<Village> villages)
    {
        var seen = new HashSet<DivisionCode>();
        var gridsOf = new Dictionary<HouseholdId, List<GridCode>>();
        foreach (var village in Guard.Against.Null(villages))
        {
            if (!seen.Add(village.Code))
                throw new ArgumentException($"Village {village.Code} is given twice.", nameof(villages));
            foreach (var (grid, household) in village.Grids.SelectMany(grid => grid.Households.Select(household => (grid.Code, household))))
            {
                if (!gridsOf.TryGetValue(household, out var grids))
                    gridsOf.Add(household, grids = []);
                grids.Add(grid);
            }
        }

        return new(gridsOf.Count, [.. gridsOf.Where(pair => pair.Value.Count > 1).OrderBy(pair => pair.Key)
            .Select(pair => (pair.Key, (IReadOnlyList<GridCode>)[.. pair.Value.Order()]))]);
    }
}
