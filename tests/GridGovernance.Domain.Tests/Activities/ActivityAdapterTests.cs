using GridGovernance.Domain.Activities;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Tests.Cases;
using GridGovernance.Domain.Tests.Visits;
using static GridGovernance.Domain.Tests.Cases.CaseDesk;

namespace GridGovernance.Domain.Tests.Activities;

/// <summary>ACT-1: the same thing that happened makes the same activity, however often it is adapted and whenever it is recorded.</summary>
public class ActivityAdapterTests
{
    private static readonly DateTimeOffset Later = Monday.AddDays(40);

    [Fact]
    public void Visit_ServingAnItem_BearsTheItemAsTag()
    {
        var activity = VisitActivities.OfVisit(VisitsAt.On(new(2026, 3, 2), "v-1", "h-1", "v3"), ActivityKinds.MustVisit, Monday);

        Assert.True(activity.HasTag("v3"));
        Assert.Equal("visit:v-1", activity.Id.ToString());
    }

    [Fact]
    public void Ids_AreStable_UnderReplay()
    {
        var visit = VisitsAt.On(new(2026, 3, 2), new string('v', 64), "h-1");

        var first = VisitActivities.OfVisit(visit, ActivityKinds.Visit, Monday);
        var again = VisitActivities.OfVisit(visit, ActivityKinds.Visit, Later);

        Assert.Equal(first.Id, again.Id);
        Assert.True(first.SaysTheSameAs(again));
        Assert.NotEqual(first.Id, VisitActivities.OfVisit(VisitsAt.On(new(2026, 3, 2), new string('v', 63) + "w", "h-1"), ActivityKinds.Visit, Monday).Id);
    }

    [Fact]
    public void ClosedCase_CountsWorkingDays_AndTellsWhetherItIsVerified()
    {
        var gridCase = Closed(Monday.AddDays(8));
        Assert.False(CaseActivities.OfClosed(gridCase, WorkingCalendar.WeekdaysOnly, Later)!.HasTag("verified"));

        gridCase.Verify(true, TheOriginator, Monday.AddDays(9)).OrThrow();
        var activity = CaseActivities.OfClosed(gridCase, WorkingCalendar.WeekdaysOnly, Later)!;

        Assert.Equal((Quantity.Of(6), true), (activity.Quantity, activity.HasTag("verified")));
        Assert.Equal((SubjectId)Village, activity.Subject);
    }

    [Fact]
    public void OpenCase_IsNoActivity() => Assert.Null(CaseActivities.OfClosed(Dispatched(), WorkingCalendar.WeekdaysOnly, Later));

    [Fact]
    public void SupervisionCards_AreActivitiesOfWhoHeldTheCase()
    {
        var gridCase = Dispatched();
        gridCase.Supervise(SupervisionLevel.Yellow, "late", At(Township), Monday).OrThrow();
        gridCase.Supervise(SupervisionLevel.Red, "later", At(Centre), Monday).OrThrow();

        var cards = CaseActivities.OfSupervision(gridCase, Later);

        Assert.Equal(["yellow", "red"], cards.Select(card => card.Tag("card")));
        Assert.All(cards, card => Assert.Equal((SubjectId)Village, card.Subject));
    }

    [Fact]
    public void Need_ClaimedThenResolved_IsTwoActivities()
    {
        var register = CommunityRegister.Open(DivisionCode.Parse("152221100001"), new());
        var (need, office, day) = (NeedId.From("lamp"), UnitId.From("office"), new DateOnly(2026, 3, 2));
        register.CheckIn(office, CheckInOrigin.InTheBanner, day).OrThrow();
        Assert.Empty(CheckInActivities.OfNeed(register.List(need, day).OrThrow(), Later));

        Assert.Single(CheckInActivities.OfNeed(register.Claim(need, office, day).OrThrow(), Later));
        register.ReportDone(need, office, day).OrThrow();

        Assert.Equal([ActivityKinds.NeedClaimed, ActivityKinds.NeedResolved], CheckInActivities.OfNeed(register.Appraise(need, true, day).OrThrow(), Later).Select(activity => activity.Kind));
    }

    [Fact]
    public void Need_RelistedAndClaimedAnew_IsAClaimMore_UnderAnIdOfItsOwn()
    {
        var register = CommunityRegister.Open(DivisionCode.Parse("152221100001"), new());
        var (need, office, member, day) = (NeedId.From("lamp/2"), UnitId.From("office"), PersonId.From("member"), new DateOnly(2026, 3, 2));
        register.CheckIn(office, CheckInOrigin.InTheBanner, day).OrThrow();
        register.CheckIn(member, CheckInOrigin.InTheBanner, day).OrThrow();
        register.List(need, day).OrThrow();
        var first = CheckInActivities.OfNeed(register.Claim(need, office, day).OrThrow(), Later).Single();
        register.ReportDone(need, office, day).OrThrow();
        register.Appraise(need, false, day).OrThrow();
        register.Relist(need, day).OrThrow();
        register.Claim(need, member, day).OrThrow();
        register.ReportDone(need, member, day).OrThrow();

        var activities = CheckInActivities.OfNeed(register.Appraise(need, true, day).OrThrow(), Later);

        Assert.Equal(["need-claimed:lamp/2", "need-claimed-again:lamp%2F2/2", "need-resolved:lamp/2"], activities.Select(activity => activity.Id.ToString()));
        Assert.Equal([office, member, (SubjectId)member], activities.Select(activity => activity.Subject));
        Assert.True(activities[0].SaysTheSameAs(first));
    }

    [Fact]
    public void LateReplies_AreActivitiesOfWhoGaveThem()
    {
        var (raised, worker) = (new DateOnly(2026, 3, 2), PersonId.From("worker"));
        var appeal = Appeal.Raise(AppealId.From("a-1"), AppealOrigin.VillageNeed, Closed(Monday).Grid, PersonId.From("committee"), raised);
        appeal.Acknowledge("heard", worker, raised).OrThrow();
        appeal.Echo("soon", worker, raised.AddDays(30)).OrThrow();
        appeal.Answer("done", worker, raised.AddDays(31)).OrThrow();

        var late = CaseActivities.OfLateReplies(appeal, new(WorkingCalendar.WeekdaysOnly), Later);
        var answered = CaseActivities.OfAnswer(appeal, Later)!;

        Assert.Equal(["echoed", "answered"], late.Select(activity => activity.Tag("reply")));
        Assert.Equal((Quantity.Of(31), "village-need"), (answered.Quantity, answered.Tag("origin")));
    }

    [Fact]
    public void Catalogue_HoldsEveryKindOnce_InOrder() => Assert.Equal(ActivityKinds.All.Distinct().Order(), ActivityKinds.All);
}
