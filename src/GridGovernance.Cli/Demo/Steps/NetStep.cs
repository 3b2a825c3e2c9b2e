using GridGovernance.Cli.Demo.Made;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Cli.Demo.Steps;

/// <summary>Builds the net (建网): every real village divides itself into grids, and its households are registered.</summary>
internal sealed class NetStep
{
    private NetStep(Banner registered, IReadOnlyList<MadeGrid> grids, IReadOnlyList<MadeGroup> groups, IReadOnlyList<Village> villages) =>
        (Registered, Grids, Groups, Villages) = (registered, grids, groups, villages);

    /// <summary>The banner's registry as it lives on, with a service centre (党群服务中心) in every township and community.</summary>
    public Banner Registered { get; }

    /// <summary>The made grids, by code.</summary>
    public IReadOnlyList<MadeGrid> Grids { get; }

    /// <summary>The made party groups.</summary>
    public IReadOnlyList<MadeGroup> Groups { get; }

    /// <summary>The library's villages, which own their grids and households.</summary>
    public IReadOnlyList<Village> Villages { get; }

    /// <summary>Makes the population's places and lets the library build the net over them.</summary>
    public static NetStep Build(DemoRun run)
    {
        var codes = run.Registry.Within(run.Banner.Code).Where(division => division.Code.Level is DivisionLevel.Village).Select(division => division.Code).Order().ToList();
        var maker = new NetMaker(run.Seed, codes);
        var grids = maker.Grids();
        var villages = new List<Village>(codes.Count);
        foreach (var made in grids.GroupBy(grid => grid.Code.Village))
        {
            var village = Village.Found(made.Key, DemoRun.Office, DemoRun.Founded);
            village.Divide([.. made.Select(grid => GridDesign.Comprehensive.With(grid.Households.Select(household => household.Id)))], DemoRun.Office, DemoRun.Founded).OrThrow();
            villages.Add(village);
        }

        return new(Registry(run), grids, maker.Groups(grids), villages);
    }

    private static Banner Registry(DemoRun run)
    {
        var banner = Banner.Found(run.Registry, run.Banner.Code, DemoRun.Office, DemoRun.Founded);
        foreach (var division in run.Registry.Within(run.Banner.Code).Where(division => division.Code.Level is DivisionLevel.Township || division.Code.Kind is DivisionKind.ResidentsCommittee))
            banner.OpenServiceCentre(division.Code, OpeningHours.Always, DemoRun.Office, DemoRun.Founded).OrThrow();
        return banner;
    }
}
