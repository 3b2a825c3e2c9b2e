using GridGovernance.Domain.Grids;
using static GridGovernance.Domain.Tests.Grids.SampleVillage;

namespace GridGovernance.Domain.Tests.Grids;

public class VillageLaneTests
{
    private static readonly PersonId Head = PersonId.From("head");

    [Fact]
    public void OpenLane_InAGrid_LeavesItsHouseholdsInTheGrid()
    {
        var village = Build();

        var opened = village.OpenLane(Grid(1), Head, Homes("a", "b"), Clerk, Later).OrThrow();

        Assert.Equal((1, Grid(1), Head), (opened.Lane, opened.Grid, opened.Head));
        Assert.Equal(1, village.LaneOf(Home("a")));
        Assert.Equal(Grid(1), village.GridOf(Home("a")));
    }

    [Fact]
    public void Split_TakingAWholeLane_TakesTheLaneAlong()
    {
        var village = Build();
        village.OpenLane(Grid(1), Head, Homes("a", "b"), Clerk, Start).OrThrow();

        village.Split(Grid(1), [GridDesign.Micro.With(Homes("b", "a"))], RedivisionTrigger.SizeChange, Clerk, Later).OrThrow();

        Assert.Equal(Grid(3), village.FindLane(1)!.Grid);
        Assert.Equal(Homes("a", "b"), village.FindLane(1)!.Households);
    }

    [Fact]
    public void Split_TakingPartOfALane_LeavesTheLaneBehind()
    {
        var village = Build();
        village.OpenLane(Grid(1), Head, Homes("a", "b"), Clerk, Start).OrThrow();

        village.Split(Grid(1), [GridDesign.Micro.With(Homes("a"))], RedivisionTrigger.SizeChange, Clerk, Later).OrThrow();

        Assert.Equal(Grid(1), village.FindLane(1)!.Grid);
        Assert.Equal(Homes("b"), village.FindLane(1)!.Households);
        Assert.Null(village.LaneOf(Home("a")));
    }

    [Fact]
    public void Redivide_ThatScattersALane_ClosesIt()
    {
        var village = Build();
        village.OpenLane(Grid(1), Head, Homes("a", "b"), Clerk, Start).OrThrow();

        village.Redivide([GridDesign.Micro.With(Homes("a", "c", "d")), GridDesign.Micro.With(Homes("b"))], RedivisionTrigger.SizeChange, Clerk, Later).OrThrow();

        Assert.Empty(village.Lanes);
        Assert.Null(village.LaneOf(Home("a")));
        Assert.Equal(2, village.OpenLane(Grid(3), Head, Homes("a"), Clerk, Later).OrThrow().Lane);
    }

    [Fact]
    public void Transfer_TheLastHouseholdOfALane_LeavesTheLaneEmpty()
    {
        var village = Build();
        village.OpenLane(Grid(1), Head, Homes("a"), Clerk, Start).OrThrow();

        village.Transfer(Homes("a"), Grid(2), Clerk, Later).OrThrow();

        Assert.Equal(0, village.FindLane(1)!.HouseholdCount);
        Assert.Equal(Grid(1), village.FindLane(1)!.Grid);
    }

    [Fact]
    public void AssignToLane_FromAnother_LeavesIt()
    {
        var village = Build();
        village.OpenLane(Grid(1), Head, Homes("a"), Clerk, Start).OrThrow();
        village.OpenLane(Grid(1), Head, [], Clerk, Start).OrThrow();

        Assert.Equal(1, village.AssignToLane(Home("a"), 2, Clerk, Later).OrThrow().FormerLane);

        Assert.Equal(2, village.LaneOf(Home("a")));
        Assert.Null(village.AssignToLane(Home("b"), 2, Clerk, Later).OrThrow().FormerLane);
    }

    [Fact]
    public void ChangeLaneHeadAndCloseLane_AreRecorded()
    {
        var village = Build();
        village.OpenLane(Grid(1), Head, Homes("a"), Clerk, Start).OrThrow();

        Assert.Equal(Head, village.ChangeLaneHead(1, PersonId.From("next"), Clerk, Later).OrThrow().Former);
        Assert.Equal(Homes("a"), village.CloseLane(1, Clerk, Later).OrThrow().Households);
        Assert.Equal(Grid(1), village.GridOf(Home("a")));
    }
}
