using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Tests.Staffing;

public class RoleNormTests
{
    [Theory]
    [InlineData(0, "0..0")]
    [InlineData(1, "1..1")]
    [InlineData(300, "1..2")]
    [InlineData(301, "2..3")]
    [InlineData(700, "3..5")]
    public void RangeFor_Scaled_RoundsUp(int households, string range) =>
        Assert.Equal(range, RoleNorm.Per(HeadcountRange.Create(1, 2), 300).RangeFor(households).ToString());

    [Fact]
    public void RangeFor_ScaledWithALeastNumber_NeverGoesBelowIt()
    {
        var norm = RoleNorm.Per(HeadcountRange.Create(1, 1), 300, atLeast: 2);

        Assert.Equal("2..2", norm.RangeFor(0).ToString());
        Assert.Equal("3..3", norm.RangeFor(900).ToString());
    }

    [Fact]
    public void RangeFor_OpenUpperEnd_StaysOpen() => Assert.Equal("9..*", RoleNorm.Per(HeadcountRange.AtLeast(3), 100).RangeFor(300).ToString());

    [Fact]
    public void RangeFor_HugeScale_StopsAtTheLimit() =>
        Assert.Equal("1000000..1000000", RoleNorm.Per(HeadcountRange.Exactly(1_000_000), 1).RangeFor(int.MaxValue).ToString());

    [Fact]
    public void RangeFor_Fixed_IgnoresHouseholds() => Assert.Equal("2..5", RoleNorm.Fixed(HeadcountRange.Create(2, 5)).RangeFor(10_000).ToString());

    [Fact]
    public void Per_NoHouseholds_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => RoleNorm.Per(HeadcountRange.Exactly(1), 0));
}
