using System.Text.Json;

namespace GridGovernance.Domain.Tests.Kernel;

public class PointsTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("12.5", "12.5")]
    [InlineData("-0.0001", "-0.0001")]
    [InlineData("007.50", "7.5")]
    [InlineData("1.50000000", "1.5")]
    [InlineData("900000000000", "900000000000")]
    public void Parse_OfEveryWayToWriteANumber_GivesTheOneSpelling(string text, string spelling) => Assert.Equal(spelling, Points.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("+5")]
    [InlineData(" 5")]
    [InlineData("5 ")]
    [InlineData("5\0")]
    [InlineData("1e3")]
    [InlineData("1,5")]
    [InlineData("--1")]
    [InlineData("٣")]
    [InlineData("\uFF13")]
    [InlineData("NaN")]
    [InlineData("0.00001")]
    [InlineData("900000000000.0001")]
    [InlineData("9999999999999")]
    public void TryParse_OfAnythingElse_Refuses(string? text)
    {
        Assert.False(Points.TryParse(text, out var points));
        Assert.Equal(Points.Zero, points);
    }

    [Fact]
    public void Parse_OfNonsense_SaysWhatANumberIs() => Assert.Contains("four decimals", Assert.Throws<FormatException>(() => Points.Parse("x")).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_OfNull_IsTheCallersBug() => Assert.Throws<ArgumentNullException>(() => Points.Parse(null!));

    [Fact]
    public void Default_IsZero() => Assert.Equal("0", default(Points).ToString());

    [Fact]
    public void AnInt_IsAWholeNumberOfPoints()
    {
        Points points = -3;

        Assert.Equal(-30_000, points.TenThousandths);
        Assert.Equal(Points.FromInt32(int.MaxValue), Points.Parse("2147483647"));
        Assert.Equal(Points.FromInt32(int.MinValue), Points.Parse("-2147483648"));
    }

    [Fact]
    public void Arithmetic_PastTheRange_Throws()
    {
        var unit = Points.FromTenThousandths(1);

        Assert.Throws<OverflowException>(() => Points.MaxValue + unit);
        Assert.Throws<OverflowException>(() => Points.MinValue - unit);
        Assert.Throws<OverflowException>(() => Points.FromTenThousandths(long.MaxValue));
        Assert.False(Points.TryFromTenThousandths(long.MinValue, out _));
        Assert.Equal(Points.MinValue, -Points.MaxValue);
    }

    [Fact]
    public void NamedForms_AreTheOperators()
    {
        Assert.Equal(Points.Add(2, 3), 5);
        Assert.Equal(Points.Subtract(2, 3), -1);
        Assert.Equal(Points.Negate(2), -2);
        Assert.Equal(Points.Min(2, 3), 2);
        Assert.Equal(Points.Max(2, 3), 3);
    }

    [Theory]
    [InlineData("1.5", true)]
    [InlineData("-1.50", true)]
    [InlineData("1e1", false)]
    [InlineData("1.00001", false)]
    [InlineData("\"1\"", false)]
    [InlineData("null", false)]
    [InlineData("1e400", false)]
    public void Json_IsANumberReadFromItsText(string json, bool valid)
    {
        if (valid)
            Assert.Equal(Points.Parse(json), JsonSerializer.Deserialize<Points>(json));
        else
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Points>(json));
    }
}
