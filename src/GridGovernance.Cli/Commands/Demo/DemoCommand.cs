using System.CommandLine;
using GridGovernance.Cli.Demo;
using GridGovernance.Cli.Demo.Report;
using GridGovernance.Cli.Host;
using GridGovernance.Cli.Output;
using GridGovernance.Cli.Output.Html;

namespace GridGovernance.Cli.Commands.Demo;

/// <summary><c>gridgov demo [--seed N] [--out DIR]</c>: the whole line from registry to pay over a made population, beside the founding document's figures.</summary>
internal static class DemoCommand
{
    private const long DefaultSeed = 2020;

    /// <summary>Declares the command.</summary>
    public static Command Build(CommandBuilder build)
    {
        var seed = build.Optional<long?>("--seed", "N", new("what the population is made from; 2020 by default, and the same seed gives the same bytes", "生成虚构人口的种子;默认 2020,同一种子结果逐字节相同"));
        var directory = build.Optional<string>("--out", "DIR", new("writes every table as CSV, and report.html, into this directory", "将每张表以 CSV 写入该目录,并写出 report.html"));
        var command = build.Command("demo", new("The whole line from registry to pay, over the real divisions of 科尔沁右翼前旗 and a made population", "以科尔沁右翼前旗真实区划与虚构人口,走完从建网到核酬的全过程"),
            "gridgov demo", "gridgov demo --seed 7 --out demo --lang zh");
        command.Add(seed);
        command.Add(directory);
        return build.Runs(command, run => Show(run, run.Value(seed) ?? DefaultSeed, run.Value(directory)));
    }

    private static void Show(ToolRun run, long seed, string? directory)
    {
        var demo = DemoPipeline.Run(run, unchecked((ulong)seed));
        var founding = FoundingTable.Of(demo);
        var whatIf = WhatIfSection.Tables(demo.WhatIf.Comparison, run.Language);
        OutputTable[] tables =
        [
            NetTables.Population(demo), NetTables.Townships(demo), CoverageTables.Coverage(demo), CoverageTables.Staffing(demo), PairTables.Loads(demo), PairTables.Distribution(demo), CoverageTables.CheckIns(demo), .. WorkTables.All(demo),
            ScoreTables.Stars(demo), ScoreTables.TopTen(demo), ScoreTables.Statement(demo), .. whatIf, RoundTables.Steps(demo), PayTables.ByGrade(demo),
        ];
        run.Note(NetTables.WhatIsReal(demo), NetTables.WhatIsReal(demo));
        run.Show(NetTables.Tree(demo));
        if (run.Format is OutputFormat.Table)
            run.Show(tables[0], [.. tables[1..], founding]);
        else
            run.Show(founding, tables);
        if (directory is not null)
            run.WriteAll(directory, [.. tables, founding, NetTables.Divisions(demo), NetTables.Grids(demo), HeatTable.Of(demo), ScoreTables.Distribution(demo), PairTables.Links(demo), ScoreTables.Points(demo), PayTables.Everyone(demo)], DemoPage.Of(demo, whatIf));
    }
}
