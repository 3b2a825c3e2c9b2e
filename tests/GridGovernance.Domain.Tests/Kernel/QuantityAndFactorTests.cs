namespace GridGovernance.Domain.Tests.Kernel;

public class QuantityAndFactorTests
{
    [Theory]
    [InlineData("-1")]
    [InlineData("-0.0001")]
    [InlineData("900000000000.0001")]
    [InlineData("")]
    public void TryParse_OfANegativeOrTooLargeNumber_Refuses(string text)
    {
        Assert.False(Quantity.TryParse(text, out _));
        Assert.False(Factor.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Quantity.Parse(text));
        Assert.Throws<FormatException>(() => Factor.Parse(text));
    }

    [Fact]
    public void TryParse_OfMinusZero_IsZero()
    {
        Assert.True(Quantity.TryParse("-0", out var quantity));
        Assert.Equal("0", quantity.ToString());
    }

    [Fact]
    public void Of_ANegativeNumber_IsTheCallersBug()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Factor.Of(-1));
    }

    [Fact]
    public void FromTenThousandths_OutOfRange_Throws()
    {
        Assert.Throws<OverflowException>(() => Quantity.FromTenThousandths(-1));
        Assert.Throws<OverflowException>(() => Factor.FromTenThousandths(long.MaxValue));
    }

    [Fact]
    public void KnownValues_AreSpelledPlainly()
    {
        Assert.Equal(("0", "1", "900000000000"), (Quantity.Zero.ToString(), Quantity.One.ToString(), Quantity.MaxValue.ToString()));
        Assert.Equal(("0", "1", "900000000000"), (Factor.Zero.ToString(), Factor.One.ToString(), Factor.MaxValue.ToString()));
        Assert.Equal((Quantity.Zero, Factor.Zero), (default(Quantity), default(Factor)));
        Assert.Equal("2147483647", Factor.Of(int.MaxValue).ToString());
    }
}
