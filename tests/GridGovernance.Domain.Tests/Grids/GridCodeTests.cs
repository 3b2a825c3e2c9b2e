using System.Text.Json;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Tests.Grids;

public class GridCodeTests
{
    private static readonly DivisionCode RedPeak = DivisionCode.Parse("152221105215");

    [Theory]
    [InlineData("152221105215001", 1)]
    [InlineData("152221105215999", 999)]
    public void Parse_AGridCode_KnowsVillageAndSequence(string text, int sequence)
    {
        var code = GridCode.Parse(text);

        Assert.Equal((RedPeak, sequence), (code.Village, code.Sequence));
        Assert.Equal(text, code.ToString());
        Assert.Equal(GridCode.Create(RedPeak, sequence), code);
        Assert.False(code.IsDefault);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("15222110521500")]              // 14 digits
    [InlineData("1522211052150001")]            // 16 digits
    [InlineData("152221105215000")]             // sequence 000
    [InlineData("152221105000001")]             // hangs on a township
    [InlineData("152221000000001")]             // hangs on the banner
    [InlineData("15222110521500x")]
    [InlineData("152221105215+01")]
    [InlineData("152221105215 01")]
    [InlineData("１５２２２１１０５２１５００１")] // full-width digits
    [InlineData("152221105215００１")]
    public void TryParse_Unreadable_AnswersAndNeverThrows(string? text)
    {
        Assert.False(GridCode.TryParse(text, out var code));
        Assert.True(code.IsDefault);
        if (text is not null)
            Assert.Contains("15 ASCII digits", Assert.Throws<FormatException>(() => GridCode.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_PastTheLastSequence_SaysThatCodesAreUsedUp()
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => GridCode.Create(RedPeak, 1000));

        Assert.Contains("999", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("never reused", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Create_BelowTheFirstSequence_Throws(int sequence) => Assert.Throws<ArgumentOutOfRangeException>(() => GridCode.Create(RedPeak, sequence));

    [Fact]
    public void Create_OnATownship_Throws()
    {
        Assert.False(GridCode.TryCreate(RedPeak.Parent, 1, out _));
        Assert.Contains("village or community", Assert.Throws<ArgumentException>(() => GridCode.Create(RedPeak.Parent, 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Default_IsNoGrid()
    {
        Assert.True(default(GridCode).IsDefault);
        Assert.Equal("000000000000000", default(GridCode).ToString());
        Assert.False(GridCode.TryParse(default(GridCode).ToString(), out _));
    }

    [Fact]
    public void Order_IsByVillageThenSequence()
    {
        var codes = new[] { "152221105215002", "152221105215001", "152221100001999" }.Select(text => GridCode.Parse(text)).Order();

        Assert.Equal(["152221100001999", "152221105215001", "152221105215002"], codes.Select(code => code.ToString()));
    }

    [Fact]
    public void Json_RoundTripsAsFifteenDigits()
    {
        var code = GridCode.Create(RedPeak, 7);

        Assert.Equal("\"152221105215007\"", JsonSerializer.Serialize(code));
        Assert.Equal(code, JsonSerializer.Deserialize<GridCode>("\"152221105215007\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<GridCode>("\"152221105215000\""));
    }
}
