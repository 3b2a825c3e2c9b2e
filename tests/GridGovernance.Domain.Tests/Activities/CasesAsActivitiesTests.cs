using GridGovernance.Domain.Activities;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Scoring;
using static GridGovernance.Domain.Tests.Cases.CaseDesk;

namespace GridGovernance.Domain.Tests.Activities;

/// <summary>ACT-1: mediations, appeals and the five directions as activities and categories.</summary>
public class CasesAsActivitiesTests
{
    private static readonly DateTimeOffset Later = Monday.AddDays(40);
    private static readonly GridCode Grid = GridCode.Parse("152221105215001");
    private static readonly DateOnly Day = new(2026, 3, 2);
    private static readonly PersonId Ana = PersonId.From("ana"), Bo = PersonId.From("bo"), Clerk = PersonId.From("clerk");
    private static readonly UnitId Branch = UnitId.From("branch"), Office = UnitId.From("office");

    [Fact]
    public void Mediation_ThatEndedInAnAgreement_IsAnActivityOfEveryBody()
    {
        var mediation = JointMediation.Open(MediationId.From("m-1"), Grid, "land-use", [Ana, Bo], [Branch, Office], Day, MediationPolicy.Ordinary).OrThrow();
        mediation.HoldSession([Branch, Office], Day.AddDays(1)).OrThrow();
        Assert.Empty(CaseActivities.OfMediation(mediation, Later));
        mediation.Agree(new("where the boundary runs", ["along the ditch"], "posts are set", Day.AddDays(20), [Ana, Bo], [Branch, Office]), Day.AddDays(3)).OrThrow();

        var activities = CaseActivities.OfMediation(mediation, Later, Clerk);

        Assert.Equal([Branch, (SubjectId)Office], activities.Select(activity => activity.Subject));
        Assert.All(activities, activity => Assert.Equal((ActivityKinds.MediationAgreed, Day.AddDays(3), Later, Clerk), (activity.Kind, activity.OccurredOn, activity.RecordedAt, activity.Recorder)));
        Assert.Equal(2, activities.Select(activity => activity.Id).Distinct().Count());
    }

    [Theory]
    [InlineData(AppealOrigin.PartyRequirement, "party-requirement")]
    [InlineData(AppealOrigin.VillageNeed, "village-need")]
    [InlineData(AppealOrigin.ResidentAppeal, "resident-appeal")]
    public void Appeal_BearsWhereItCameFrom_AndEachLateReplyItsStage(AppealOrigin origin, string tag)
    {
        var appeal = Appeal.Raise(AppealId.From("a-1"), origin, Grid, Ana, Day);
        Assert.Null(CaseActivities.OfAnswer(appeal, Later));
        appeal.Acknowledge("heard", Clerk, Day.AddDays(60)).OrThrow();
        appeal.Echo("soon", Clerk, Day.AddDays(61)).OrThrow();
        appeal.Answer("done", Clerk, Day.AddDays(62)).OrThrow();

        Assert.Equal((tag, Quantity.Of(62)), (CaseActivities.OfAnswer(appeal, Later)!.Tag("origin"), CaseActivities.OfAnswer(appeal, Later)!.Quantity));
        Assert.Equal(["acknowledged", "echoed", "answered"], CaseActivities.OfLateReplies(appeal, new(WorkingCalendar.WeekdaysOnly), Later).Select(late => late.Tag("reply")));
    }

    [Fact]
    public void FiveDirections_AreCategoriesWithTheirNames_AndWhatIsAddedToEach()
    {
        var scheme = PointsScheme.Define("five").FiveDirections(category => category.CapCredits(20, PointsWindow.Period)).Award("a", AppraisalDimension.BrightSpots.Code(), rule => rule.For("k").Worth(1)).Build();

        Assert.Equal(AppraisalDimensions.All.Select(dimension => (dimension.Code(), dimension.Name().Chinese, 1)), scheme.Categories.Select(category => (category.Id, category.Title.Chinese, category.Caps.Count)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((AppraisalDimension)9).Code());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((AppraisalDimension)9).Name());
    }
}
