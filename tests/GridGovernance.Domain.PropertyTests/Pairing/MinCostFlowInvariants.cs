using CsCheck;
using Google.OrTools.Graph;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.PropertyTests.Pairing;

/// <summary>The planner beside a solver that shares nothing with it: Google.OrTools' min-cost flow, over all pairs the policy allows.</summary>
public class MinCostFlowInvariants
{
    private static readonly PairingPlanner Planner = new();
    private static readonly int[] Percents = [90, 100, 100, 102, 120];

    /// <summary>On five metres costs tie everywhere; on 20 km nowhere.</summary>
    private static readonly int[] Extents = [5, 60, 20_000];

    [Fact(DisplayName = "PAI-11 the optimum equals that of an independent min-cost flow solver, on small blocks of every tightness")]
    public void Blocks_equal_the_flow() =>
        Gen.Select(Gen.Int[1, 8], Gen.Int[0, 40], Gen.Int[0, 4].Select(i => Percents[i]), Gen.Int[0, 2].Select(i => Extents[i]), Gen.Int[0, 1_000_000])
            .Sample((members, homes, percent, extent, seed) => Compare(1, members, homes, percent, extent, (ulong)seed, PairingScope.Grid), iter: 2_000);

    [Theory(DisplayName = "PAI-11 the optimum equals that of an independent min-cost flow solver, on medium and large cases")]
    [InlineData(1, 200, 1_000, 100, PairingScope.Grid)]
    [InlineData(1, 200, 1_000, 102, PairingScope.Grid)]
    [InlineData(1, 200, 1_000, 95, PairingScope.Grid)]
    [InlineData(850, 5_300, 50_000, 102, PairingScope.Grid)]
    [InlineData(850, 5_300, 50_000, 110, PairingScope.Grid)]
    [InlineData(12, 150, 1_200, 100, PairingScope.Village)]
    [InlineData(12, 150, 1_200, 102, PairingScope.Banner)]
    [InlineData(1, 640, 5_000, 102, PairingScope.Grid)]
    public void Cases_equal_the_flow(int grids, int members, int homes, int percent, PairingScope scope) => Compare(grids, members, homes, percent, 20_000, 7, scope);

    private static void Compare(int grids, int members, int homes, int percent, int extent, ulong seed, PairingScope scope)
    {
        var draw = new Draws(seed);
        var places = homes * percent / 100;
        var pairing = PairingCase.Build(
            PairingPolicy.OneLeads(0).Within(scope),
            [.. Enumerable.Range(0, members).Select(i => new PairingMember(PersonId.From($"m{i:D6}"), Grid(i % grids), draw.Next(extent), draw.Next(extent), default, 0, (int)(((long)places * (i + 1) / members) - ((long)places * i / members))))],
            [.. Enumerable.Range(0, homes).Select(i => new PairingHousehold(HouseholdId.From($"h{i:D6}"), Grid(i % grids), draw.Next(extent), draw.Next(extent)))]);

        var plan = Planner.Plan(pairing);

        Assert.Equal(Flow(pairing), (plan.Total.Uncovered, plan.Total.LinksOutsideGrid, plan.Total.Cost));
        Assert.True(plan.IsProved());
    }

    /// <summary>The largest flow of least cost; a link outside the grid costs more than all distances together.</summary>
    private static (long Uncovered, long Outside, long Cost) Flow(PairingCase pairing)
    {
        const long outside = 1L << 31;
        using var flow = new MinCostFlow();
        var reachable = pairing.Members.Select((member, i) => (member, Node: pairing.Households.Count + i)).ToLookup(pair => pairing.Policy.Scope == PairingScope.Grid ? pair.member.Grid : default);
        for (var h = 0; h < pairing.Households.Count; h++)
        {
            var home = pairing.Households[h];
            flow.SetNodeSupply(h, 1);
            foreach (var (member, node) in reachable[pairing.Policy.Scope == PairingScope.Grid ? home.Grid : default])
                if (pairing.MayLead(member, home))
                    flow.AddArcWithCapacityAndUnitCost(h, node, 1, pairing.CostOf(member, home) + (member.Grid == home.Grid ? 0 : outside));
        }

        for (var i = 0; i < pairing.Members.Count; i++)
            flow.SetNodeSupply(pairing.Households.Count + i, -pairing.LoadOf(pairing.Members[i]).Max);
        if (pairing.Households.Count == 0)
            return default;
        Assert.Equal(MinCostFlowBase.Status.OPTIMAL, flow.SolveMaxFlowWithMinCost());
        return (pairing.Households.Count - flow.MaximumFlow(), flow.OptimalCost() / outside, flow.OptimalCost() % outside);
    }

    /// <summary>Four grids a village.</summary>
    private static GridCode Grid(int i) => GridCode.Create(DivisionCode.Create(152_221_100_201 + (i / 4)), (i % 4) + 1);

    private sealed class Draws(ulong seed)
    {
        private ulong state = seed;

        public int Next(int below)
        {
            state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL);
            return (int)((state >> 33) % (ulong)below);
        }
    }
}
