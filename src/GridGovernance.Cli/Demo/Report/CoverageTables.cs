using GridGovernance.Cli.Output;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.Reports;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Cli.Demo.Report;

/// <summary>What covers the net, and what is missing.</summary>
internal static class CoverageTables
{
    /// <summary>Full coverage, claim by claim.</summary>
    public static OutputTable Coverage(DemoRun run)
    {
        var grids = run.Net.Villages.SelectMany(village => village.Grids).ToList();
        var placed = run.Net.Villages.Sum(village => village.HouseholdCount);
        var made = run.Net.Grids.Sum(grid => grid.Households.Count);
        var doubles = HouseholdsAcrossVillages.Of(run.Net.Villages).Doubles.Count;
        var groups = run.Party.Coverage.GridsWithoutGroup.Count;
        var twoWay = run.Pair.Plans.Select(plan => TwoWayCoverage.Of(plan.Plan)).ToList();
        var (unlinked, without) = (twoWay.Sum(coverage => coverage.HouseholdsWithoutMember.Count), twoWay.Sum(coverage => coverage.MembersWithoutHousehold.Count));
        var sizes = grids.Count(grid => GridSizePolicy.Default.Judge(grid.Code, grid.Kind, grid.HouseholdCount) is not null);
        return new OutputTable("coverage", new("Coverage", "覆盖情况")).Column("claim", "Claim", "项目").Numbers("count", "Count", "数量").Numbers("gaps", "Gaps", "缺口").Column("note", "Note", "说明")
            .Add(run.Say("households in a grid", "户入网格"), placed, made - placed, "")
            .Add(run.Say("households in one grid only", "户不重复"), placed - doubles, doubles, "")
            .Add(run.Say("grids with households", "网格有户"), grids.Count, grids.Count(grid => grid.HouseholdCount == 0), "")
            .Add(run.Say("grids with a party group", "网格有党小组"), grids.Count - groups, groups, "")
            .Add(run.Say("grids with a volunteer team", "网格有志愿队伍"), grids.Count - run.Staff.Coverage.UnservedGrids.Count, run.Staff.Coverage.UnservedGrids.Count, "")
            .Add(run.Say("workers with a plot of responsibility", "网格员有责任田"), run.Staff.Workers.Count, run.Staff.WithoutPlot, "")
            .Add(run.Say("households someone answers for", "户有人负责"), made, run.Staff.Unanswered, "")
            .Add(run.Say("households linked to a member", "户有党员联系"), placed - unlinked, unlinked, "")
            .Add(run.Say("members who lead a household", "党员有联系户"), twoWay.Sum(coverage => coverage.Members) - without, without, "")
            .Add(run.Say("grids within 300–500 households", "网格规模 300–500 户"), grids.Count - sizes, sizes, run.Say("the published norm, a warning only; the banner averages 59", "公开标准,仅为提示;本旗平均 59 户"));
    }

    /// <summary>Rosters against template, role by role.</summary>
    public static OutputTable Staffing(DemoRun run)
    {
        var table = new OutputTable("staffing", new("Staffing against the template", "对照编制")).Column("role", "Role", "角色").Numbers("held", "Held", "在岗").Numbers("required", "Required", "应有")
            .Numbers("shortfall", "Shortfall", "缺员").Numbers("surplus", "Surplus", "超员").Numbers("fewest", "Fewest a grid", "每格最少").Numbers("most", "Most a grid", "每格最多");
        foreach (var role in (ReadOnlySpan<StaffRole>)[StaffRole.FullTime, StaffRole.PartTime])
        {
            var total = run.Staff.Assessment.Total[role];
            var counts = run.Staff.Plan.Grids.Select(grid => grid.Staff[role]).ToList();
            table.Add(role.Name().In(run.Language), total.Held, total.Required, total.Shortfall, total.Surplus, counts.Min(), counts.Max());
        }

        return table.Add(run.Say("volunteer teams", "志愿队伍"), run.Staff.Teams.Count, 0, 0, 0, Cell.Nothing, Cell.Nothing).Add(run.Say("volunteers", "志愿者"), run.Staff.Coverage.Volunteers, 0, 0, 0, Cell.Nothing, Cell.Nothing);
    }

    /// <summary>Dual check-in and what came of it.</summary>
    public static OutputTable CheckIns(DemoRun run) => new OutputTable("check-ins", new("Dual check-in", "双报到")).Column("figure", "Figure", "项目").Numbers("count", "Count", "数量")
        .Add(run.Say("communities with a register", "设报到册的社区"), run.CheckIns.Registers.Count)
        .Add(run.Say("serving members of the banner", "旗内在职党员"), run.CheckIns.CheckedIn(CheckInOrigin.InTheBanner))
        .Add(run.Say("serving members from outside", "旗外在职党员"), run.CheckIns.CheckedIn(CheckInOrigin.FromOutside))
        .Add(run.Say("issues claimed", "认领诉求"), run.CheckIns.Claimed(NeedKind.Issue))
        .Add(run.Say("projects claimed", "认领项目"), run.CheckIns.Claimed(NeedKind.Project))
        .Add(run.Say("of both, resolved", "其中已办结"), run.CheckIns.Resolved)
        .Add(run.Say("person-times served", "服务人次"), run.CheckIns.PersonTimes)
        .Add(run.Say("communities lacking a sub-platform", "缺子平台的社区"), run.CheckIns.Platforms.Count(platforms => platforms.Missing.Count > 0));
}
