using GridGovernance.Cli.Output;
using GridGovernance.Cli.Output.Html;

namespace GridGovernance.Cli.Demo.Report;

/// <summary>The demo as one page to look at. Every picture is drawn from a table that stands on the page or beside it as CSV.</summary>
internal static class DemoPage
{
    /// <summary>The page in the language of the run.</summary>
    public static string Of(DemoRun run, OutputTable[] whatIf)
    {
        var page = new HtmlPage(run.Say("Grid governance of Horqin Right Front Banner, made up", "科尔沁右翼前旗网格化治理(虚构演示)"), run.Language, EmbeddedFiles.Text(EmbeddedFiles.Style));
        page.Paragraph(NetTables.WhatIsReal(run), "made").Tiles(NetTables.Population(run));
        Net(page, run);
        Work(page, run);
        page.Section(run.Say("What if", "假设比较")).Paragraph(WhatIf(run));
        WhatIfSection.Add(page, whatIf, run.Language);
        Settled(page, run);
        return page.ToString();
    }

    private static void Net(HtmlPage page, DemoRun run)
    {
        var (heat, loads) = (HeatTable.Of(run), PairTables.Distribution(run));
        page.Section(run.Say("Divisions", "区划")).Figure(
            SvgSunburst.Draw(run.Say("Divisions of the banner by households", "按户数的全旗区划"), run.Banner.Name, NetTables.Divisions(run)),
            run.Say("Townships inside, villages and communities outside, as wide as their households; divisions.csv has the numbers", "内圈苏木乡镇,外圈嘎查村与社区,宽度为户数;数字见 divisions.csv"));
        Add(page, run, NetTables.Townships(run));
        page.Section(heat.Title.In(run.Language)).Paragraph(run.Say("The deeper the colour, the thinner the coverage or the heavier the load within its column.", "颜色越深,覆盖越薄弱或负荷越重(按列比较)。")).Table(heat, HeatTable.Shade(heat));
        Add(page, run, CoverageTables.Coverage(run), CoverageTables.Staffing(run), PairTables.Loads(run));
        page.Figure(SvgBars.Draw(run.Say("Members by the number of households they lead", "按联系户数的党员人数"), loads, "load", "members", run.Language), run.Say("Members by the number of households they lead", "按联系户数的党员人数"));
    }

    private static void Work(HtmlPage page, DemoRun run)
    {
        Add(page, run, CoverageTables.CheckIns(run));
        Add(page, run, [.. WorkTables.All(run)]);
        var points = ScoreTables.Distribution(run);
        page.Section(points.Title.In(run.Language)).Figure(SvgBars.Draw(points.Title.In(run.Language), points, "points", "workers", run.Language), run.Say("Workers by points, in steps of ten, lower edge included", "按积分的网格员人数,每十分一档,含下限"));
        Add(page, run, ScoreTables.Stars(run), ScoreTables.TopTen(run));
        var statement = run.Score.Explained(ScoreTables.Explained(run));
        page.Section(run.Say("One statement explained", "一份积分单的说明")).Paragraph(run.Say("Each amount is the sum of what stands below it.", "每一项都等于其下各项之和。")).Tree(statement.Explain(run.Language));
        Add(page, run, ScoreTables.Statement(run));
    }

    private static void Settled(HtmlPage page, DemoRun run) => Add(page, run, RoundTables.Steps(run), PayTables.ByGrade(run), FoundingTable.Of(run));

    private static string WhatIf(DemoRun run) => run.Say("Before anything is decided: the same month, if ", "决定之前先看:同一个月,若") + Steps.WhatIfStep.Change.In(run.Language) + run.Say(".", "。");

    private static void Add(HtmlPage page, DemoRun run, params OutputTable[] tables)
    {
        foreach (var table in tables)
            page.Section(table.Title.In(run.Language)).Table(table);
    }
}
