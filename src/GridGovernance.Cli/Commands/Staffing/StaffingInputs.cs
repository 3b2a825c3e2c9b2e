using GridGovernance.Cli.Host;
using GridGovernance.Cli.Input;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Kernel;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Cli.Commands.Staffing;

/// <summary>The files both staffing commands read.</summary>
internal static class StaffingInputs
{
    public static readonly InputColumn<GridCode> Grid = InputColumn.Of<GridCode>("grid", "12 digits of a village and a sequence 001 to 999", "村级 12 位代码加顺序码 001 至 999");
    private static readonly InputColumn<long> Households = InputColumn.Whole("households", 0, 10_000_000);

    /// <summary>The template; null when it has findings, which have been reported.</summary>
    public static StaffingTemplate? Template(ToolRun run, string file)
    {
        if (run.Text(file) is not { } text)
            return null;
        StaffingTemplate.TryParse(text, [], out var template, out var findings);
        foreach (var finding in findings)
            run.Findings.Report(file, finding);
        return template;
    }

    /// <summary>
    /// The grids and their households; a grid named twice is reported. A grid whose households cannot be read is there with none;
    /// <paramref name="namesAll"/> says whether every row named its grid, so that a stranger can be told from a grid that could not be read.
    /// </summary>
    public static Dictionary<GridCode, GridWork> Work(ToolRun run, string file, out bool namesAll)
    {
        namesAll = true;
        var lines = new Dictionary<GridCode, long>();
        var work = new Dictionary<GridCode, GridWork>();
        foreach (var row in run.Rows(file, Grid, Households))
        {
            var isNamed = row.TryRead(Grid, out var grid);
            row.TryRead(Households, out var households);
            namesAll &= isNamed;
            if (!isNamed)
                continue;
            if (lines.TryAdd(grid, row.Line))
                work.Add(grid, GridWork.Of(grid, (int)households));
            else
                row.Report("staffing.duplicate-grid", grid.ToString(), new($"the grid stands on line {lines[grid]} already", $"该网格已在第{lines[grid]}行"), new("keep one row per grid", "每个网格只留一行"));
        }

        return work;
    }
}
