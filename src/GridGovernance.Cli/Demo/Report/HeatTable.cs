using GridGovernance.Cli.Output;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Cli.Demo.Report;

/// <summary>Coverage and staffing by township: shares in percent, averages in tenths, both rounded down, so that 100 means all and nothing less.</summary>
internal static class HeatTable
{
    /// <summary>For each column after the name: whether more is better (a share that is covered) or heavier (a load).</summary>
    private static readonly bool[] MoreIsBetter = [true, true, true, true, false, false];

    /// <summary>The table.</summary>
    public static OutputTable Of(DemoRun run)
    {
        var table = new OutputTable("township-heat", new("Coverage and staffing by township", "各苏木乡镇覆盖与人员"))
            .Column("name", "Township", "苏木乡镇").Numbers("linked", "Linked households, %", "联系户覆盖,%").Numbers("groups", "Grids with a party group, %", "有党小组网格,%")
            .Numbers("full_time", "Full-time a grid", "专职/网格").Numbers("part_time", "Part-time a grid", "兼职/网格")
            .Numbers("per_worker", "Households a worker", "户/网格员").Numbers("per_member", "Households a member", "户/党员");
        foreach (var (name, tenths) in Rows(run))
            table.Add([name, .. tenths.Select(value => Cell.Number(value / 10m))]);
        return table;
    }

    /// <summary>A shade for each number, by its place between the least and the most of its column: deep where coverage is thin or the load is heavy.</summary>
    public static Func<int, int, string?> Shade(OutputTable table) => (row, column) =>
    {
        if (column == 0)
            return null;
        var values = table.Rows.Select(other => decimal.Parse(other[column].Text!, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var (least, most) = (values.Min(), values.Max());
        var depth = most == least ? 0 : (int)((MoreIsBetter[column - 1] ? most - values[row] : values[row] - least) * 42 / (most - least));
        return $"hsl(18 75% {98 - depth}%)";
    };

    private static IEnumerable<(string Name, long[] Tenths)> Rows(DemoRun run)
    {
        var village = run.Net.Grids.SelectMany(grid => grid.Households.Select(household => (household.Id, grid.Code.Village))).ToDictionary(pair => pair.Id, pair => pair.Village);
        var households = run.Registry.RollUp(run.Net.Villages.Select(place => (place.Code, (long)place.HouseholdCount)));
        var linked = run.Registry.RollUp(run.Pair.Plans.SelectMany(plan => plan.Plan.Links).Select(link => (village[link.Household], 1L)));
        var grids = Count(run, run.Net.Grids.Select(grid => grid.Code));
        var without = Count(run, run.Party.Coverage.GridsWithoutGroup);
        var fullTime = Count(run, run.Staff.Workers.Where(worker => worker.IsFullTime).Select(worker => worker.Grid));
        var partTime = Count(run, run.Staff.Workers.Where(worker => !worker.IsFullTime).Select(worker => worker.Grid));
        var members = run.Registry.RollUp(run.Net.Grids.Select(grid => (grid.Code.Village, (long)grid.Members.Count)));
        foreach (var (division, sum) in households.At(DivisionLevel.Township))
        {
            var code = division.Code;
            yield return (division.Name,
            [
                Per(100 * linked[code], sum), Per(100 * (grids[code] - without[code]), grids[code]), Per(fullTime[code], grids[code]), Per(partTime[code], grids[code]),
                Per(sum, fullTime[code] + partTime[code]), Per(sum, members[code]),
            ]);
        }
    }

    private static RolledUp<long> Count(DemoRun run, IEnumerable<GridCode> grids) => run.Registry.RollUp(grids.Select(grid => (grid.Village, 1L)));

    private static long Per(long many, long each) => each == 0 ? 0 : many * 10 / each;
}
