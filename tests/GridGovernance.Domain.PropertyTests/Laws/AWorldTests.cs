using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing;

namespace GridGovernance.Domain.PropertyTests.Laws;

/// <summary>A generated banner hangs together, and is the same each time.</summary>
public class AWorldTests
{
    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(3, 4, 20)]
    [InlineData(101, 2, 3)]
    public void OfBanner_HangsTogether(int villages, int grids, int households)
    {
        var world = AWorld.OfBanner(villages, grids, households);

        Assert.Equal(villages, world.Villages.Count);
        Assert.All(world.Villages, village => Assert.Equal(grids, village.Grids.Count()));
        Assert.Equal(villages * grids * households, world.Households.Select(home => home.Id).Distinct().Count());
        Assert.Equal(world.Rosters.Select(roster => roster.Grid).Order(), world.Villages.SelectMany(village => village.Grids).Select(grid => grid.Code).Order());
        Assert.Equal(36 * villages * grids, world.Activities.Count);
        Assert.Equal(world.Activities, AWorld.OfBanner(villages, grids, households).Activities);
    }

    [Fact]
    public void OfBanner_IsPlannedAndScoredAsItStands()
    {
        var world = AWorld.OfBanner();
        var plan = new PairingPlanner().Plan(PairingPolicy.OneLeadsFive, world.Members, world.Households);
        var scheme = PointsScheme.Define("world").Category("duty").Award("patrol", "duty", rule => rule.For("patrol", "visit").Worth(1)).Build();
        var report = PointsEngine.Create(scheme).ScoreAll(Period.Month(2026, 3), [.. world.Activities.Select(activity => activity.Subject).Distinct().Select(subject => new ScoredSubject(subject))], world.Activities);

        Assert.True(plan.IsComplete && plan.IsProved());
        Assert.True(report.IsClean, string.Join('\n', report.Findings));
    }

    [Fact]
    public void OfBanner_RefusesWhatNoBannerHas()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AWorld.OfBanner(villages: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => AWorld.OfBanner(gridsPerVillage: 1_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => AWorld.OfBanner(householdsPerGrid: -1));
    }
}
