using System.Text.Json;
using GridGovernance.Domain.Pay;

namespace GridGovernance.Domain.Tests.Pay;

public class MoneyTests
{
    [Theory]
    [InlineData("53030.70", 5303070)]
    [InlineData("53030.7", 5303070)]
    [InlineData("12", 1200)]
    [InlineData("-0.05", -5)]
    [InlineData("900000000000", 90_000_000_000_000)]
    public void Parse_AnAmountInYuan_HoldsFen(string text, long fen) => Assert.Equal(fen, Money.Parse(text).Fen);

    [Theory]
    [InlineData("0.001")]
    [InlineData("1e3")]
    [InlineData("1,000.00")]
    [InlineData("+1")]
    [InlineData("")]
    [InlineData("900000000000.01")]
    public void TryParse_WhatIsNoAmount_AnswersFalse(string text) => Assert.False(Money.TryParse(text, out _));

    [Fact]
    public void ToString_Always_HasTwoDecimals() =>
        Assert.Equal(["0.00", "-0.05", "12.50"], [Money.Zero.ToString(), Money.FromFen(-5).ToString(), Money.FromFen(1250).ToString()]);

    [Fact]
    public void Json_RoundTripsAsANumberWithTwoDecimals()
    {
        Assert.Equal("12.50", JsonSerializer.Serialize(Money.FromFen(1250)));
        Assert.Equal(Money.FromFen(1250), JsonSerializer.Deserialize<Money>("12.50"));
    }

    [Fact]
    public void Add_PastTheRange_Throws() => Assert.Throws<OverflowException>(() => Money.MaxValue + Money.FromFen(1));
}
