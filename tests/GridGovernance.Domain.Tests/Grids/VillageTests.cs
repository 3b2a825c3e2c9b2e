using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using static GridGovernance.Domain.Tests.Grids.SampleVillage;

namespace GridGovernance.Domain.Tests.Grids;

public class VillageTests
{
    [Fact]
    public void Found_OnATownship_Throws() => Assert.Throws<ArgumentException>(() => Village.Found(Code.Parent, Clerk, Start));

    [Fact]
    public void Found_ByNobody_Throws() => Assert.Throws<ArgumentException>(() => Village.Found(Code, default, Start));

    [Fact]
    public void Divide_AnUndividedVillage_CodesTheGridsInOrder()
    {
        var village = Village.Found(Code, Clerk, Start);

        var divided = village.Divide([GridDesign.Comprehensive.With(Homes("a")), GridDesign.Dedicated(UnitId.From("market-office")), GridDesign.Micro], Clerk, Later).OrThrow();

        Assert.Equal([Grid(1), Grid(2), Grid(3)], divided.Grids.Select(grid => grid.Grid));
        Assert.Equal((Clerk, Later), (divided.By, divided.On));
        Assert.Equal(UnitId.From("market-office"), village.Find(Grid(2))!.LineDepartment);
        Assert.Equal(Grid(1), village.GridOf(Home("a")));
        Assert.Equal(1, village.Version);
        Assert.Equal(996, village.SequencesLeft);
    }

    [Fact]
    public void OpenAs_WithAGap_IsFilledByTheNextOpen()
    {
        var village = Build();
        village.OpenAs(Grid(999), GridDesign.Micro, Clerk, Later).OrThrow();

        Assert.Equal(Grid(3), village.Open(GridDesign.Micro, Clerk, Later).OrThrow().Grid);
    }

    [Fact]
    public void Split_PartOfAGrid_KeepsTheRestUnderItsCode()
    {
        var village = Build();

        var split = village.Split(Grid(1), [GridDesign.Micro.With(Homes("a")), GridDesign.Micro.With(Homes("b"))], RedivisionTrigger.SizeChange, Clerk, Later).OrThrow();

        Assert.Equal([Grid(3), Grid(4)], split.Grids.Select(grid => grid.Grid));
        Assert.Equal(Homes("c"), village.Find(Grid(1))!.Households);
        Assert.Equal(4, village.HouseholdCount);
    }

    [Fact]
    public void Merge_TwoGrids_HandsOverAndVoidsTheCode()
    {
        var village = Build();
        village.OpenLane(Grid(2), PersonId.From("head"), Homes("d"), Clerk, Start).OrThrow();

        var merged = village.Merge(Grid(2), Grid(1), RedivisionTrigger.Demolition, Clerk, Later).OrThrow();

        Assert.Equal(Homes("d"), merged.Households);
        Assert.Equal(Homes("a", "b", "c", "d"), village.Find(Grid(1))!.Households);
        var voiding = village.Find(Grid(2))!.Voiding!;
        Assert.Equal((VoidingCause.Merged, RedivisionTrigger.Demolition, Clerk, Later), (voiding.Cause, voiding.Trigger, voiding.By, voiding.On));
        Assert.Equal([Grid(1)], voiding.Successors);
        Assert.Equal(Grid(1), village.FindLane(1)!.Grid);
        Assert.Equal(Homes("d"), village.FindLane(1)!.Households);
    }

    [Fact]
    public void Merge_IntoItself_Throws() =>
        Assert.Throws<ArgumentException>(() => Build().Merge(Grid(1), Grid(1), RedivisionTrigger.SizeChange, Clerk, Later));

    [Fact]
    public void Renumber_AGrid_GoesOnWholeUnderTheNextCode()
    {
        var village = Build();

        var renumbered = village.Renumber(Grid(1), RedivisionTrigger.Correction, Clerk, Later).OrThrow();

        Assert.Equal((Grid(1), Grid(3)), (renumbered.Voided, renumbered.Renewed));
        Assert.Equal(Homes("a", "b", "c"), village.Find(Grid(3))!.Households);
        Assert.Empty(village.Find(Grid(1))!.Households);
        Assert.Equal([Grid(2), Grid(3)], village.Grids.Select(grid => grid.Code));
    }

    [Fact]
    public void Redivide_TheWholeVillage_VoidsEveryCodeAndNamesSuccessors()
    {
        var village = Build();

        var redivided = village.Redivide([GridDesign.Comprehensive.With(Homes("d", "a")), GridDesign.Micro.With(Homes("b", "c"))], RedivisionTrigger.PopulationFlow, Clerk, Later).OrThrow();

        Assert.Equal([Grid(1), Grid(2)], redivided.Voided);
        Assert.Equal([Grid(3), Grid(4)], village.Grids.Select(grid => grid.Code));
        Assert.Equal([Grid(3), Grid(4)], village.Find(Grid(1))!.Voiding!.Successors);
        Assert.Equal([Grid(3)], village.Find(Grid(2))!.Voiding!.Successors);
        Assert.Equal([("a", 1, 3), ("b", 1, 4), ("c", 1, 4), ("d", 2, 3)],
            redivided.Moves.Select(move => (move.Household.ToString(), move.From.Sequence, move.To.Sequence)));
    }

    [Fact]
    public void Retire_AnEmptyGrid_ClosesItsLanes()
    {
        var village = Build();
        village.OpenLane(Grid(2), Clerk, [], Clerk, Start).OrThrow();
        village.Transfer(Homes("d"), Grid(1), Clerk, Later).OrThrow();

        village.Retire(Grid(2), RedivisionTrigger.Demolition, Clerk, Later).OrThrow();

        Assert.True(village.Find(Grid(2))!.IsRetired);
        Assert.Equal(Later, village.FindLane(1)!.ClosedOn);
        Assert.Empty(village.Lanes);
    }

    [Fact]
    public void Remove_AHousehold_LeavesGridAndLane()
    {
        var village = Build();
        village.OpenLane(Grid(1), Clerk, Homes("a", "b"), Clerk, Start).OrThrow();

        var removed = village.Remove(Home("a"), Clerk, Later).OrThrow();

        Assert.Equal(Grid(1), removed.Grid);
        Assert.Null(village.GridOf(Home("a")));
        Assert.Null(village.LaneOf(Home("a")));
        Assert.Equal(Homes("b"), village.FindLane(1)!.Households);
    }

    [Fact]
    public void FindAndGridOf_OfStrangers_AreNull()
    {
        var village = Build();

        Assert.Null(village.Find(GridCode.Create(DivisionCode.Parse("152221100001"), 1)));
        Assert.Null(village.Find(Grid(9)));
        Assert.Null(village.GridOf(Home("z")));
        Assert.Null(village.FindLane(0));
    }

    [Fact]
    public void GridDesign_WithoutADepartmentOrWithNobody_Throws()
    {
        Assert.Throws<ArgumentException>(() => GridDesign.Dedicated(default));
        Assert.Throws<ArgumentException>(() => GridDesign.Micro.With([default]));
    }
}
