using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Reports;

namespace GridGovernance.Domain.Tests.Reports;

public class GridListCheckTests
{
    private static readonly GridSizePolicy Sizes = new(comprehensive: GridSizeNorm.Create(1, 2), micro: null);
    private static readonly UnitId Group = UnitId.From("g");

    private static GridCode Grid(int sequence, string village = "152221105215") => GridCode.Create(DivisionCode.Parse(village), sequence);

    private static HouseholdListing Home(string id, GridCode? grid) => new(HouseholdId.From(id), grid);

    [Fact]
    public void Of_SoundLists_FindsNothingAndSumsTownships()
    {
        var check = GridListCheck.Of(
            [new(Grid(1), GridKind.Comprehensive, Group), new(Grid(1, "152221105216"), GridKind.Comprehensive, Group), new(Grid(1, "152221100001"), GridKind.Micro, Group)],
            [Home("a", Grid(1)), Home("b", Grid(1, "152221105216")), Home("c", Grid(1, "152221100001"))], Sizes);

        Assert.True(check.IsSound);
        Assert.Empty(check.GridFindings.Concat(check.HouseholdFindings));
        Assert.Equal(
            [new(DivisionCode.Parse("152221100000"), 1, 1, 0, 0, 1), new TownshipGridCount(DivisionCode.Parse("152221105000"), 2, 2, 0, 0, 2)], check.Townships);
    }

    [Fact]
    public void Of_AHouseholdInThreeRows_CountsOnceAndIsFoundTwice()
    {
        var check = GridListCheck.Of(
            [new(Grid(1), GridKind.Comprehensive, Group), new(Grid(2), GridKind.Comprehensive, Group)], [Home("a", Grid(1)), Home("a", null), Home("a", Grid(2)), Home("a", Grid(1))], Sizes);

        Assert.Equal(["households.in-several-grids", "households.in-several-grids", "households.listed-twice"], check.HouseholdFindings.Select(finding => finding.Code));
        Assert.Equal(["grids.empty"], check.GridFindings.Select(finding => finding.Code));
        Assert.Equal(1, check.HouseholdCount);
        Assert.Equal(1, Assert.Single(check.Townships).Households);
        Assert.False(check.IsSound);
    }

    [Fact]
    public void Of_GapsOnly_IsSoundWithWarnings()
    {
        var check = GridListCheck.Of([new(Grid(1), GridKind.Comprehensive)], [Home("a", Grid(1)), Home("b", Grid(1)), Home("c", Grid(1))], Sizes);

        Assert.True(check.IsSound);
        Assert.Equal(["grids.size", "grids.without-group"], check.GridFindings.Select(finding => finding.Code));
        Assert.Equal(["grids.size"], GridListCheck.Of([new(Grid(1), GridKind.Comprehensive)], [Home("a", Grid(1)), Home("b", Grid(1)), Home("c", Grid(1))], Sizes, groupsKnown: false).GridFindings.Select(finding => finding.Code));
    }

    [Fact]
    public void Of_AGridThatIsNotListed_IsAnErrorOfTheHousehold()
    {
        var check = GridListCheck.Of([new(Grid(1), GridKind.Dedicated, Group, 2), new(Grid(1), GridKind.Micro, Group, 3)], [new(HouseholdId.From("a"), Grid(9), 2), new(HouseholdId.From("b"), default(GridCode), 3)], Sizes);

        Assert.Equal([(2, "grids.empty"), (3, "grids.listed-twice")], check.GridFindings.Select(finding => (finding.Line ?? 0, finding.Code)));
        Assert.Equal([(2, "households.grid-not-listed"), (3, "households.in-no-grid")], check.HouseholdFindings.Select(finding => (finding.Line ?? 0, finding.Code)));
    }
}
