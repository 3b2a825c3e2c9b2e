using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Tests.Divisions;

public class OpeningHoursTests
{
    [Theory]
    [InlineData("always")]
    [InlineData("never")]
    [InlineData("monday 08:30-12:00 14:30-18:00; saturday 09:00-12:00")]
    [InlineData("sunday 08:30:15.5000000-12:00")]
    public void Parse_ItsOneSpelling_RoundTrips(string text)
    {
        var hours = OpeningHours.Parse(text, null);

        Assert.Equal(text, hours.ToString());
        Assert.Equal(OpeningHours.Parse(text, null), hours);
        Assert.Equal(OpeningHours.Parse(text, null).GetHashCode(), hours.GetHashCode());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Monday 08:30-12:00")]
    [InlineData("monday")]
    [InlineData("monday 8:30-12:00")]
    [InlineData("monday 12:00-08:30")]
    [InlineData("monday 08:30-12:00 11:00-13:00")]
    [InlineData("saturday 09:00-12:00; monday 08:30-12:00")]
    [InlineData("monday 08:30-12:00; monday 14:00-15:00")]
    [InlineData("monday 08:30-12:00;")]
    [InlineData("monday 08:30")]
    public void TryParse_AnythingElse_IsRefused(string? text) => Assert.False(OpeningHours.TryParse(text, null, out _));

    [Fact]
    public void IsOpenAt_AShift_IncludesItsBeginningAndNotItsEnd()
    {
        var hours = OpeningHours.On(WorkingHours.Office, DayOfWeek.Monday);

        Assert.True(hours.IsOpenAt(DayOfWeek.Monday, new(8, 30)));
        Assert.False(hours.IsOpenAt(DayOfWeek.Monday, new(12, 0)));
        Assert.False(hours.IsOpenAt(DayOfWeek.Tuesday, new(9, 0)));
        Assert.True(OpeningHours.Always.IsOpenAt(DayOfWeek.Sunday, new(0, 0)));
    }
}
