using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.Tests.Pairing;

public class PairingPlannerTests
{
    private static readonly GridCode Here = GridCode.Parse("152221100201001");
    private static readonly GridCode There = GridCode.Parse("152221100201002");

    [Fact]
    public void Plan_TwoMembersTwoHouseholds_ChoosesTheShortestPairing()
    {
        // The nearest member of both households is m1; only one of them can have m1.
        var plan = new PairingPlanner().Plan(PairingPolicy.OneLeads(1), [Member("m1", 0), Member("m2", 100)], [Home("h1", 10), Home("h2", -10)]);

        Assert.Equal([("h1", "m2", 90L), ("h2", "m1", 10L)], Links(plan));
        Assert.Equal(new PairingGoals(0, 0, 0, 0, 100), plan.Total);
        Assert.True(plan.IsComplete);
        Assert.True(plan.IsProved());
        Assert.Empty(plan.Bottlenecks);
    }

    [Fact]
    public void Plan_WhenPlacesAreShort_SaysWhichHouseholdsCompeteForThem()
    {
        var plan = new PairingPlanner().Plan(PairingPolicy.OneLeadsTwo, [Member("m1", 0)], [Home("h1", 30), Home("h2", 10), Home("h3", 20)]);

        Assert.Equal([("h2", "m1", 10L), ("h3", "m1", 20L)], Links(plan));
        Assert.Equal([HouseholdId.From("h1")], plan.Uncovered);
        var bottleneck = Assert.Single(plan.Bottlenecks);
        Assert.Equal("3 households can only be led by 1 members with 2 places together: 1 short", bottleneck.Smallest.ToString());
        Assert.True(bottleneck.Smallest.Holds(plan.Case));
        Assert.True(plan.IsProved());
    }

    [Fact]
    public void Plan_WithinTheVillage_WidensOnlyForTheBottleneck()
    {
        PairingMember[] members = [Member("m1", 0), Member("m2", 5, There)];
        PairingHousehold[] homes = [Home("h1", 4), Home("h2", 3), Home("h3", 0, There)];

        var grid = new PairingPlanner().Plan(PairingPolicy.OneLeadsTwo.Within(PairingScope.Grid), members, homes);
        var village = new PairingPlanner().Plan(PairingPolicy.OneLeads(1).Within(PairingScope.Village), members, homes);

        Assert.Equal(0, grid.Total.LinksOutsideGrid);
        Assert.Equal(new PairingGoals(1, 0, 0, 0, 8), village.Total);
        Assert.Equal([("h2", "m1", 3L), ("h3", "m2", 5L)], Links(village));
        Assert.True(village.IsProved());
    }

    [Fact]
    public void Plan_WithLinksOutOfAGridOfMoreThan64Members_FindsThemAmongPairsOutOfOrder()
    {
        // 80 members with two places each in either grid, 210 homes here and 90 there: 50 must be led from there. The solver looked for these links as if they stood in order, and never ended.
        PairingMember[] members = [.. Enumerable.Range(0, 160).Select(i => Member($"m{i:D3}", i * 7 % 1_000, i % 2 == 0 ? There : Here))];
        PairingHousehold[] homes = [.. Enumerable.Range(0, 300).Select(i => Home($"h{i:D3}", i * 13 % 1_000, i < 210 ? Here : There))];

        var plan = new PairingPlanner().Plan(PairingPolicy.OneLeadsTwo.Within(PairingScope.Village), members, homes);

        Assert.Equal((0, 50), (plan.Total.Uncovered, plan.Total.LinksOutsideGrid));
        Assert.True(plan.IsProved());
    }

    [Fact]
    public void Plan_WithUnmetMinimum_GivesTheDualReason()
    {
        var plan = new PairingPlanner().Plan(PairingPolicy.Between(2, 3), [Member("m1", 0), Member("m2", 5)], [Home("h1", 4), Home("h2", 3), Home("h3", 2)]);

        Assert.Equal(1, plan.Total.MinimumPlacesUnmet);
        var violator = Assert.Single(plan.UnmetMinimums);
        Assert.True(violator.Holds(plan.Case));
        Assert.Equal(4, violator.Asked);
        Assert.True(plan.IsProved());
    }

    [Fact]
    public void Plan_WithEqualCosts_IsDecidedById()
    {
        var plan = new PairingPlanner().Plan(PairingPolicy.OneLeads(2), [Member("m3", 0), Member("m1", 0), Member("m2", 0)], [Home("h4", 1), Home("h2", 1), Home("h3", 1), Home("h1", 1)]);

        Assert.Equal([("h1", "m1", 1L), ("h2", "m1", 1L), ("h3", "m2", 1L), ("h4", "m2", 1L)], Links(plan));
    }

    [Fact]
    public void Plan_WithMustLink_CoversItFirst()
    {
        var policy = PairingPolicy.OneLeads(1).With(new MustLinks([new(HouseholdId.From("h1"), PersonId.From("m1"))]));

        var plan = new PairingPlanner().Plan(policy, [Member("m1", 0)], [Home("h1", 1_000), Home("h2", 1)]);

        Assert.Equal([("h1", "m1", 1_000L)], Links(plan));
        Assert.Equal(new PairingGoals(1, 0, 0, 0, 1_000), plan.Total);
    }

    [Fact]
    public void Plan_WhenCancelled_Stops()
    {
        var pairing = PairingCase.Build(PairingPolicy.OneLeadsTwo, [Member("m1", 0)], [Home("h1", 1)]);
        Assert.Throws<OperationCanceledException>(() => new PairingPlanner().Plan(pairing, null, new CancellationToken(true)));
    }

    private static PairingMember Member(string id, long x, GridCode grid = default) => new(PersonId.From(id), grid.IsDefault ? Here : grid, x, 0);

    private static PairingHousehold Home(string id, long x, GridCode grid = default) => new(HouseholdId.From(id), grid.IsDefault ? Here : grid, x, 0);

    private static IEnumerable<(string, string, long)> Links(PairingPlan plan) => plan.Links.Select(link => (link.Household.ToString(), link.Member.ToString(), link.Distance));
}
