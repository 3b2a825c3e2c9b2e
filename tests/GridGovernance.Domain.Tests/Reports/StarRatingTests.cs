using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Reports;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Tests.Reports;

public class StarRatingTests
{
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly DateOnly Day = new(2026, 3, 1);
    private static readonly DivisionCode RedPeak = DivisionCode.Parse("152221105215"), Community = DivisionCode.Parse("152221100001");

    private static readonly PointsScheme Scheme = PointsScheme.Define("s").Base(60).Category("c").Award("a", "c", rule => rule.For("x").WorthPerUnit(1))
        .Stars(Rounding.Create(1), (60, 1), (70, 2), (80, 3)).Build();

    private static IReadOnlyList<PointsStatement> Statements(params (string Person, int More)[] people) => PointsEngine.Create(Scheme).ScoreAll(Period.Month(2026, 3),
        [.. people.Select(person => new ScoredSubject(PersonId.From(person.Person)))],
        people.Where(person => person.More > 0).Select(person => new Activity(ActivityId.From(person.Person), PersonId.From(person.Person), "x", Day, Quantity.Of(person.More)))).Statements;

    [Fact]
    public void Villages_AreRatedByTheMeanOfTheirPeople_JudgedAfterTheBandsRounding()
    {
        GridRoster[] rosters = [RosterOf(RedPeak, 1, "a", "b"), RosterOf(Community, 1, "c"), RosterOf(Community, 2, "d", "nobody")];

        var ratings = StarRatings.OfVillages(Statements(("a", 9), ("b", 10), ("c", 25), ("d", 0)), rosters, Day, Scheme.Stars!);

        Assert.Equal([(Community, 2, 2, "72.5"), (RedPeak, 2, 2, "69.5")], ratings.Select(rating => (rating.Place, rating.People, rating.Stars, rating.Mean.ToString())));
    }

    [Fact]
    public void Lanes_AreRatedByTheirHeads()
    {
        var village = Village.Found(RedPeak, Clerk, Day);
        village.Divide([GridDesign.Comprehensive.With([HouseholdId.From("h-1"), HouseholdId.From("h-2")])], Clerk, Day).OrThrow();
        village.OpenLane(GridCode.Create(RedPeak, 1), PersonId.From("a"), [HouseholdId.From("h-1")], Clerk, Day).OrThrow();
        village.OpenLane(GridCode.Create(RedPeak, 1), PersonId.From("b"), [HouseholdId.From("h-2")], Clerk, Day).OrThrow();

        var ratings = StarRatings.OfLanes(Statements(("a", 0), ("b", 20)), [village], Scheme.Stars!);

        Assert.Equal([((RedPeak, 2), 3), ((RedPeak, 1), 1)], ratings.Select(rating => (rating.Place, rating.Stars)));
    }

    [Fact]
    public void PublicNotice_NamesTheServiceCentre_AndOnlyOnceResultsArePublished()
    {
        var banner = Banner.Found(DivisionRegistry.Load([new("152221000000", "banner"), new("152221100000", "town")]), DivisionCode.Parse("152221000000"), Clerk, Day);
        banner.OpenServiceCentre(DivisionCode.Parse("152221100000"), OpeningHours.Always, Clerk, Day).OrThrow();
        var (centre, at) = (banner.NearestServiceCentre(Community)!, new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(8)));
        var round = SettlementRound.Open(Period.Month(2026, 3), Clerk, at);
        round.Prepare(Statements(("a", 9)), Clerk, at).OrThrow();

        Assert.IsType<NotYetPublished>(PublicNotice.Of(round, centre).Value);
        round.Publish(PersonId.From("approver"), at).OrThrow();
        var notice = PublicNotice.Of(round, centre).OrThrow();

        Assert.Equal((DivisionCode.Parse("152221100000"), new DateOnly(2026, 4, 1), round.NoticeUntil!.Value), (notice.ServiceCentre, notice.From, notice.Until));
        Assert.Equal([((SubjectId)PersonId.From("a"), (Points)69)], notice.Results);
    }

    private static GridRoster RosterOf(DivisionCode village, int sequence, params string[] people)
    {
        var roster = GridRoster.Open(GridCode.Create(village, sequence), StaffingTemplate.FullTimePartTimePlusVolunteers(HeadcountRange.Create(0, 3), HeadcountRange.Create(0, 3)).RangesFor(1), Day);
        foreach (var person in people)
            roster.Appoint(PersonId.From(person), StaffRole.FullTime, Day, Clerk).OrThrow();
        return roster;
    }
}
