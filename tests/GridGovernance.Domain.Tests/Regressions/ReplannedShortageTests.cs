using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.Tests.Regressions;

/// <summary>A plan that leaves a household uncovered forgot the prices that were held against all pairs, and ended with others: the plan was right, its proof was not (found by PAI-10).</summary>
public class ReplannedShortageTests
{
    private static readonly GridCode First = GridCode.Parse("152221100201001"), Second = GridCode.Parse("152221100201002");

    [Fact]
    public void APlanWithAShortage_IsProved_AlsoWhenPlannedAnew()
    {
        var policy = PairingPolicy.Between(1, 1).Within(PairingScope.Banner).WithDistance(0).WithContinuity(50).With(new MustLinks([new(H("h0"), P("m2")), new(H("h2"), P("m3"))]));
        var earlier = new PairingPlanner().Plan(policy, [Member("m0", 6, 0)], [Home("h0", First, 0, 0), Home("h1", Second, 2, 0)]);
        var now = PairingCase.Build(policy, [Member("m0", 5, 1), new(P("m2"), First, 4, 0, default, null, 2), new(P("m3"), First, 6, 0, H("h2"))], [Home("h0", First, 2, 8), Home("h1", Second, 2, 1), Home("h2", First, 5, 0)], [new(H("h1"), P("m2"))]);

        var (fresh, again) = (new PairingPlanner().Plan(now), new PairingPlanner().Replan(earlier, now));

        Assert.Equal(fresh.Links, again.Links);
        Assert.Equal(["h2"], again.Uncovered.Select(home => home.ToString()));
        Assert.True(fresh.IsProved());
        Assert.True(again.IsProved());
    }

    private static PersonId P(string id) => PersonId.From(id);

    private static HouseholdId H(string id) => HouseholdId.From(id);

    private static PairingMember Member(string id, long x, long y) => new(P(id), First, x, y);

    private static PairingHousehold Home(string id, GridCode grid, long x, long y) => new(H(id), grid, x, y);
}
