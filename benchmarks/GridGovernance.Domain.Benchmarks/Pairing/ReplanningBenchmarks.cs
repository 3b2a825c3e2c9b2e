using BenchmarkDotNet.Attributes;

namespace GridGovernance.Domain.Benchmarks.Pairing;

/// <summary>What does planning on from earlier links and prices save, after 53 of 5,300 members left? The baseline solves the same changed problem afresh.</summary>
[MemoryDiagnoser]
public class ReplanningBenchmarks
{
    private ManagedSolver fresh = null!;
    private ManagedSolver warm = null!;
    private Action resume = null!;

    public static string[] Cases { get; } = ["county 110", "pool, clustered 110", "pool, uniform 110"];

    [ParamsSource(nameof(Cases))]
    public string Case { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var instance = PairingInstance.Of(Case);
        var before = new ManagedSolver(instance);
        before.Solve();
        int[] gone = [.. Enumerable.Range(0, 53).Select(i => i * 100)];
        warm = before.AfterLeaving(gone, out resume);
        fresh = new(instance.Without(gone));
        resume();
        if (warm.Total() != fresh.Solve())
            throw new InvalidOperationException("Both sides must agree before they are timed.");
    }

    [Benchmark(Baseline = true)]
    public long Fresh() => fresh.Solve();

    [Benchmark]
    public long Warm()
    {
        resume();
        return warm.Total();
    }
}
