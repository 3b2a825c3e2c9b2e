using GridGovernance.Cli.Demo.Made;
using GridGovernance.Cli.Output;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Reports;

namespace GridGovernance.Cli.Demo.Report;

/// <summary>
/// The founding document beside this run: all 25 figures, each computed by the library's governance report. People and work are made, so "equal" says that the library counts what was made to be there.
/// </summary>
internal static class FoundingTable
{
    /// <summary>The table.</summary>
    public static OutputTable Of(DemoRun run)
    {
        var table = new OutputTable("founding-document", new("Founding document beside this run", "文件数字与本次运行对照")).Numbers("number", "#", "#").Column("figure", "Figure", "项目")
            .Column("document", "Document", "文件").Numbers("run", "This run", "本次运行").Column("unit", "Unit", "单位").Column("standing", "Standing", "对照");
        foreach (var figure in Figures(run))
        {
            Cell document = figure.Document is { } value ? (figure.IsLowerBound ? "≥ " : "") + Cell.Number(value).Text : Cell.Nothing;
            table.Add(figure.Number, figure.Text.In(run.Language), document, figure.Run is { } counted ? counted : Cell.Nothing, figure.Unit?.In(run.Language) ?? "", figure.Standing.In(run.Language));
        }

        return table;
    }

    /// <summary>All of them, in the document's order.</summary>
    public static IReadOnlyList<FoundingFigure> Figures(DemoRun run)
    {
        var sources = Sources(run);
        var banner = GovernanceReport.Of(sources, DemoRun.Month.LastDay);
        var four = GovernanceReport.Of(sources, DemoRun.Month.LastDay, [.. run.Net.Villages.Select(village => village.Code).Where(NetMaker.IsOneOfTheFour)]);
        var hongfeng = GovernanceReport.Of(sources, DemoRun.Month.LastDay, [DivisionCode.Parse(Scale.HongfengVillage)]);
        var eergetu = GovernanceReport.Of(sources, DemoRun.Month.LastDay, [DivisionCode.Parse(Scale.EergetuTown)]);
        return [.. OfTheNet(banner, four), .. OfThePeople(banner), .. OfTheWork(banner, hongfeng, eergetu)];
    }

    private static GovernanceSources Sources(DemoRun run) => new()
    {
        Banner = run.Net.Registered,
        Villages = run.Net.Villages,
        Branches = run.Party.Branches,
        Rosters = run.Staff.Rosters,
        VolunteerTeams = run.Staff.Teams,
        Links = [run.Pair.Links],
        Registers = run.CheckIns.Registers,
        SubPlatforms = run.CheckIns.Platforms,
        Appeals = [run.Care.Appeal, .. run.Appeals.Appeals.Select(appeal => appeal.Appeal)],
        Mediations = [run.Care.Mediation],
        WorkModel = WorkModels.Lists,
        OutreachModel = WorkModels.Outreach,
        Scheme = run.Score.Scheme,
    };

    private static IEnumerable<FoundingFigure> OfTheNet(GovernanceReport banner, GovernanceReport four)
    {
        yield return FoundingFigure.Of(1, new("communities of 科尔沁镇", "科尔沁镇社区"), 4, four[GovernanceFigure.Communities]);
        yield return FoundingFigure.Of(2, new("grids of its four communities", "其四个社区的网格"), 28, four[GovernanceFigure.Grids]);
        yield return FoundingFigure.Of(3, new("grid party groups of its four communities", "其网格党支部(小组)"), 7, four[GovernanceFigure.PartyGroups]);
        yield return FoundingFigure.Of(4, new("workers and resident members organised there (ambiguous)", "组织起来的网格员、居民党员(有歧义)"), 357, four[GovernanceFigure.OrganisedPeople], isOpen: true);
        yield return FoundingFigure.Of(5, new("grids of the banner", "全旗网格"), 850, banner[GovernanceFigure.Grids]);
        yield return FoundingFigure.Of(6, new("grid party groups", "网格党小组"), 600, banner[GovernanceFigure.PartyGroups]);
        yield return FoundingFigure.Of(7, new("levels of the grid system", "网格体系层级"), 3, banner[GovernanceFigure.Levels]);
    }

    private static IEnumerable<FoundingFigure> OfThePeople(GovernanceReport banner)
    {
        yield return FoundingFigure.Of(8, new("full-time grid workers", "专职网格员"), 3_534, banner[GovernanceFigure.FullTimeWorkers]);
        yield return FoundingFigure.Of(9, new("part-time grid workers", "兼职网格员"), 1_272, banner[GovernanceFigure.PartTimeWorkers]);
        yield return FoundingFigure.Of(10, new("party volunteer teams", "党员志愿服务队"), 29, banner[GovernanceFigure.VolunteerTeams]);
        yield return FoundingFigure.Of(11, new("herder and farmer party members", "农牧民党员"), 5_300, banner[GovernanceFigure.PartyMembers], isLowerBound: true);
        yield return FoundingFigure.Of(12, new("households they link", "联系户"), 50_000, banner[GovernanceFigure.LinkedHouseholds], isLowerBound: true);
        yield return FoundingFigure.Of(13, new("serving members of the banner, checked in", "旗内在职党员报到"), 5_893, banner[GovernanceFigure.CheckedInFromTheBanner]);
        yield return FoundingFigure.Of(14, new("serving members from outside, checked in", "旗外在职党员报到"), 1_800, banner[GovernanceFigure.CheckedInFromOutside], isLowerBound: true);
    }

    private static IEnumerable<FoundingFigure> OfTheWork(GovernanceReport banner, GovernanceReport hongfeng, GovernanceReport eergetu)
    {
        yield return FoundingFigure.Of(15, new("kinds of sub-platform per community", "每社区网络子平台种类"), 4, banner[GovernanceFigure.SubPlatformKinds]);
        yield return FoundingFigure.Of(16, new("issues claimed", "认领诉求"), 9_500, banner[GovernanceFigure.IssuesClaimed], isLowerBound: true);
        yield return FoundingFigure.Of(17, new("projects coordinated", "协调项目"), 1_200, banner[GovernanceFigure.ProjectsCoordinated], isLowerBound: true);
        yield return FoundingFigure.Of(18, new("people served, in person-times", "服务群众(人次)"), 40_000, banner[GovernanceFigure.PersonTimesServed], isLowerBound: true);
        yield return FoundingFigure.Of(19, new("items of 1-2-4-6-8", "12468 模式各项"), 21, banner[GovernanceFigure.WorkModelItems]);
        yield return FoundingFigure.Of(20, new("one leads two (undefined in the document)", "一带二(文件未定义)"), 2, hongfeng[GovernanceFigure.MostHouseholdsOfAMember], isOpen: true);
        yield return FoundingFigure.Of(21, new("one leads five: directions", "一带五:五个方向"), 5, banner[GovernanceFigure.Directions]);
        yield return FoundingFigure.Of(22, new("three out, three back", "三带去三带回"), 6, banner[GovernanceFigure.OutreachItems]);
        yield return FoundingFigure.Of(23, new("replies to an appeal", "有回应、有回音、有回答"), 3, banner[GovernanceFigure.RepliesBeforeClosing]);
        yield return FoundingFigure.Of(24, new("disputes settled in the example of 额尔格图镇", "额尔格图镇调解案例"), 1, eergetu[GovernanceFigure.DisputesSettled]);
        yield return new(25, new("five ways of working together (named only)", "五化协同(仅有名称)"), null, false, null);
    }
}
