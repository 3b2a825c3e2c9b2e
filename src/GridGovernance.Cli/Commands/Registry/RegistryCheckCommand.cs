using System.CommandLine;
using GridGovernance.Cli.Host;
using GridGovernance.Cli.Input;
using GridGovernance.Cli.Output;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Cli.Commands.Registry;

/// <summary><c>gridgov registry check FILE</c>: what a registry's rows are worth, and what is wrong with them.</summary>
internal static class RegistryCheckCommand
{
    // Cells are taken as written: the library judges them, and tells of empty ones too.
    private static readonly InputColumn<string> Code = InputColumn.Text("code");
    private static readonly InputColumn<string> Name = InputColumn.Text("name");

    /// <summary>Declares the command.</summary>
    public static Command Build(CommandBuilder build)
    {
        var file = build.File("FILE", new("the registry: code,name", "区划表:code,name"));
        var command = build.Command("check", new(
            "Counts units per level and kind; finds duplicates, orphans and codes outside their bands",
            "按层级和类型统计;查找重复、缺上级和超出代码段的区划"), "gridgov registry check divisions.csv", "gridgov registry check - --format json < divisions.csv");
        command.Add(file);
        return build.Runs(command, run => Check(run, run.Needed(file)));
    }

    private static void Check(ToolRun run, string file)
    {
        var check = RegistryCheck.Of(run.Rows(file, Code, Name).Select(row => new DivisionRow(row.Text(Code), row.Text(Name), (int)Math.Min(row.Line, int.MaxValue))));
        foreach (var finding in check.Findings)
            run.Findings.Report(file, finding);
        if (check.RowCount == 0)
            return;
        var units = new OutputTable("units", new("Units per level and kind", "各级各类单位"))
            .Column("level", "Level", "级别").Column("kind", "Kind", "类型").Column("term", "Term", "名称").Numbers("units", "Units", "数量");
        foreach (var count in check.Registry.CountWithin(DivisionCode.Country))
            units.Add(DivisionWords.Of(count.Level), DivisionWords.Of(count.Kind), DivisionWords.TermOf(count.Kind), count.Count);
        run.Show(units);
        run.Note($"{check.RowCount} rows, {check.Registry.Count} divisions, {check.Findings.Count} findings", $"{check.RowCount} 行,{check.Registry.Count} 个区划,{check.Findings.Count} 个问题");
    }
}
