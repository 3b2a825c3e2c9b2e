using System.CommandLine;
using GridGovernance.Cli.Host;
using GridGovernance.Cli.Input;
using GridGovernance.Cli.Output;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Reports;

namespace GridGovernance.Cli.Commands.Grids;

/// <summary><c>gridgov grids check</c>: lays a list of grids and a list of households side by side.</summary>
internal static class GridsCheckCommand
{
    private static readonly InputColumn<GridCode> Grid = InputColumn.Of<GridCode>("grid", "12 digits of a village or community and a sequence of 001-999", "12 位村(社区)代码加 001-999 顺序码");
    private static readonly InputColumn<GridKind> Kind = InputColumn.OneOf("kind", ("comprehensive", GridKind.Comprehensive), ("dedicated", GridKind.Dedicated), ("micro", GridKind.Micro));
    private static readonly InputColumn<UnitId> Group = InputColumn.Of<UnitId>("group", "the id of a party group, 1 to 64 characters", "党小组标识,1 至 64 个字符").Or(default);
    private static readonly InputColumn<HouseholdId> Household = InputColumn.Of<HouseholdId>("household", "the id of a household, 1 to 64 characters", "住户标识,1 至 64 个字符");

    /// <summary>Declares the command.</summary>
    public static Command Build(CommandBuilder build)
    {
        var grids = build.Needed<string>("--grids", "FILE", new("the grids: grid,kind and optionally group", "网格:grid,kind,可另有 group"));
        var households = build.Needed<string>("--households", "FILE", new("the households: household,grid", "住户:household,grid"));
        var command = build.Command("check", new(
            "Finds households in none or in two grids, empty grids, sizes outside the norm and grids without a party group; sums per township",
            "查找未纳入或重复纳入网格的住户、空网格、规模超标和没有党小组的网格;按乡镇汇总"), "gridgov grids check --grids grids.csv --households households.csv");
        command.Add(grids);
        command.Add(households);
        return build.Runs(command, run => Check(run, run.Needed(grids), run.Needed(households)));
    }

    private static void Check(ToolRun run, string gridFile, string householdFile)
    {
        var listedGrids = ReadGrids(run, gridFile);
        var listedHouseholds = ReadHouseholds(run, householdFile);
        var allRead = !run.HasErrors;
        var groupsKnown = listedGrids.Exists(listing => listing.Group is not null);
        var check = GridListCheck.Of(listedGrids, listedHouseholds, GridSizePolicy.Default, groupsKnown);
        foreach (var finding in check.GridFindings.Where(finding => allRead || StandsWithoutTheRest(finding)))
            run.Findings.Report(gridFile, finding);
        foreach (var finding in check.HouseholdFindings.Where(finding => allRead || StandsWithoutTheRest(finding)))
            run.Findings.Report(householdFile, finding);
        if (!allRead)
            return; // the counts would leave out what could not be read
        if (!groupsKnown)
            run.Remark("no grid names a party group; groups were not checked", "网格清单未填写党小组,未核对党小组");
        var townships = new OutputTable("townships", new("Per township", "各乡镇")).Column("township", "Township", "乡镇").Numbers("villages", "Villages", "村(社区)").Numbers("grids", "Grids", "网格")
            .Numbers("empty", "Empty", "空网格").Numbers("without_group", "Without group", "无党小组").Numbers("households", "Households", "住户");
        foreach (var count in check.Townships)
            townships.Add(Cell.Of(count.Township), count.Villages, count.Grids, count.EmptyGrids, groupsKnown ? count.GridsWithoutGroup : Cell.Nothing, count.Households);
        run.Show(townships);
        run.Note($"{check.GridCount} grids, {check.HouseholdCount} households", $"{check.GridCount} 个网格,{check.HouseholdCount} 户");
    }

    /// <summary>Where rows could not be read, a grid may only seem empty, unknown or out of size; what stands twice, or in no grid, does so whatever the other rows say.</summary>
    private static bool StandsWithoutTheRest(Finding finding) => finding is { Severity: FindingSeverity.Error, Code: not "households.grid-not-listed" };

    private static List<GridListing> ReadGrids(ToolRun run, string file)
    {
        var listings = new List<GridListing>();
        foreach (var row in run.Rows(file, Grid, Kind, Group))
        {
            if (row.TryRead(Grid, out var grid) & row.TryRead(Kind, out var kind) & row.TryRead(Group, out var group))
                listings.Add(new(grid, kind, row.Has(Group) ? group : null, (int)row.Line));
        }

        return listings;
    }

    private static List<HouseholdListing> ReadHouseholds(ToolRun run, string file)
    {
        var listings = new List<HouseholdListing>();
        foreach (var row in run.Rows(file, Household, Grid))
        {
            var readHousehold = row.TryRead(Household, out var household);
            var grid = default(GridCode);
            var readGrid = !row.Has(Grid) || row.TryRead(Grid, out grid); // an empty cell is a household in no grid, which the library reports
            if (readHousehold && readGrid)
                listings.Add(new(household, grid.IsDefault ? null : grid, (int)row.Line));
        }

        return listings;
    }
}
