using GridGovernance.Domain.Activities;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.PartyOrganisations;
using GridGovernance.Domain.Reports;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Staffing;
using GridGovernance.Domain.Visits;

namespace GridGovernance.Domain.Tests.Reports;

/// <summary>REP-2: every figure at every level and on every day is what a hand count of a small banner gives.</summary>
public class GovernanceReportTests
{
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly DateOnly Day = new(2026, 3, 1), Later = new(2026, 3, 31);
    private static readonly DivisionCode RedPeak = DivisionCode.Parse("152221105215"), Community = DivisionCode.Parse("152221100001"), Town = DivisionCode.Parse("152221100000");
    private static readonly GridCode First = GridCode.Create(RedPeak, 1), Second = GridCode.Create(Community, 1), Third = GridCode.Create(Community, 2);

    private static GovernanceSources Small(bool withRegister = true, bool withVillage = true)
    {
        var banner = Banner.Found(DivisionRegistry.Load(new[] { "150000000000", "152200000000", "152221000000", "152221100000", "152221100001", "152221105000", "152221105215" }
            .Select(code => new DivisionRow(code, "name"))), DivisionCode.Parse("152221000000"), Clerk, Day);
        Village[] villages = [VillageOf(RedPeak, ["a", "b"]), VillageOf(Community, ["c"], ["d"])];
        var branch = PartyBranch.Found(UnitId.From("branch"), Town, Clerk, Day);
        branch.FormGroup(UnitId.From("g-1"), Clerk, Day).OrThrow();
        branch.FormGroup(UnitId.From("g-2"), Clerk, Later).OrThrow();
        branch.Serve(UnitId.From("g-1"), Second, Clerk, Later).OrThrow();
        branch.Serve(UnitId.From("g-2"), First, Clerk, Later).OrThrow();
        branch.Admit(PersonId.From("m-1"), MemberStanding.Full, Clerk, Later).OrThrow();
        branch.AssignMember(PersonId.From("m-1"), UnitId.From("g-1"), Clerk, Later).OrThrow();
        var links = HouseholdLinks.Open(UnitId.From("office"));
        links.Link(HouseholdId.From("a"), PersonId.From("m-1"), Clerk, Day).OrThrow();
        links.Link(HouseholdId.From("b"), PersonId.From("m-1"), Clerk, Later).OrThrow();
        var appeal = Appeal.Raise(AppealId.From("a"), AppealOrigin.VillageNeed, First, Clerk, Day);
        appeal.Acknowledge("x", Clerk, Day).OrThrow();
        appeal.Echo("x", Clerk, Day).OrThrow();
        appeal.Answer("x", Clerk, Day).OrThrow();
        appeal.Close("x", Clerk, Later).OrThrow();
        return new()
        {
            Banner = banner,
            Villages = withVillage ? villages : villages[1..],
            Branches = [branch],
            Rosters = [RosterOf(First, (StaffRole.FullTime, "f-1", Day), (StaffRole.PartTime, "p-1", Later)), RosterOf(Second, (StaffRole.FullTime, "f-2", Day)), RosterOf(Third)],
            VolunteerTeams = [VolunteerTeam.Of(UnitId.From("team"), [PersonId.From("v")], [First])],
            Links = [links],
            Registers = withRegister ? [Register()] : [],
            SubPlatforms = [SubPlatforms.Of(Community).With(SubPlatformKind.Weibo, Clerk)],
            Appeals = [appeal],
            Mediations = [Settled()],
            WorkModel = Model(WorkModelShape.OneTwoFourSixEight),
            OutreachModel = Model(WorkModelShape.ThreeOutThreeBack),
            Scheme = PointsScheme.Define("s").FiveDirections().Category("other").Award("a", "other", rule => rule.For("x").Worth(1)).Build(),
        };
    }

    [Fact]
    public void WholeBanner_AtTheEnd_CountsEverything()
    {
        var report = GovernanceReport.Of(Small(), Later);

        Assert.Equal([1, 3, 2, 4, 3, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 7, 21, 2, 5, 6, 3, 1], report.Figures.Select(figure => figure.Value));
        Assert.All(report.Figures, figure => Assert.Equal(FigurePrecision.Exact, figure.Precision));
        Assert.Equal("7 person-times", report[GovernanceFigure.PersonTimesServed].ToString());
        Assert.Equal("7 人次", report[GovernanceFigure.PersonTimesServed].Describe(Language.Chinese));
    }

    [Fact]
    public void WholeBanner_OnTheFirstDay_CountsWhatStoodThen()
    {
        var report = GovernanceReport.Of(Small(), Day);

        Assert.Equal((1, 2, 0), (report[GovernanceFigure.PartyGroups].Value, report[GovernanceFigure.FullTimeWorkers].Value, report[GovernanceFigure.PartTimeWorkers].Value));
        Assert.Equal((1, 0, 0), (report[GovernanceFigure.LinkedHouseholds].Value, report[GovernanceFigure.IssuesClaimed].Value, report[GovernanceFigure.DisputesSettled].Value));
        Assert.Equal((0, FigurePrecision.AtLeast), (report[GovernanceFigure.PartyMembers].Value, report[GovernanceFigure.PartyMembers].Precision));
        Assert.Equal(FigurePrecision.NotApplicable, report[GovernanceFigure.RepliesBeforeClosing].Precision);
        Assert.Equal(0, GovernanceReport.Of(Small(), Day.AddDays(-1))[GovernanceFigure.Grids].Value);
    }

    [Fact]
    public void OneVillage_CountsWhatLiesThere()
    {
        var report = GovernanceReport.Of(Small(), Later, [RedPeak]);

        Assert.Equal((0, 1, 1, 1, 1), (report[GovernanceFigure.Communities].Value, report[GovernanceFigure.Grids].Value, report[GovernanceFigure.PartyGroups].Value,
            report[GovernanceFigure.FullTimeWorkers].Value, report[GovernanceFigure.PartTimeWorkers].Value));
        Assert.Equal((0, 2, 0), (report[GovernanceFigure.PartyMembers].Value, report[GovernanceFigure.LinkedHouseholds].Value, report[GovernanceFigure.PersonTimesServed].Value));
        Assert.Null(report[GovernanceFigure.SubPlatformKinds].Value);
    }

    [Fact]
    public void MissingSources_MakeLowerBounds_NeverSilentZeros()
    {
        var report = GovernanceReport.Of(Small(withRegister: false, withVillage: false), Later);

        Assert.Equal("at least 0 issues", report[GovernanceFigure.IssuesClaimed].ToString());
        Assert.Equal("at least 2 grids", report[GovernanceFigure.Grids].ToString());
        Assert.Equal(FigurePrecision.AtLeast, report[GovernanceFigure.FullTimeWorkers].Precision);
        Assert.Equal(FigurePrecision.Exact, report[GovernanceFigure.Communities].Precision);
        Assert.Equal(FigurePrecision.Exact, report[GovernanceFigure.Communities].Precision);
    }

    /// <summary>An office that handed in no branches, teams, links or mediations was told that there were exactly none.</summary>
    [Fact]
    public void WhatWasNotHandedIn_IsNotApplicable_AndAnEmptyListIsNone()
    {
        var banner = Small().Banner;
        GovernanceFigure[] unknown = [GovernanceFigure.PartyGroups, GovernanceFigure.PartyMembers, GovernanceFigure.VolunteerTeams, GovernanceFigure.LinkedHouseholds, GovernanceFigure.SubPlatformKinds,
            GovernanceFigure.DisputesSettled, GovernanceFigure.WorkModelItems];

        var nothing = GovernanceReport.Of(new() { Banner = banner }, Later);
        Assert.All(unknown, figure => Assert.Equal("n/a", nothing[figure].ToString()));
        Assert.Equal("at least 0 people", nothing[GovernanceFigure.OrganisedPeople].ToString());

        var none = GovernanceReport.Of(new() { Banner = banner, Branches = [], VolunteerTeams = [], Mediations = [], SubPlatforms = [] }, Later);
        Assert.Equal("0 groups", none[GovernanceFigure.PartyGroups].ToString());
        Assert.Equal((0, 0, 0), (none[GovernanceFigure.PartyMembers].Value, none[GovernanceFigure.DisputesSettled].Value, none[GovernanceFigure.SubPlatformKinds].Value));
    }

    [Fact]
    public void Divisions_ThatLieInOthers_CountOnce_AndForeignOnesAreRefused()
    {
        var both = GovernanceReport.Of(Small(), Later, [Community, Town, RedPeak]);

        Assert.Equal([Town, RedPeak], both.Divisions);
        Assert.Equal(3, both[GovernanceFigure.Grids].Value);
        Assert.Throws<ArgumentException>(() => GovernanceReport.Of(Small(), Later, [DivisionCode.Parse("110000000000")]));
    }

    [Fact]
    public void Json_HasARowForEachFigure() =>
        Assert.StartsWith("""[{"figure":"communities","value":1,"precision":"exact","english":"communities",""", GovernanceReport.Of(Small(), Later).ToJson(), StringComparison.Ordinal);

    private static Village VillageOf(DivisionCode code, params string[][] grids)
    {
        var village = Village.Found(code, Clerk, Day);
        village.Divide([.. grids.Select(homes => GridDesign.Comprehensive.With(homes.Select(HouseholdId.From)))], Clerk, Day).OrThrow();
        return village;
    }

    private static GridRoster RosterOf(GridCode grid, params (StaffRole Role, string Person, DateOnly On)[] posts)
    {
        var roster = GridRoster.Open(grid, StaffingTemplate.FullTimePartTimePlusVolunteers(HeadcountRange.Create(0, 3), HeadcountRange.Create(0, 3)).RangesFor(1), Day);
        foreach (var (role, person, on) in posts)
            roster.Appoint(PersonId.From(person), role, on, Clerk).OrThrow();
        return roster;
    }

    private static CommunityRegister Register()
    {
        var register = CommunityRegister.Open(Community, new());
        var (member, outsider, office) = (PersonId.From("s-1"), PersonId.From("o-1"), UnitId.From("office"));
        register.CheckIn(member, CheckInOrigin.InTheBanner, Day).OrThrow();
        register.CheckIn(outsider, CheckInOrigin.FromOutside, Day).OrThrow();
        register.CheckIn(office, CheckInOrigin.InTheBanner, Day).OrThrow();
        register.List(NeedId.From("lamp"), Day).OrThrow();
        register.List(NeedId.From("road"), Day, NeedKind.Project).OrThrow();
        register.List(NeedId.From("nobody"), Day).OrThrow();
        register.Claim(NeedId.From("lamp"), member, Day.AddDays(1)).OrThrow();
        register.Claim(NeedId.From("road"), office, Day.AddDays(1)).OrThrow();
        register.RecordService(new(ServiceId.From("1"), member, Day.AddDays(2), Quantity.Of(2), 3)).OrThrow();
        register.RecordService(new(ServiceId.From("2"), member, Day.AddDays(3), Quantity.Of(2), 4)).OrThrow();
        return register;
    }

    private static JointMediation Settled()
    {
        var (parties, bodies) = (new[] { PersonId.From("n-1"), PersonId.From("n-2") }, new[] { UnitId.From("committee") });
        var mediation = JointMediation.Open(MediationId.From("m"), First, "land-use", parties, bodies, Day, MediationPolicy.Ordinary).OrThrow();
        mediation.HoldSession(bodies, Day.AddDays(1)).OrThrow();
        mediation.Agree(new("boundary", ["the ditch"], "posts", Later, parties, bodies), Day.AddDays(2)).OrThrow();
        return mediation;
    }

    private static WorkModel Model(WorkModelShape shape) => WorkModel.Fill(shape, shape.Parts.ToDictionary(part => part.Id,
        part => (IReadOnlyList<string>)[.. Enumerable.Range(1, part.Count).Select(number => $"{part.Id}-{number}")]));
}
