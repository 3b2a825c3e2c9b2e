using GridGovernance.Cli.Output;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Cli.Demo.Report;

/// <summary>Households for each grid, worker and member by township: the more, the darker. Averages in tenths, rounded down.</summary>
internal static class HeatTable
{
    /// <summary>The table.</summary>
    public static OutputTable Of(DemoRun run)
    {
        var table = new OutputTable("load", new("Load by township", "各苏木乡镇负荷")).Column("name", "Township", "苏木乡镇").Numbers("per_grid", "Households a grid", "户/网格")
            .Numbers("per_worker", "Households a worker", "户/网格员").Numbers("per_member", "Households a member", "户/党员");
        foreach (var (name, tenths) in Tenths(run))
            table.Add(name, Cell.Number(tenths[0] / 10m), Cell.Number(tenths[1] / 10m), Cell.Number(tenths[2] / 10m));
        return table;
    }

    /// <summary>A shade for each number: white at the least of its column, deepest at the most.</summary>
    public static Func<int, int, string?> Shade(DemoRun run)
    {
        var rows = Tenths(run).Select(row => row.Tenths).ToList();
        return (row, column) =>
        {
            if (column == 0)
                return null;
            var (least, most) = (rows.Min(other => other[column - 1]), rows.Max(other => other[column - 1]));
            var depth = most == least ? 0 : (rows[row][column - 1] - least) * 45 / (most - least);
            return $"hsl(18 75% {98 - depth}%)";
        };
    }

    private static List<(string Name, long[] Tenths)> Tenths(DemoRun run)
    {
        var households = run.Registry.RollUp(run.Net.Villages.Select(village => (village.Code, (long)village.HouseholdCount)));
        var grids = run.Registry.RollUp(run.Net.Grids.Select(grid => (grid.Code.Village, 1L)));
        var workers = run.Registry.RollUp(run.Staff.Workers.Select(worker => (worker.Grid.Village, 1L)));
        var members = run.Registry.RollUp(run.Net.Grids.Select(grid => (grid.Code.Village, (long)grid.Members.Count)));
        return [.. households.At(DivisionLevel.Township).Select(row => (row.Division.Name, new[] { Per(row.Sum, grids[row.Division.Code]), Per(row.Sum, workers[row.Division.Code]), Per(row.Sum, members[row.Division.Code]) }))];
    }

    private static long Per(long households, long count) => count == 0 ? 0 : households * 10 / count;
}
