using BenchmarkDotNet.Attributes;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
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
        var random = new Random(7);
        pairing = PairingCase.Build(
            PairingPolicy.OneLeads(10),
            [.. Enumerable.Range(0, 5_300).Select(i => new PairingMember(PersonId.From($"m{i:D5}"), Grid(random.Next(850)), random.Next(2_000), random.Next(2_000)))],
            [.. Enumerable.Range(0, 50_000).Select(i => new PairingHousehold(HouseholdId.From($"h{i:D6}"), Grid(random.Next(850)), random.Next(2_000), random.Next(2_000)))]);
        var plan = Planner.Plan(pairing);
        if (!plan.IsProved() || plan.Bottlenecks.Sum(bottleneck => bottleneck.Uncovered.Count) != plan.Uncovered.Count || !plan.Bottlenecks.All(bottleneck => bottleneck.Smallest.Holds(pairing)))
            throw new InvalidOperationException("A plan must be proved and explained before it is timed.");
    }

    [Benchmark(Baseline = true)]
    public PairingPlan Plan() => Planner.Plan(pairing);

    [Benchmark]
    public int PlanWithReasons() => Planner.Plan(pairing).Bottlenecks.Count;

    private static GridCode Grid(int i) => GridCode.Create(DivisionCode.Create(152_221_100_201 + (i / 10)), (i % 10) + 1);
}
