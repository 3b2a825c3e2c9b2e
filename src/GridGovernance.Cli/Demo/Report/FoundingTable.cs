using GridGovernance.Cli.Demo.Made;
using GridGovernance.Cli.Demo.Steps;
using GridGovernance.Cli.Output;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Cli.Demo.Report;

/// <summary>The founding document beside this run: all 25 figures. People and work are made, so "equal" says that the library counts what was made to be there.</summary>
internal static class FoundingTable
{
    /// <summary>The table.</summary>
    public static OutputTable Of(DemoRun run)
    {
        var table = new OutputTable("founding-document", new("Founding document beside this run", "文件数字与本次运行对照")).Numbers("number", "#", "#").Column("figure", "Figure", "项目")
            .Column("document", "Document", "文件").Numbers("run", "This run", "本次运行").Column("standing", "Standing", "对照");
        foreach (var figure in Figures(run))
        {
            Cell document = figure.Document is { } value ? (figure.IsLowerBound ? "≥ " : "") + Cell.Number(value).Text : Cell.Nothing;
            table.Add(figure.Number, figure.Text.In(run.Language), document, figure.Run is { } counted ? counted : Cell.Nothing, figure.Standing.In(run.Language));
        }

        return table;
    }

    /// <summary>All of them, in the document's order.</summary>
    public static IReadOnlyList<FoundingFigure> Figures(DemoRun run) => [.. OfTheNet(run), .. OfThePeople(run), .. OfTheWork(run)];

    private static IEnumerable<FoundingFigure> OfTheNet(DemoRun run)
    {
        var four = run.Net.Villages.Where(village => NetMaker.IsOneOfTheFour(village.Code)).ToList();
        var organised = run.Staff.Workers.Count(worker => NetMaker.IsOneOfTheFour(worker.Grid.Village)) + run.Net.Grids.Where(grid => NetMaker.IsOneOfTheFour(grid.Code.Village)).Sum(grid => grid.Members.Count);
        var levels = run.Registry.Within(run.Banner.Code).Select(division => division.Code.Level).Distinct().Count();
        yield return new(1, new("communities of 科尔沁镇", "科尔沁镇社区"), 4, false, four.Count);
        yield return new(2, new("grids of its four communities", "其四个社区的网格"), 28, false, four.Sum(village => village.Grids.Count()));
        yield return new(3, new("grid party groups of its four communities", "其网格党支部(小组)"), 7, false, run.Party.GroupsIn(NetMaker.IsOneOfTheFour));
        yield return new(4, new("workers and resident members organised there (ambiguous)", "组织起来的网格员、居民党员(有歧义)"), 357, false, organised, IsOpen: true);
        yield return new(5, new("grids of the banner", "全旗网格"), 850, false, run.Net.Villages.Sum(village => village.Grids.Count()));
        yield return new(6, new("grid party groups", "网格党小组"), 600, false, run.Party.Coverage.GroupCount);
        yield return new(7, new("levels of the grid system", "网格体系层级"), 3, false, levels);
    }

    private static IEnumerable<FoundingFigure> OfThePeople(DemoRun run)
    {
        yield return new(8, new("full-time grid workers", "专职网格员"), 3_534, false, run.Staff.Assessment.Total[StaffRole.FullTime].Held);
        yield return new(9, new("part-time grid workers", "兼职网格员"), 1_272, false, run.Staff.Assessment.Total[StaffRole.PartTime].Held);
        yield return new(10, new("party volunteer teams", "党员志愿服务队"), 29, false, run.Staff.Teams.Count);
        yield return new(11, new("herder and farmer party members", "农牧民党员"), 5_300, true, run.Net.Grids.Sum(grid => grid.Members.Count));
        yield return new(12, new("households they link", "联系户"), 50_000, true, run.Pair.Linked);
        yield return new(13, new("serving members of the banner, checked in", "旗内在职党员报到"), 5_893, false, run.CheckIns.CheckedIn(CheckInOrigin.InTheBanner));
        yield return new(14, new("serving members from outside, checked in", "旗外在职党员报到"), 1_800, true, run.CheckIns.CheckedIn(CheckInOrigin.FromOutside));
    }

    private static IEnumerable<FoundingFigure> OfTheWork(DemoRun run)
    {
        yield return new(15, new("kinds of sub-platform per community", "每社区网络子平台种类"), 4, false, run.CheckIns.Platforms.Min(platforms => platforms.Keepers.Count));
        yield return new(16, new("issues claimed", "认领诉求"), 9_500, true, run.CheckIns.Claimed('N'));
        yield return new(17, new("projects coordinated", "协调项目"), 1_200, true, run.CheckIns.Claimed('J'));
        yield return new(18, new("people served, in person-times", "服务群众(人次)"), 40_000, true, run.CheckIns.PersonTimes);
        yield return new(19, new("items of 1-2-4-6-8", "12468 模式各项"), 21, false, CareStep.ItemsOfOneTwoFourSixEight);
        yield return new(20, new("one leads two (undefined in the document)", "一带二(文件未定义)"), 2, false, run.Pair.OneLeadsTwo.Loads.Max(), IsOpen: true);
        yield return new(21, new("one leads five: directions", "一带五:五个方向"), 5, false, AppraisalDimensions.All.Count);
        yield return new(22, new("three out, three back", "三带去三带回"), 6, false, CareStep.ItemsOfThreeOutThreeBack);
        yield return new(23, new("replies to an appeal", "有回应、有回音、有回答"), 3, false, run.Care.Replies);
        yield return new(24, new("disputes settled in the example of 额尔格图镇", "额尔格图镇调解案例"), 1, false, run.Care.Mediation.Stage is MediationStage.Agreed ? 1 : 0);
        yield return new(25, new("five ways of working together (named only)", "五化协同(仅有名称)"), null, false, null);
    }
}
