using System.Globalization;
using GridGovernance.Domain.Grids;
using static GridGovernance.Domain.Tests.Grids.SampleVillage;

namespace GridGovernance.Domain.Tests.Grids;

/// <summary>What is told of sizes, retired grids and codes that cannot be.</summary>
public class GridWordsTests
{
    private static readonly GridSizePolicy Small = new(GridSizeNorm.Create(2, 3), null);

    [Theory]
    [InlineData(1, "grid 152221105215001: grids.size 1: 1 households lie outside the norm of 2–3; consider merging it, or set another norm", "grid 152221105215001: grids.size 1: 1 户超出规模标准 2–3 户; 可考虑合并，或另定标准")]
    [InlineData(4, "grid 152221105215001: grids.size 4: 4 households lie outside the norm of 2–3; consider splitting it, or set another norm", "grid 152221105215001: grids.size 4: 4 户超出规模标准 2–3 户; 可考虑拆分，或另定标准")]
    public void ASizeOutsideTheNorm_IsToldWithTheNormAndWhatWouldMendIt(int households, string english, string chinese)
    {
        var warning = Small.Judge(Grid(1), GridKind.Comprehensive, households)!;

        Assert.Equal((english, chinese), (warning.Describe(Language.English), warning.Describe(Language.Chinese)));
    }

    [Fact]
    public void ANumberOfHouseholds_IsNoneOrMore()
    {
        Assert.Equal("households", Assert.Throws<ArgumentOutOfRangeException>(() => Small.Judge(Grid(1), GridKind.Comprehensive, -1)).ParamName);
        Assert.Equal("min", Assert.Throws<ArgumentOutOfRangeException>(() => GridSizeNorm.Create(-1, 5)).ParamName);
        Assert.Equal((0, 0), (GridSizeNorm.Create(0, 0).Min, GridSizeNorm.Create(0, 0).Max));
    }

    [Theory]
    [InlineData(VoidingCause.Merged, "merged", "合并")]
    [InlineData(VoidingCause.Renumbered, "renumbered", "改编码")]
    [InlineData(VoidingCause.Redivided, "redivided", "重新划分")]
    [InlineData(VoidingCause.Retired, "retired", "撤销")]
    public void ARetiredGrid_SaysWhatVoidedItsCode(VoidingCause cause, string english, string chinese)
    {
        var refusal = new GridRetired(Grid(1), Later, cause);

        Assert.Equal($"Grid 152221105215001 is retired since 2026-02-01 ({english}).", refusal.Describe(Language.English));
        Assert.Equal($"网格 152221105215001 已于 2026-02-01 撤销（{chinese}）。", refusal.Describe(Language.Chinese));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void ASequenceBelowTheFirst_IsNotToldAsUsedUp(int sequence)
    {
        var told = Assert.Throws<ArgumentOutOfRangeException>(() => GridCode.Create(Code, sequence)).Message;

        Assert.StartsWith("A grid sequence of village 152221105215 is 001 to 999.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void ACode_IsSpelledWithAllDigitsWhereverItIsWritten() =>
        Assert.Equal("000000000000000 152221105215007", string.Create(CultureInfo.InvariantCulture, $"{default(GridCode)} {Grid(7)}"));
}
