using GridGovernance.Domain.Grids;
using static GridGovernance.Domain.Tests.Grids.SampleVillage;

namespace GridGovernance.Domain.Tests.Grids;

public class GridSizePolicyTests
{
    [Theory]
    [InlineData(GridKind.Comprehensive, 299, true)]
    [InlineData(GridKind.Comprehensive, 300, false)]
    [InlineData(GridKind.Comprehensive, 500, false)]
    [InlineData(GridKind.Comprehensive, 501, true)]
    [InlineData(GridKind.Micro, 49, true)]
    [InlineData(GridKind.Micro, 50, false)]
    [InlineData(GridKind.Micro, 80, false)]
    [InlineData(GridKind.Micro, 81, true)]
    [InlineData(GridKind.Dedicated, 0, false)]
    public void Judge_ASize_WarnsOutsideTheNorm(GridKind kind, int households, bool warns)
    {
        var warning = GridSizePolicy.Default.Judge(Grid(1), kind, households);

        Assert.Equal(warns, warning is not null);
        Assert.True(warning is null or { Severity: FindingSeverity.Warning, Code: "grids.size" });
    }

    [Fact]
    public void Judge_AVillage_WarnsOfGridsThenLanes()
    {
        var village = Build();
        village.OpenLane(Grid(1), Clerk, Homes("a"), Clerk, Start).OrThrow();
        var policy = new GridSizePolicy(comprehensive: GridSizeNorm.Create(2, 3), micro: GridSizeNorm.Create(2, 3));

        Assert.Equal(["grid 152221105215002", "grid 152221105215001 lane 1"], policy.Judge(village).Select(warning => warning.Path));
    }

    [Fact]
    public void Create_NormOutOfOrder_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => GridSizeNorm.Create(2, 1));
}
