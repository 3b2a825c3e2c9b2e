using GridGovernance.Domain.Activities;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Staffing;
using GridGovernance.Domain.Tests.Cases;
using GridGovernance.Domain.Tests.Visits;
using GridGovernance.Domain.Visits;
using static GridGovernance.Domain.Tests.Cases.CaseDesk;

namespace GridGovernance.Domain.Tests.Activities;

/// <summary>From the work itself to the bonus: lists, outreach, links, posts, plots and units on duty.</summary>
public class MoreAdapterTests
{
    private static readonly DateTimeOffset Later = Monday.AddDays(40);
    private static readonly DateOnly Day = new(2026, 3, 2);
    private static readonly GridCode Grid = GridCode.Parse("152221105215001");
    private static readonly PersonId Worker = PersonId.From("worker"), Clerk = PersonId.From("clerk");

    private static WorkModel Fill(WorkModelShape shape) => WorkModel.Fill(shape, shape.Parts.ToDictionary(part => part.Id,
        part => (IReadOnlyList<string>)[.. Enumerable.Range(1, part.Count).Select(number => $"{part.Id}-{number}")]));

    [Fact]
    public void CompletedLists_EarnTheCompletionBonus_AndOneListAloneDoesNot()
    {
        var model = Fill(WorkModelShape.OneTwoFourSixEight);
        VisitList[] lists = [VisitList.Of(model.Part("must-clear")!, PeriodKind.Month), VisitList.Of(model.Part("must-visit")!, PeriodKind.Month)];
        var engine = PointsEngine.Create(PointsScheme.Define("s").Completion("lists.all", 6, rule => rule.EachTag(ActivityKinds.VisitListCompleted, "must-clear", "must-visit")).Build());
        var activities = lists.Select(list => VisitActivities.OfCompletedList(Served(list, list.Part.Items.Count), Worker, Later)!).ToList();

        Assert.Null(VisitActivities.OfCompletedList(Served(lists[1], 7), Worker, Later));
        Assert.Equal((Points)0, engine.Score(Worker, Period.Month(2026, 3), activities.Take(1)).OrThrow().Total);
        Assert.Equal((Points)6, engine.Score(Worker, Period.Month(2026, 3), activities).OrThrow().Total);
        Assert.Equal((Day.AddDays(7), Quantity.Of(8)), (activities[1].OccurredOn, activities[1].Quantity));
    }

    private static VisitListCoverage Served(VisitList list, int count) => list.Coverage(
        list.Part.Items.ToDictionary(item => item, _ => (IReadOnlyList<HouseholdId>)[HouseholdId.From("h")]),
        list.Part.Items.Take(count).Select((item, at) => new Visit(VisitId.From(at), Grid, HouseholdId.From("h"), Worker, Day.AddDays(at), item)), Period.Month(2026, 3), new(2026, 3, 31));

    [Fact]
    public void EachThingBroughtBack_CanBecomeAnAppeal_AndTheAppealACase()
    {
        Assert.True(OutreachVisit.TryRecord(Fill(WorkModelShape.ThreeOutThreeBack), new(VisitId.From("v"), Grid, HouseholdId.From("h"), Worker, Day), ["carried-1"],
            [new("brought-back-1", "the well"), new("brought-back-2", "the road")], out var outreach, out _));

        var appeals = Enumerable.Range(0, 2).Select(index => VisitActivities.AppealOf(outreach!, index, AppealId.From($"a-{index}"), Originator)).ToList();
        var opened = appeals[1].OpenCase(CaseId.From("c-1"), At(CaseDesk.Village), Monday, Chain, TenDays).OrThrow();

        Assert.All(appeals, appeal => Assert.Equal((Grid, Day, AppealOrigin.ResidentAppeal), (appeal.Grid, appeal.RaisedOn, appeal.Origin)));
        Assert.Equal((CaseId.From("c-1"), Originator, CaseDesk.Village), (appeals[1].Case, opened.Originator, opened.Holder));
        Assert.IsType<AppealHasCase>(appeals[1].OpenCase(CaseId.From("c-2"), At(CaseDesk.Village), Monday, Chain, TenDays).Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => VisitActivities.AppealOf(outreach!, 2, AppealId.From("a-9"), Originator));
        Assert.Equal(Quantity.Of(3), VisitActivities.OfOutreach(outreach!, Later).Quantity);
    }

    [Fact]
    public void Links_OfEveryOrigin_AreActivitiesOfTheMember()
    {
        var (first, second) = (new HouseholdLink(HouseholdId.From("h-1"), Worker), new HouseholdLink(HouseholdId.From("h-2"), Worker));
        var one = PairingActivities.OfLink(new(first.Household, Worker, Clerk, Day), Later);

        Assert.Equal([one.Id.ToString(), "household-linked:h-2/worker/20260302"], PairingActivities.OfPlan(new([first, second], [], Clerk, Day), Later).Select(activity => activity.Id.ToString()));
        Assert.True(one.SaysTheSameAs(PairingActivities.OfHandOver(new(Clerk, [first], [], Clerk, Day), Later).Single()));
        Assert.Equal(((SubjectId)Worker, ActivityKinds.HouseholdLinked), (one.Subject, one.Kind));
    }

    [Fact]
    public void PostsAndPlots_AreActivitiesOfWhoTakesThem()
    {
        var post = StaffingActivities.OfAppointment(new(Grid, Worker, StaffRole.FullTime, Day, Clerk), Later);
        var plot = StaffingActivities.OfPlot(new(Grid, ResponsibilityPlot.Of(Worker, [HouseholdId.From("h-1"), HouseholdId.From("h-2")]), Day, Clerk), Later);

        Assert.Equal(("full-time", (SubjectId)Worker), (post.Tag("role"), post.Subject));
        Assert.Equal((Quantity.Of(2), ActivityKinds.PlotTaken), (plot.Quantity, plot.Kind));
    }

    [Fact]
    public void CaseWork_IsCreditedToTheUnit_OrToWhoActedForIt()
    {
        var gridCase = Dispatched();
        gridCase.Handle(new(Worker, CaseDesk.Village), Monday).OrThrow();
        gridCase.Supervise(SupervisionLevel.Yellow, "late", At(Township), Monday.AddDays(20)).OrThrow();
        gridCase.Feedback("done", new(Worker, CaseDesk.Village), Monday.AddDays(21)).OrThrow();
        gridCase.Inspect(At(Township), Monday.AddDays(21)).OrThrow();
        gridCase.Close(At(Township), Monday.AddDays(21)).OrThrow();

        var (unit, person) = (CaseActivities.OfClosed(gridCase, WorkingCalendar.WeekdaysOnly, Later)!, CaseActivities.OfClosed(gridCase, WorkingCalendar.WeekdaysOnly, Later, credit: CaseCredit.Person)!);

        Assert.Equal(((SubjectId)CaseDesk.Village, (SubjectId)Worker), (unit.Subject, person.Subject));
        Assert.NotEqual(unit.Id, person.Id);
        Assert.Equal((SubjectId)Worker, CaseActivities.OfSupervision(gridCase, Later, credit: CaseCredit.Person).Single().Subject);
    }

    [Fact]
    public void UnitsOnDuty_HaveOneSpelling_AndTheWorkOfTheirPeople()
    {
        var visit = VisitActivities.OfVisit(VisitsAt.On(Day, "v-1", "h-1", "v3"), ActivityKinds.MustVisit, Later);
        var (lane, village) = (DutyUnits.OfLane(Grid.Village, 2), DutyUnits.Of(Grid.Village));

        Assert.Equal(["lane-152221105215-2", "division-152221105215", "grid-152221105215001"], [lane.ToString(), village.ToString(), DutyUnits.Of(Grid).ToString()]);
        Assert.Equal((SubjectId)lane, visit.CreditedTo(lane).Subject);
        Assert.Equal(3, new[] { visit.Id, visit.CreditedTo(lane).Id, visit.CreditedTo(village).Id }.Distinct().Count());
        Assert.Equal(visit.CreditedTo(lane), visit.CreditedTo(lane));
    }

    [Fact]
    public void ServiceCentres_AreNamedWhereTheyServe_AndRefusedElsewhere()
    {
        var banner = Banner.Found(DivisionRegistry.Load([new("152221000000", "banner"), new("152221105000", "town"), new("152221100000", "other")]), DivisionCode.Parse("152221000000"), Clerk, Day);
        foreach (var town in new[] { "152221100000", "152221105000" })
            banner.OpenServiceCentre(DivisionCode.Parse(town), OpeningHours.Always, Clerk, Day).OrThrow();
        var (right, wrong) = (banner.NearestServiceCentre(Grid.Village)!, banner.ServiceCentreOf(DivisionCode.Parse("152221100000"))!);
        var register = Domain.CheckIns.CommunityRegister.Open(Grid.Village, new());

        Assert.Equal(right.Division, Appeal.Raise(AppealId.From("a"), AppealOrigin.VillageNeed, Grid, Clerk, Day, right).ServiceCentre);
        Assert.Equal(right.Division, register.CheckIn(Worker, Domain.CheckIns.CheckInOrigin.InTheBanner, Day, right).OrThrow().ServiceCentre);
        Assert.Throws<ArgumentException>(() => Appeal.Raise(AppealId.From("a"), AppealOrigin.VillageNeed, Grid, Clerk, Day, wrong));
        Assert.Throws<ArgumentException>(() => register.CheckIn(Worker, Domain.CheckIns.CheckInOrigin.InTheBanner, Day, wrong));
    }
}
