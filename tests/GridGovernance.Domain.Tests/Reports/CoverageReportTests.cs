using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.PartyOrganisations;
using GridGovernance.Domain.Reports;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Tests.Reports;

public class CoverageReportTests
{
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly DateOnly Day = new(2026, 3, 1);
    private static readonly DivisionCode RedPeak = DivisionCode.Parse("152221105215");
    private static readonly DivisionCode Community = DivisionCode.Parse("152221100001");
    private static readonly GridCode First = GridCode.Create(RedPeak, 1);
    private static readonly GridCode Second = GridCode.Create(Community, 1);

    private readonly Banner banner = BannerOf("150000000000", "152200000000", "152221000000", "152221100000", "152221100001", "152221105000", "152221105215", "152221105498");
    private readonly PartyBranch branch = PartyBranch.Found(UnitId.From("branch"), DivisionCode.Parse("152221105000"), Clerk, Day);
    private readonly List<Village> villages = [];
    private readonly List<GridRoster> rosters = [];

    [Fact]
    public void Of_AWholeNet_ProvesEveryClaim()
    {
        BuildWhole();

        var report = Report([HouseholdId.From("a"), HouseholdId.From("b")]);

        Assert.True(report.IsFull, string.Join('\n', report.Rows));
        Assert.Equal([2, 2, 2, 2, 2, 2], report.Claims.Select(claim => claim.Checked));
        Assert.Equal(PersonId.From($"chief-{First}"), Assert.Single(report.Grids[1].Chiefs));
        Assert.Equal(UnitId.From("group"), Assert.Single(report.Grids[1].Groups));
        Assert.Equal(DivisionCode.Parse("152221105000"), report.Grids[1].ServiceCentre);
        Assert.Equal("village-grid", report.Rows[0].Claim);
        Assert.Equal(6, report.Rows.Count);
        Assert.True(report.KnowsAllHouseholds);
        Assert.Equal(2, report.Staffing.Total[StaffRole.FullTime].Held);
    }

    [Fact]
    public void Of_NothingButARegistry_ListsEveryVillageThatIsNotVirtual()
    {
        var report = Report();

        Assert.Equal([Community, RedPeak], report[CoverageClaim.EveryVillageHasAGrid].Gaps.Select(gap => gap.Division!.Value));
        Assert.All(report.Claims.Skip(1), claim => Assert.Equal((0, true), (claim.Checked, claim.Holds)));
        Assert.False(report.IsFull);
        Assert.False(report.KnowsAllHouseholds);
    }

    [Fact]
    public void Of_AVillageOutsideTheRegistry_IsAGap()
    {
        BuildWhole();
        villages.Add(VillageOf(DivisionCode.Parse("152221105216"), "c"));

        Assert.Equal(["coverage.village-not-registered"], Codes(CoverageClaim.EveryVillageHasAGrid));
    }

    [Fact]
    public void Of_AHouseholdInNoneOrInTwo_IsAGap()
    {
        BuildWhole();
        villages[0].Register(HouseholdId.From("b"), First, Clerk, Day).OrThrow();

        var gaps = Report([HouseholdId.From("a"), HouseholdId.From("z")])[CoverageClaim.EveryHouseholdHasOneGrid];

        Assert.Equal(3, gaps.Checked);
        Assert.Equal(["coverage.household-in-several-grids b", "coverage.household-without-grid z"], gaps.Gaps.Select(gap => $"{gap.Code} {gap.Household}"));
        Assert.Contains($"{Second}, {First}", gaps.Gaps[0].Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ASuspendedChief_IsNoChief()
    {
        BuildWhole();
        rosters[0].Suspend(PersonId.From($"chief-{First}"), Day, Clerk).OrThrow();

        Assert.Equal(["coverage.grid-without-chief"], Codes(CoverageClaim.EveryGridHasAChief));
        var lacking = Assert.Single(Report()[CoverageClaim.EveryGridHasItsMinimumStaff].Gaps);
        Assert.Equal($"grid {First} lacks 1 as grid chief: 1 needed, 0 on duty", lacking.Text.English);
        Assert.Equal($"网格{First}缺网格长1名:应配1名,在岗0名", lacking.Text.Chinese);
    }

    [Fact]
    public void Of_TwoGroupsOnAGridOrNone_IsAGap()
    {
        BuildWhole();
        var other = PartyBranch.Found(UnitId.From("other"), RedPeak, Clerk, Day);
        other.FormGroup(UnitId.From("second"), Clerk, Day).OrThrow();
        other.Serve(UnitId.From("second"), First, Clerk, Day).OrThrow();
        branch.EndService(UnitId.From("group"), Second, Clerk, Day).OrThrow();

        var report = CoverageReport.Of(Sources([other, branch]));

        Assert.Equal([$"coverage.grid-without-group {Second}", $"coverage.grid-with-several-groups {First}"],
            report[CoverageClaim.EveryGridHasAPartyGroup].Gaps.Select(gap => $"{gap.Code} {gap.Grid}"));
        Assert.Single(report.GapsIn(DivisionCode.Parse("152221105000")));
        Assert.Equal(2, report.GapsIn(DivisionCode.Country).Count);
    }

    [Fact]
    public void Of_NoServiceCentreAbove_IsAGap()
    {
        villages.Add(VillageOf(RedPeak, "a"));

        Assert.Equal(["coverage.grid-without-service-centre"], Codes(CoverageClaim.EveryGridHasAServiceCentre));
        Assert.Equal(["coverage.role-short", "coverage.role-short"], Codes(CoverageClaim.EveryGridHasItsMinimumStaff));
    }

    [Fact]
    public void Of_ARosterOfARetiredGrid_IsTold()
    {
        BuildWhole();
        var stray = GridCode.Create(RedPeak, 9);
        var roster = GridRoster.Open(stray, Template.RangesFor(0), Day);
        roster.Appoint(PersonId.From("x"), StaffRole.FullTime, Day, Clerk).OrThrow();
        rosters.Add(roster);

        Assert.Equal([stray], Report().StrayRosters);
    }

    [Fact]
    public void Export_IsTheSameForTheSameNet_InAnyOrder()
    {
        BuildWhole();
        var json = Report().ToJson();
        villages.Reverse();
        rosters.Reverse();

        Assert.Equal(json, Report().ToJson());
        Assert.StartsWith("[{\"claim\":\"village-grid\",\"holds\":true,\"checked\":2,\"code\":\"\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AVillageOrRosterTwice_IsTheCallersMistake()
    {
        BuildWhole();
        villages.Add(villages[0]);
        Assert.Throws<ArgumentException>(() => Report());
        villages.RemoveAt(2);
        rosters.Add(rosters[0]);
        Assert.Throws<ArgumentException>(() => Report());
    }

    private static StaffingTemplate Template { get; } = StaffingTemplate.FullTimePartTimePlusVolunteers(HeadcountRange.Create(1, 3), HeadcountRange.Create(0, 3));

    private void BuildWhole()
    {
        foreach (var code in new[] { "152221105000", "152221100000" })
            banner.OpenServiceCentre(DivisionCode.Parse(code), OpeningHours.Always, Clerk, Day).OrThrow();
        villages.Add(VillageOf(RedPeak, "a"));
        villages.Add(VillageOf(Community, "b"));
        branch.FormGroup(UnitId.From("group"), Clerk, Day).OrThrow();
        foreach (var grid in new[] { First, Second })
        {
            branch.Serve(UnitId.From("group"), grid, Clerk, Day).OrThrow();
            var roster = GridRoster.Open(grid, Template.RangesFor(1), Day);
            roster.Appoint(PersonId.From($"chief-{grid}"), StaffRole.GridChief, Day, Clerk).OrThrow();
            roster.Appoint(PersonId.From($"worker-{grid}"), StaffRole.FullTime, Day, Clerk).OrThrow();
            rosters.Add(roster);
        }
    }

    private string[] Codes(CoverageClaim claim) => [.. Report()[claim].Gaps.Select(gap => gap.Code)];

    private CoverageReport Report(HouseholdId[]? known = null) => CoverageReport.Of(Sources([branch], known));

    private CoverageSources Sources(PartyBranch[] branches, HouseholdId[]? known = null) => new()
    {
        Banner = banner,
        Villages = villages,
        Branches = branches,
        Rosters = rosters,
        Template = Template,
        Date = Day,
        KnownHouseholds = known,
    };

    private static Village VillageOf(DivisionCode code, params string[] homes)
    {
        var village = Village.Found(code, Clerk, Day);
        village.Divide([GridDesign.Comprehensive.With(homes.Select(HouseholdId.From))], Clerk, Day).OrThrow();
        return village;
    }

    private static Banner BannerOf(params string[] codes) => Banner.Found(
        DivisionRegistry.Load(codes.Select(code => new DivisionRow(code, $"name {code}"))), DivisionCode.Parse("152221000000"), Clerk, Day);
}
