using System.Globalization;
using GridGovernance.Cli.Output;
using GridGovernance.Cli.Output.Html;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Cli.Demo.Report;

/// <summary>The demo as one page to look at: what the tables say, with pictures.</summary>
internal static class DemoPage
{
    /// <summary>The page in the language of the run.</summary>
    public static string Of(DemoRun run)
    {
        var townships = NetTables.Townships(run);
        var page = new HtmlPage(run.Say("Grid governance of Horqin Right Front Banner, made up", "科尔沁右翼前旗网格化治理(虚构演示)"), run.Language, EmbeddedFiles.Text(EmbeddedFiles.Style));
        page.Paragraph(NetTables.WhatIsReal(run), "made").Table(NetTables.Population(run));
        page.Section(run.Say("Divisions", "区划")).Figure(Sunburst(run), run.Say("Townships inside, villages and communities outside, as wide as their households", "内圈苏木乡镇,外圈嘎查村与社区,宽度为户数"));
        page.Section(townships.Title.In(run.Language)).Table(townships);
        page.Section(run.Say("Load by township", "各苏木乡镇负荷")).Table(HeatTable.Of(run), HeatTable.Shade(run));
        Add(page, run, CoverageTables.Coverage(run), CoverageTables.Staffing(run), PairTables.Loads(run));
        page.Figure(SvgBars.Draw(run.Say("Members by the number of households they lead", "按联系户数的党员人数"), Loads(run)), run.Say("Members by the number of households they lead", "按联系户数的党员人数"));
        Add(page, run, CoverageTables.CheckIns(run), ScoreTables.Stars(run));
        page.Figure(SvgBars.Draw(run.Say("Workers by points", "按积分的网格员人数"), Points(run)), run.Say("Workers by points, in steps of ten", "按积分的网格员人数,每十分一档"));
        Add(page, run, ScoreTables.TopTen(run), ScoreTables.Statement(run), RoundTables.Steps(run), PayTables.ByGrade(run), FoundingTable.Of(run));
        return page.ToString();
    }

    private static void Add(HtmlPage page, DemoRun run, params OutputTable[] tables)
    {
        foreach (var table in tables)
            page.Section(table.Title.In(run.Language)).Table(table);
    }

    private static string Sunburst(DemoRun run)
    {
        var households = run.Net.Villages.ToDictionary(village => village.Code, village => (long)village.HouseholdCount);
        return SvgSunburst.Draw(run.Say("Divisions of the banner by households", "按户数的全旗区划"), run.Banner.Name,
            [.. run.Registry.ChildrenOf(run.Banner.Code).Select(township => (township.Name, (IReadOnlyList<(string, long)>)[.. Villages(township)]))]);

        IEnumerable<(string, long)> Villages(Division township) => run.Registry.ChildrenOf(township.Code).Select(village => (village.Name, households[village.Code]));
    }

    private static List<(string, long)> Loads(DemoRun run) =>
        [.. run.Pair.Plans.SelectMany(plan => plan.Plan.Loads).GroupBy(load => load).OrderBy(group => group.Key).Select(group => (group.Key.ToString(CultureInfo.InvariantCulture), (long)group.Count()))];

    private static List<(string, long)> Points(DemoRun run) =>
        [.. run.Score.Ranked.GroupBy(statement => statement.Total.TenThousandths / 100_000).OrderBy(group => group.Key).Select(group => (string.Create(CultureInfo.InvariantCulture, $"{group.Key * 10}+"), (long)group.Count()))];
}
