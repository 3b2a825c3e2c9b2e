using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Reports;

namespace GridGovernance.Domain.Tests.Reports;

public class HouseholdsAcrossVillagesTests
{
    private static Village Build(string code, params string[] homes)
    {
        var village = Village.Found(DivisionCode.Parse(code), PersonId.From("clerk"), new(2026, 1, 1));
        village.Divide([GridDesign.Comprehensive.With(homes.Select(HouseholdId.From))], PersonId.From("clerk"), new(2026, 1, 1)).OrThrow();
        return village;
    }

    [Fact]
    public void Of_AHouseholdInTwoVillages_IsFoundWithItsGrids()
    {
        var report = HouseholdsAcrossVillages.Of([Build("152221105215", "b", "a"), Build("152221100001", "c", "a"), Build("152221100002", "d")]);

        Assert.Equal(4, report.HouseholdCount);
        var (household, grids) = Assert.Single(report.Doubles);
        Assert.Equal(HouseholdId.From("a"), household);
        Assert.Equal(["152221100001001", "152221105215001"], grids.Select(grid => grid.ToString()));
        Assert.Equal("reports.household-in-several-villages", Assert.Single(report.Findings).Code);
        Assert.False(report.IsClean);
    }

    [Fact]
    public void Of_OneVillageTwice_Throws()
    {
        var village = Build("152221105215", "a");

        Assert.Throws<ArgumentException>(() => HouseholdsAcrossVillages.Of([village, village]));
        Assert.True(HouseholdsAcrossVillages.Of([village]).IsClean);
    }
}
