using GridGovernance.Domain.Grids;
using static GridGovernance.Domain.Tests.Grids.SampleVillage;

namespace GridGovernance.Domain.Tests.Grids;

/// <summary>What an operation of a village tells and leaves on record.</summary>
public class VillageRecordTests
{
    [Fact]
    public void Redivide_TellsOfEveryGridItOpened()
    {
        var office = UnitId.From("office");

        var redivided = Build().Redivide([GridDesign.Micro.With(Homes("d", "a")), GridDesign.Dedicated(office).With(Homes("b", "c"))], RedivisionTrigger.PopulationFlow, Clerk, Later).OrThrow();

        Assert.Equal(
            [(Grid(3), GridKind.Micro, null, "d a", Clerk, Later), (Grid(4), GridKind.Dedicated, (UnitId?)office, "b c", Clerk, Later)],
            redivided.Grids.Select(grid => (grid.Grid, grid.Kind, grid.LineDepartment, string.Join(' ', grid.Households), grid.By, grid.On)));
    }

    [Fact]
    public void Redivide_ThatLeavesHouseholdsOut_NamesTheFirstOfThem()
    {
        Assert.False(Build().Redivide([GridDesign.Comprehensive.With(Homes("a", "b"))], RedivisionTrigger.Correction, Clerk, Later).Succeeded(out _, out var refusal));

        Assert.Equal(new HouseholdUnplaced(Home("c"), Grid(1)), refusal);
    }

    [Fact]
    public void ADesignThatIsNull_IsNamedAsSuch()
    {
        Assert.Equal("designs", Assert.Throws<ArgumentNullException>(() => Village.Found(Code, Clerk, Start).Divide([null!], Clerk, Start)).ParamName);
        Assert.Equal("designs", Assert.Throws<ArgumentNullException>(() => Build().Redivide([null!], RedivisionTrigger.Correction, Clerk, Start)).ParamName);
    }

    [Fact]
    public void ChangeLaneHead_IsAChangeOfTheVillage()
    {
        var village = Build();
        village.OpenLane(Grid(1), Clerk, Homes("a"), Clerk, Start).OrThrow();
        var version = village.Version;

        village.ChangeLaneHead(1, PersonId.From("head"), Clerk, Later).OrThrow();

        Assert.Equal((version + 1, Later), (village.Version, village.LastChange));
    }

    /// <summary>The documented order: a grid that is not there is told before codes that are used up.</summary>
    [Fact]
    public void Renumber_OfAnUnknownOrRetiredGridInAFullVillage_TellsOfTheGrid()
    {
        var village = Village.Found(Code, Clerk, Start);
        village.Divide([.. Enumerable.Repeat(GridDesign.Micro, 998)], Clerk, Start).OrThrow();
        village.Renumber(Grid(1), RedivisionTrigger.Correction, Clerk, Later).OrThrow();
        var foreign = GridCode.Parse("152221105214001");

        Assert.Equal(0, village.SequencesLeft);
        Assert.Equal(new GridUnknown(foreign), RefusalOf(village, foreign));
        Assert.Equal(new GridRetired(Grid(1), Later, VoidingCause.Renumbered), RefusalOf(village, Grid(1)));
        Assert.Equal(new SequencesExhausted(Code, 1, 0), RefusalOf(village, Grid(2)));
    }

    private static Refusal? RefusalOf(Village village, GridCode grid) =>
        village.Renumber(grid, RedivisionTrigger.Correction, Clerk, Later).Succeeded(out _, out var refusal) ? null : refusal;
}
