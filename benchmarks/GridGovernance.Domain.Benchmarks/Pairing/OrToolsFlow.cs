using Google.OrTools.Graph;

namespace GridGovernance.Domain.Benchmarks.Pairing;

/// <summary>The same problem as a min-cost flow of Google.OrTools: household → member → sink, and household → sink for leaving it uncovered.</summary>
public sealed class OrToolsFlow : IDisposable
{
    private readonly MinCostFlow flow = new();
    private readonly PairingInstance instance;

    public OrToolsFlow(PairingInstance instance)
    {
        this.instance = instance;
        var (pairs, sink) = (instance.Pairs, instance.Pairs.Households + instance.Pairs.Members);
        for (var h = 0; h < pairs.Households; h++)
        {
            flow.SetNodeSupply(h, 1);
            for (var e = pairs.Start[h]; e < pairs.Start[h + 1]; e++)
                flow.AddArcWithCapacityAndUnitCost(h, pairs.Households + pairs.Member[e], 1, pairs.Cost[e]);
        }

        for (var i = 0; i < pairs.Members; i++)
            flow.AddArcWithCapacityAndUnitCost(pairs.Households + i, sink, instance.Places[i], 0);
        for (var h = 0; h < pairs.Households; h++)
            flow.AddArcWithCapacityAndUnitCost(h, sink, 1, instance.Leave);
        flow.SetNodeSupply(sink, -pairs.Households);
    }

    /// <summary>The least cost, uncovered households at what leaving them costs.</summary>
    public long Solve() => flow.Solve() == MinCostFlowBase.Status.OPTIMAL ? flow.OptimalCost() : throw new InvalidOperationException("OR-Tools found no optimum.");

    public void Dispose() => flow.Dispose();
}
