using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Tests.Staffing;

public class HeadcountRangeTests
{
    [Theory]
    [InlineData("0..0", 0, 0)]
    [InlineData("2..5", 2, 5)]
    [InlineData("3..*", 3, null)]
    [InlineData("1000000..1000000", 1_000_000, 1_000_000)]
    public void Parse_TheOneSpelling_RoundTrips(string text, int min, int? max)
    {
        var range = HeadcountRange.Parse(text);

        Assert.Equal((min, max), (range.Min, range.Max));
        Assert.Equal(text, range.ToString());
        Assert.Equal(range, HeadcountRange.Create(min, max));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("5..2")]
    [InlineData("02..5")]
    [InlineData("2..05")]
    [InlineData("2...5")]
    [InlineData("*..5")]
    [InlineData("-1..5")]
    [InlineData("+1..5")]
    [InlineData(" 2..5")]
    [InlineData("2..5 ")]
    [InlineData("2..")]
    [InlineData("..5")]
    [InlineData("2..**")]
    [InlineData("٢..5")]
    [InlineData("0..1000001")]
    [InlineData("1000001..*")]
    [InlineData("0..99999999999")]
    public void TryParse_AnythingElse_IsRefused(string? text) => Assert.False(HeadcountRange.TryParse(text, out _));

    [Fact]
    public void Default_IsNobody() => Assert.Equal("0..0", default(HeadcountRange).ToString());

    [Fact]
    public void Create_EndsOutOfOrder_NamesThem() =>
        Assert.Contains("5..2", Assert.Throws<ArgumentOutOfRangeException>(() => HeadcountRange.Create(5, 2)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2..5", 1, 1, 0)]
    [InlineData("2..5", 2, 0, 0)]
    [InlineData("2..5", 5, 0, 0)]
    [InlineData("2..5", 7, 0, 2)]
    [InlineData("2..*", 999, 0, 0)]
    public void ShortfallAndSurplus_AtTheEnds(string range, int count, int shortfall, int surplus)
    {
        var parsed = HeadcountRange.Parse(range);

        Assert.Equal((shortfall, surplus), (parsed.ShortfallOf(count), parsed.SurplusOf(count)));
        Assert.Equal(shortfall + surplus == 0, parsed.Contains(count));
    }
}
