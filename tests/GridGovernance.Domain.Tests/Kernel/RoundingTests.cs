namespace GridGovernance.Domain.Tests.Kernel;

public class RoundingTests
{
    [Theory]
    [InlineData(RoundingMode.HalfAwayFromZero, "1", "-1", "2", "-2", "1")]
    [InlineData(RoundingMode.HalfToEven, "0", "0", "2", "-2", "1")]
    [InlineData(RoundingMode.TowardZero, "0", "0", "1", "-1", "0")]
    [InlineData(RoundingMode.AwayFromZero, "1", "-1", "2", "-2", "1")]
    [InlineData(RoundingMode.Down, "0", "-1", "1", "-2", "0")]
    [InlineData(RoundingMode.Up, "1", "0", "2", "-1", "1")]
    public void Apply_ToHalvesAndMore_GoesTheWayOfTheMode(RoundingMode mode, string half, string minusHalf, string oneAndAHalf, string minusOneAndAHalf, string sixTenths)
    {
        var rounding = Rounding.Create(1, mode);

        string[] rounded = [.. new[] { "0.5", "-0.5", "1.5", "-1.5", "0.6" }.Select(text => rounding.Apply(Points.Parse(text)).ToString())];

        Assert.Equal([half, minusHalf, oneAndAHalf, minusOneAndAHalf, sixTenths], rounded);
    }

    [Fact]
    public void Default_IsTheFinestStep_AndMovesNothing()
    {
        Assert.Equal("0.0001 HalfAwayFromZero", default(Rounding).ToString());
        Assert.Equal(default, Rounding.Create(Points.FromTenThousandths(1)));
        Assert.Equal(Points.Parse("1.2345"), default(Rounding).Apply(Points.Parse("1.2345")));
    }

    [Fact]
    public void Create_WithAStepOfZeroOrAnUnknownMode_IsTheCallersBug()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.Create(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.Create(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.Create(1, (RoundingMode)6));
        Assert.False(Rounding.TryCreate(0, RoundingMode.Up, out _));
    }

    [Fact]
    public void Apply_WhenTheMultipleLeavesTheRange_Throws() =>
        Assert.Throws<OverflowException>(() => Rounding.Create(Points.FromTenThousandths(7), RoundingMode.Up).Apply(Points.MaxValue));

    [Fact]
    public void Apply_ToAStepOfHalves_KeepsHalves() => Assert.Equal(Points.Parse("2.5"), Rounding.Create(Points.Parse("0.5")).Apply(Points.Parse("2.25")));
}
