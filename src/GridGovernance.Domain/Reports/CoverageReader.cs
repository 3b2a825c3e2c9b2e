using System.Globalization;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.PartyOrganisations;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Reports;

/// <summary>Walks the sources once, gathers the evidence of each grid and each claim's gaps.</summary>
internal sealed class CoverageReader
{
    private readonly CoverageSources sources;
    private readonly SortedDictionary<DivisionCode, Village> villages = [];
    private readonly SortedDictionary<GridCode, GridRoster> rosters = [];
    private readonly Dictionary<GridCode, List<UnitId>> groupsOf = [];

    public CoverageReader(CoverageSources sources)
    {
        this.sources = sources;
        foreach (var village in sources.Villages)
        {
            if (!villages.TryAdd(village.Code, village))
                throw new ArgumentException($"Village {village.Code} is given twice.", nameof(sources));
        }

        foreach (var roster in sources.Rosters)
        {
            if (!rosters.TryAdd(roster.Grid, roster))
                throw new ArgumentException($"The roster of grid {roster.Grid} is given twice.", nameof(sources));
        }

        foreach (var group in sources.Branches.OrderBy(branch => branch.Id).SelectMany(branch => branch.Groups))
        {
            foreach (var grid in group.Grids)
            {
                if (!groupsOf.TryGetValue(grid, out var groups))
                    groupsOf.Add(grid, groups = []);
                groups.Add(group.Id);
            }
        }
    }

    public CoverageReport Read()
    {
        GridCoverage[] grids = [.. villages.Values.SelectMany(village => village.Grids).OrderBy(grid => grid.Code).Select(EvidenceOf)];
        var inUse = grids.Select(grid => grid.Grid).ToHashSet();
        CoverageProof[] claims =
        [
            Villages(),
            Households(),
            new(CoverageClaim.EveryGridHasAChief, grids.Length, [.. grids.Where(grid => grid.Chiefs.Count == 0).Select(NoChief)]),
            new(CoverageClaim.EveryGridHasAPartyGroup, grids.Length, [.. grids.Where(grid => grid.Groups.Count != 1).Select(NotOneGroup)]),
            new(CoverageClaim.EveryGridHasItsMinimumStaff, grids.Length, [.. grids.SelectMany(ShortRoles)]),
            new(CoverageClaim.EveryGridHasAServiceCentre, grids.Length, [.. grids.Where(grid => grid.ServiceCentre is null).Select(NoServiceCentre)]),
        ];
        return new(sources.Date, claims, grids,
            [.. rosters.Values.Where(roster => !inUse.Contains(roster.Grid) && roster.PostsOn(sources.Date).Count > 0).Select(roster => roster.Grid)],
            sources.KnownHouseholds is not null);
    }

    private GridCoverage EvidenceOf(Grid grid)
    {
        IReadOnlyList<StaffPost> posts = rosters.TryGetValue(grid.Code, out var roster) ? roster.PostsOn(sources.Date) : [];
        return new(
            sources.Template.Assess(GridStaffing.Of(GridWork.Of(grid.Code, grid.HouseholdCount), posts)),
            [.. posts.Where(post => post.Role is StaffRole.GridChief && !post.IsSuspended).Select(post => post.Person)],
            groupsOf.GetValueOrDefault(grid.Code) ?? [],
            sources.Banner.NearestServiceCentre(grid.Code.Village)?.Division);
    }

    private CoverageProof Villages()
    {
        DivisionCode[] registered = [.. sources.Banner.Divisions
            .Where(division => division.RetiredOn is null && division.Code.Level is DivisionLevel.Village && !division.Code.IsVirtual).Select(division => division.Code)];
        var without = registered.Where(code => !villages.TryGetValue(code, out var village) || !village.Grids.Any())
            .Select(code => new CoverageGap(CoverageClaim.EveryVillageHasAGrid, "coverage.village-without-grid", code, null, null,
                new($"village {code} has no grid", $"{code}尚无网格")));
        var unregistered = villages.Values.Where(village => village.Grids.Any() && sources.Banner.Find(village.Code) is not { RetiredOn: null })
            .Select(village => new CoverageGap(CoverageClaim.EveryVillageHasAGrid, "coverage.village-not-registered", village.Code, null, null,
                new($"village {village.Code} has grids and is not in use in the registry", $"{village.Code}有网格,但不在区划登记中或已撤销")));
        return new(CoverageClaim.EveryVillageHasAGrid, registered.Length, [.. without.Concat(unregistered).OrderBy(gap => gap.Division)]);
    }

    private CoverageProof Households()
    {
        var gridsOf = new Dictionary<HouseholdId, List<GridCode>>();
        foreach (var (household, grid) in villages.Values.SelectMany(village => village.Grids).SelectMany(grid => grid.Households.Select(household => (household, grid.Code))))
        {
            if (!gridsOf.TryGetValue(household, out var grids))
                gridsOf.Add(household, grids = []);
            grids.Add(grid);
        }

        var without = (sources.KnownHouseholds ?? []).Distinct().Where(household => !gridsOf.ContainsKey(Guard.Against.Default(household, nameof(CoverageSources.KnownHouseholds)))).ToList();
        var gaps = without.Select(household => new CoverageGap(CoverageClaim.EveryHouseholdHasOneGrid, "coverage.household-without-grid", null, null, household,
                new("the household is in no grid", "该户不在任何网格")))
            .Concat(gridsOf.Where(pair => pair.Value.Count > 1).Select(pair => new CoverageGap(CoverageClaim.EveryHouseholdHasOneGrid, "coverage.household-in-several-grids", null, null, pair.Key,
                new($"the household is in grids {string.Join(", ", pair.Value.Order())}", $"该户同时在网格{string.Join("、", pair.Value.Order())}"))));
        return new(CoverageClaim.EveryHouseholdHasOneGrid, gridsOf.Count + without.Count, [.. gaps.OrderBy(gap => gap.Household)]);
    }

    private static CoverageGap NoChief(GridCoverage grid) => Gap(CoverageClaim.EveryGridHasAChief, "coverage.grid-without-chief", grid,
        new($"grid {grid.Grid} has no chief on duty", $"网格{grid.Grid}没有在岗的网格长"));

    private static CoverageGap NotOneGroup(GridCoverage grid) => grid.Groups.Count == 0
        ? Gap(CoverageClaim.EveryGridHasAPartyGroup, "coverage.grid-without-group", grid, new($"grid {grid.Grid} has no party group", $"网格{grid.Grid}没有党小组"))
        : Gap(CoverageClaim.EveryGridHasAPartyGroup, "coverage.grid-with-several-groups", grid, new($"grid {grid.Grid} has several party groups: {string.Join(", ", grid.Groups)}",
            $"网格{grid.Grid}有多个党小组:{string.Join("、", grid.Groups)}"));

    private static IEnumerable<CoverageGap> ShortRoles(GridCoverage grid) => grid.Staff.Roles.Where(role => role.Shortfall > 0).Select(role =>
        Gap(CoverageClaim.EveryGridHasItsMinimumStaff, "coverage.role-short", grid, new(
            string.Create(CultureInfo.InvariantCulture, $"grid {grid.Grid} lacks {role.Shortfall} as {role.Role.Name().English}: {role.Required.Min} needed, {role.Held - role.Suspended} on duty"),
            string.Create(CultureInfo.InvariantCulture, $"网格{grid.Grid}缺{role.Role.Name().Chinese}{role.Shortfall}名:应配{role.Required.Min}名,在岗{role.Held - role.Suspended}名"))));

    private static CoverageGap NoServiceCentre(GridCoverage grid) => Gap(CoverageClaim.EveryGridHasAServiceCentre, "coverage.grid-without-service-centre", grid,
        new($"no service centre stands above grid {grid.Grid}", $"网格{grid.Grid}之上没有党群服务中心"));

    private static CoverageGap Gap(CoverageClaim claim, string code, GridCoverage grid, BilingualText text) => new(claim, code, grid.Grid.Village, grid.Grid, null, text);
}
