using GridGovernance.Domain.Visits;

namespace GridGovernance.Domain.Tests.Visits;

public class VisitCadenceTests
{
    private static readonly DateOnly Today = new(2026, 3, 20);

    [Theory]
    [InlineData(VisitTier.Red, 14)]
    [InlineData(VisitTier.Yellow, 30)]
    public void Scheduled_IsDueOnTheDay_AndOverdueTheDayAfter(VisitTier tier, int days)
    {
        Assert.False(VisitCadence.Default.IsDue(tier, Today.AddDays(1 - days), Today));
        Assert.True(VisitCadence.Default.IsDue(tier, Today.AddDays(-days), Today));
        Assert.False(VisitCadence.Default.IsOverdue(tier, Today.AddDays(-days), Today));
        Assert.True(VisitCadence.Default.IsOverdue(tier, Today.AddDays(-days - 1), Today));
    }

    [Fact]
    public void NeverVisited_IsDueAtOnce_AndNotOverdue()
    {
        Assert.True(VisitCadence.Default.IsDue(VisitTier.Red, null, Today));
        Assert.False(VisitCadence.Default.IsOverdue(VisitTier.Red, null, Today));
    }

    [Fact]
    public void Green_IsNeverDue()
    {
        Assert.Null(VisitCadence.Default.NextDue(VisitTier.Green, null, Today));
        Assert.False(VisitCadence.Default.IsDue(VisitTier.Green, Today.AddYears(-5), Today));
    }
}
