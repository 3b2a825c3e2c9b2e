using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Testing.Grids;

namespace GridGovernance.Domain.PropertyTests.Grids;

/// <summary>Villages of the law kit's generator, which others build on.</summary>
[Properties(Arbitrary = [typeof(GridWorlds)], MaxTest = 200)]
public class GridInvariants
{
    [Property(DisplayName = "GRD-8 splitting a grid and merging the part back leaves every household where it was")]
    public Property Split_and_merge_cancel(Village village, int chosen)
    {
        var (clerk, on) = (PersonId.From("clerk"), village.LastChange);
        if (village.Grids.FirstOrDefault() is not { } grid)
            return true.ToProperty().Trivial(true);
        var before = village.Grids.Select(other => (other.Code, string.Join(' ', other.Households))).ToArray();
        var part = grid.Households.Where((_, i) => (chosen >> i % 16 & 1) == 1).ToArray();
        var split = village.Split(grid.Code, [GridDesign.Micro.With(part)], RedivisionTrigger.Correction, clerk, on).OrThrow();
        var merged = village.Merge(split.Grids[0].Grid, grid.Code, RedivisionTrigger.Correction, clerk, on).OrThrow();
        return before.SequenceEqual(village.Grids.Select(other => (other.Code, string.Join(' ', other.Households)))).Label("restored")
            .And(merged.Households.SequenceEqual(part)).Label("the part came back")
            .Classify(part.Length > 0 && part.Length < grid.Households.Count + part.Length, "a real part").Classify(village.RetiredGrids.Count() > 1, "a village that has lived");
    }

    [Property(DisplayName = "GRD-9 a size outside the norm warns at once, and the norm refuses nothing")]
    public Property Sizes_warn(Village village) =>
        (GridSizePolicy.Default.Judge(village).Count == village.Grids.Count(grid => grid.Kind is not GridKind.Dedicated) + village.Lanes.Count()).ToProperty()
            .Classify(village.Lanes.Any(), "with lanes");
}
