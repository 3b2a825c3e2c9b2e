using BenchmarkDotNet.Attributes;
using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.Benchmarks.Pairing;

/// <summary>What does a whole plan cost the caller beyond solving, and what the reasons for every bottleneck, on a county of 850 grids with a flat ten places a member? The baseline is the whole plan.</summary>
[MemoryDiagnoser]
public class PlanBenchmarks
{
    private static readonly PairingPlanner Planner = new();
    private PairingCase pairing = null!;

    [GlobalSetup]
    public void Setup()
    {
        pairing = CountyCase.Build();
        var plan = Planner.Plan(pairing);
        if (!plan.IsProved() || plan.Bottlenecks.Sum(bottleneck => bottleneck.Uncovered.Count) != plan.Uncovered.Count || !plan.Bottlenecks.All(bottleneck => bottleneck.Smallest.Holds(pairing)))
            throw new InvalidOperationException("A plan must be proved and explained before it is timed.");
    }

    [Benchmark(Baseline = true)]
    public PairingPlan Plan() => Planner.Plan(pairing);

    [Benchmark]
    public int PlanWithReasons() => Planner.Plan(pairing).Bottlenecks.Count;
}
