using Google.OrTools.Graph;

namespace GridGovernance.Domain.Benchmarks.Pairing;

/// <summary>
/// The same problem as a min-cost flow of Google.OrTools, in the fastest of six formulations tried: members are nodes whose demand is their places (no slots, no sink),
/// uncovered households are what the largest flow leaves over (an arc of high cost for leaving them was two to three times slower on the county and the pools), room is reserved,
/// and one object is solved again and again. The .NET package has no call that adds arcs in bulk; building is not timed on either side.
/// </summary>
public sealed class OrToolsFlow : IDisposable
{
    private readonly MinCostFlow flow;
    private readonly PairingInstance instance;

    public OrToolsFlow(PairingInstance instance)
    {
        this.instance = instance;
        var pairs = instance.Pairs;
        flow = new(pairs.Households + pairs.Members, pairs.Cost.Length);
        for (var h = 0; h < pairs.Households; h++)
        {
            flow.SetNodeSupply(h, 1);
            for (var e = pairs.Start[h]; e < pairs.Start[h + 1]; e++)
                flow.AddArcWithCapacityAndUnitCost(h, pairs.Households + pairs.Member[e], 1, pairs.Cost[e]);
        }

        for (var i = 0; i < pairs.Members; i++)
            flow.SetNodeSupply(pairs.Households + i, -instance.Places[i]);
    }

    /// <summary>The least cost, uncovered households at what leaving them costs.</summary>
    public long Solve() => flow.SolveMaxFlowWithMinCost() == MinCostFlowBase.Status.OPTIMAL
        ? flow.OptimalCost() + ((instance.Pairs.Households - flow.MaximumFlow()) * instance.Leave)
        : throw new InvalidOperationException("OR-Tools found no optimum.");

    public void Dispose() => flow.Dispose();
}
