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

    [Fact]
    public void Create_GivesEachTierItsDays()
    {
        var cadence = VisitCadence.Create(green: 90, yellow: null, red: 1);

        Assert.Equal((90, null, 1), (cadence.DaysOf(VisitTier.Green), cadence.DaysOf(VisitTier.Yellow), cadence.DaysOf(VisitTier.Red)));
        Assert.Throws<ArgumentOutOfRangeException>(() => cadence.DaysOf((VisitTier)9));
        Assert.All<Func<VisitCadence>>([() => VisitCadence.Create(0, 1, 1), () => VisitCadence.Create(1, -1, 1), () => VisitCadence.Create(1, 1, 0)], create => Assert.Throws<ArgumentOutOfRangeException>(create));
    }

    [Fact]
    public void Due_ListsTheLongestDueFirst_AndTellsWhatIsOverdue()
    {
        var tiers = new Dictionary<HouseholdId, VisitTier>
        {
            [HouseholdId.From("late")] = VisitTier.Red,
            [HouseholdId.From("never")] = VisitTier.Red,
            [HouseholdId.From("today")] = VisitTier.Red,
            [HouseholdId.From("later")] = VisitTier.Red,
            [HouseholdId.From("green")] = VisitTier.Green,
        };
        Visit[] visits =
        [
            VisitsAt.On(Today.AddDays(-40), "v1", "late"), VisitsAt.On(Today.AddDays(-20), "v2", "late"), VisitsAt.On(Today.AddDays(-14), "v3", "today"), VisitsAt.On(Today.AddDays(-1), "v4", "later"),
            VisitsAt.On(Today.AddDays(1), "v5", "late"),                                                       // not yet made
        ];

        var due = VisitCadence.Default.Due(tiers, visits, Today);

        Assert.Equal([("late", Today.AddDays(-20), Today.AddDays(-6), true), ("never", (DateOnly?)null, Today, false), ("today", Today.AddDays(-14), Today, false)],
            due.Select(visit => (visit.Household.ToString(), visit.LastVisit, visit.DueOn, visit.IsOverdue)));
        Assert.DoesNotContain(VisitCadence.Default.Due(tiers, visits, Today.AddDays(-100)), visit => visit.LastVisit is not null);
    }
}
