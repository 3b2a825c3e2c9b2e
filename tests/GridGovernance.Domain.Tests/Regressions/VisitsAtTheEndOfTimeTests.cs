using GridGovernance.Domain.Visits;

namespace GridGovernance.Domain.Tests.Regressions;

/// <summary>A next visit that would have been due after the last day there is threw; it is due on that day.</summary>
public class VisitsAtTheEndOfTimeTests
{
    [Theory]
    [InlineData(14)]
    [InlineData(int.MaxValue)]
    public void NextDue_BeyondTheLastDay_IsThatDay(int days)
    {
        var cadence = VisitCadence.Create(null, days, days);

        Assert.Equal(DateOnly.MaxValue, cadence.NextDue(VisitTier.Red, DateOnly.MaxValue.AddDays(-3), DateOnly.MaxValue));
        Assert.False(cadence.IsOverdue(VisitTier.Yellow, DateOnly.MaxValue.AddDays(-3), DateOnly.MaxValue));
    }
}
