using GridGovernance.Cli.Demo.Made;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Cli.Demo.Steps;

/// <summary>Builds the net (建网): every real village divides itself into grids, and its households are registered.</summary>
internal sealed class NetStep
{
    private NetStep(IReadOnlyList<MadeGrid> grids, IReadOnlyList<MadeGroup> groups, IReadOnlyList<Village> villages) =>
        (Grids, Groups, Villages) = (grids, groups, villages);

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

        return new(grids, maker.Groups(grids), villages);
    }
}
