using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Reports;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Reports;

/// <summary>Who is exempt, is a unit or has no statement does not count for a place's stars.</summary>
public class WhoIsRatedTests
{
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly DateOnly Day = new(2026, 3, 1);

    private static readonly PointsScheme Scheme = PointsScheme.Define("s").Base(60).Category("c").Award("a", "c", rule => rule.For("x").WorthPerUnit(1)).Stars(Rounding.Create(1), (60, 1), (70, 2)).Build();

    [Fact]
    public void Lanes_AreRatedByWhoCounts()
    {
        var village = Village.Found(DivisionCode.Parse("152221105215"), Clerk, Day);
        string[] heads = ["rated", "exempt", "nobody", "office"];
        village.Divide([GridDesign.Comprehensive.With(heads.Select(head => HouseholdId.From(head)))], Clerk, Day).OrThrow();
        foreach (var head in heads)
            village.OpenLane(GridCode.Create(village.Code, 1), PersonId.From(head), [HouseholdId.From(head)], Clerk, Day).OrThrow();
        var statements = PointsEngine.Create(Scheme).ScoreAll(Period.Month(2026, 3), [PersonId.From("rated"), new ScoredSubject(PersonId.From("exempt"), exempt: true), UnitId.From("office")],
            [new(ActivityId.From("a"), PersonId.From("rated"), "x", Day, Quantity.Of(10))]).Statements;

        var rating = Assert.Single(StarRatings.OfLanes(statements, [village], Scheme.Stars!));

        Assert.Equal((1, 1, 2, (Points)70), (rating.Place.Lane, rating.People, rating.Stars, rating.Mean));
        Assert.Equal(rating, Assert.Single(StarRatings.OfLanes(statements, [village], Scheme.Stars!)));
    }
}
