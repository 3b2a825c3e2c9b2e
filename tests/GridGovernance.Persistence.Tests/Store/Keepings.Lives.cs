using GridGovernance.Domain.Cases;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.PartyOrganisations;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;
using GridGovernance.Domain.Staffing;
using GridGovernance.Domain.Tests.Cases;
using GridGovernance.Domain.Tests.Grids;
using GridGovernance.Domain.Tests.Settlement;
using GridGovernance.Domain.Tests.Staffing;

namespace GridGovernance.Persistence.Tests.Store;

/// <content>Small lives, and what happens next in each.</content>
internal static partial class Keepings
{
    private static readonly PersonId Clerk = PersonId.From("clerk"), Worker = PersonId.From("worker"), Member = PersonId.From("member"), Other = PersonId.From("other");
    private static readonly UnitId Group = UnitId.From("g1"), Office = UnitId.From("office");
    private static readonly DateOnly Start = new(2026, 1, 1), Later = new(2026, 2, 1);
    private static readonly DateTimeOffset Noon = new(2026, 3, 10, 12, 0, 0, TimeSpan.FromHours(8));
    private static readonly DivisionCode Town = DivisionCode.Parse("152221100000"), Community = DivisionCode.Parse("152221100001");

    private static Banner LivedBanner()
    {
        var registry = DivisionRegistry.Load([new("152221000000", "科尔沁右翼前旗", 2), new("152221100000", "科尔沁镇", 3), new("152221100001", "旧名社区", 4)]);
        var banner = Banner.Found(registry, DivisionCode.Parse("152221000000"), Clerk, Start);
        banner.Rename(Community, "新名社区", Clerk, Later).OrThrow();
        return banner;
    }

    private static void ChangeBanner(Banner banner, bool again) => banner.Rename(again ? Town : Community, again ? "乙" : "甲", Clerk, Later).OrThrow();

    private static Village LivedVillage()
    {
        var village = SampleVillage.Build();
        village.OpenLane(SampleVillage.Grid(1), Clerk, SampleVillage.Homes("a"), Clerk, Later).OrThrow();
        return village;
    }

    private static void ChangeVillage(Village village, bool again)
    {
        if (again)
            village.CloseLane(1, Clerk, Later).OrThrow();
        else
            village.Open(GridDesign.Dedicated(Office), Clerk, Later).OrThrow();
    }

    private static PartyBranch LivedBranch()
    {
        var branch = PartyBranch.Found(UnitId.From("branch"), Town, Clerk, Start);
        branch.Admit(Member, MemberStanding.Full, Clerk, Start).OrThrow();
        branch.FormGroup(Group, Clerk, Start).OrThrow();
        branch.Serve(Group, SampleVillage.Grid(1), Clerk, Start).OrThrow();
        return branch;
    }

    private static void ChangeBranch(PartyBranch branch, bool again)
    {
        if (again)
            branch.AssignMember(Member, Group, Clerk, Later).OrThrow();
        else
            branch.Serve(Group, SampleVillage.Grid(2), Clerk, Later).OrThrow();
    }

    private static GridRoster LivedRoster()
    {
        var roster = Rosters.With((Rosters.Ana, StaffRole.FullTime), (Rosters.Bo, StaffRole.GridChief));
        roster.AssignPlot(ResponsibilityPlot.Of(Rosters.Ana, [HouseholdId.From("h1")]), Rosters.March, Rosters.Office).OrThrow();
        return roster;
    }

    private static void ChangeRoster(GridRoster roster, bool again)
    {
        if (again)
            roster.Suspend(Rosters.Ana, Rosters.May, Rosters.Office).OrThrow();
        else
            roster.Appoint(Rosters.Cai, StaffRole.Volunteer, Rosters.April, Rosters.Office).OrThrow();
    }

    private static HouseholdLinks LivedLinks()
    {
        var links = HouseholdLinks.Open(UnitId.From("village"));
        links.Link(HouseholdId.From("h1"), Member, Clerk, Start).OrThrow();
        links.Unlink(HouseholdId.From("h1"), Clerk, Later).OrThrow();
        return links;
    }

    private static void ChangeLinks(HouseholdLinks links, bool again) => links.Link(HouseholdId.From(again ? "h3" : "h2"), Other, Clerk, Later).OrThrow();

    private static void ChangeCase(GridCase gridCase, bool again)
    {
        if (again)
            gridCase.CopyTo(CaseDesk.Centre, CaseDesk.At(CaseDesk.Township), CaseDesk.Monday.AddDays(5)).OrThrow();
        else
            gridCase.Verify(true, CaseDesk.TheOriginator, CaseDesk.Monday.AddDays(4)).OrThrow();
    }

    private static Appeal LivedAppeal()
    {
        var appeal = Appeal.Raise(AppealId.From("a-1"), AppealOrigin.VillageNeed, SampleVillage.Grid(1), Member, Start);
        appeal.Acknowledge("已收到", Worker, Start).OrThrow();
        return appeal;
    }

    private static void ChangeAppeal(Appeal appeal, bool again)
    {
        if (again)
            appeal.OpenCase(CaseId.From("c-1"), CaseDesk.At(CaseDesk.Village), Noon, CaseDesk.Chain, CaseDesk.TenDays).OrThrow();
        else
            appeal.Echo("正在办理", Worker, Later).OrThrow();
    }

    private static JointMediation LivedMediation()
    {
        var mediation = JointMediation.Open(MediationId.From("m-1"), SampleVillage.Grid(1), "land-use", [Member, Other], [Office], Start, MediationPolicy.CourtLinked).OrThrow();
        mediation.HoldSession([Office], Start.AddDays(1)).OrThrow();
        return mediation;
    }

    private static void ChangeMediation(JointMediation mediation, bool again)
    {
        if (again)
            mediation.HoldSession([Office], Start.AddDays(3)).OrThrow();
        else
            mediation.Extend(20, [Member, Other], Start.AddDays(3)).OrThrow();
    }

    private static CommunityRegister LivedRegister()
    {
        var register = CommunityRegister.Open(Community, CheckInPolicy);
        register.CheckIn(Office, CheckInOrigin.InTheBanner, Start).OrThrow();
        register.List(NeedId.From("lamp"), Start).OrThrow();
        return register;
    }

    private static void ChangeRegister(CommunityRegister register, bool again)
    {
        if (again)
            register.List(NeedId.From("roof"), Later).OrThrow();
        else
            register.Claim(NeedId.From("lamp"), Office, Later).OrThrow();
    }

    private static SettlementRound LivedRound()
    {
        var round = RoundDesk.Opened();
        round.Prepare([RoundDesk.Statement(61)], RoundDesk.Preparer, RoundDesk.Published).OrThrow();
        return round;
    }

    private static void ChangeRound(SettlementRound round, bool again)
    {
        if (again)
            round.RaiseObjection(RoundDesk.First, RoundDesk.Worker, RoundDesk.Worker, RoundDesk.LastDayOfNotice, "a patrol is missing").OrThrow();
        else
            round.Publish(RoundDesk.Approver, RoundDesk.Published).OrThrow();
    }

    private static PointsLedger LivedLedger()
    {
        var ledger = PointsLedger.Open(Office);
        ledger.Record(Patrol("a1"), Clerk, Noon, "file 7").OrThrow();
        ledger.Record(Patrol("a2"), Clerk, Noon).OrThrow();
        ledger.Correct(ActivityId.From("a1"), Patrol("a3"), Clerk, Noon.AddHours(1), "counted wrong").OrThrow();
        ledger.Suspend(Worker, DateSpan.Create(new(2026, 3, 20)), Clerk, Noon.AddHours(2), "ill").OrThrow();
        ledger.Credit(Worker, 10, DateSpan.Create(new(2026, 1, 1)), Clerk, Noon.AddHours(3), "opening").OrThrow();
        ledger.Redeem(Worker, 6, new(2026, 3, 9), Clerk, Noon.AddHours(4), "soap").OrThrow();
        return ledger;
    }

    private static void ChangeLedger(PointsLedger ledger, bool again) => ledger.Record(Patrol(again ? "a5" : "a4"), Clerk, Noon.AddDays(again ? 2 : 1)).OrThrow();

    /// <summary>An activity of a worker.</summary>
    public static Activity Patrol(string id) => new(ActivityId.From(id), Worker, "patrol", new(2026, 3, 9), Quantity.Parse("1.5"), ["verified"]);
}
