using BenchmarkDotNet.Attributes;

namespace GridGovernance.Domain.Benchmarks.Pairing;

/// <summary>How fast is the exact managed solver beside the best min-cost flow there is for .NET, on the same pairs and costs?</summary>
[MemoryDiagnoser]
public class PairingBenchmarks
{
    private ManagedSolver ours = null!;
    private OrToolsFlow theirs = null!;

    public static string[] AllCases { get; } =
    [
        "county 100", "county 102", "county 110", "county, one leads two 102", "county, one leads five 102", "dense 100", "dense 102", "dense 110",
        "pool, clustered 100", "pool, clustered 102", "pool, clustered 110", "pool, uniform 100", "pool, uniform 102", "pool, uniform 110",
        "pool of 500,000, clustered 102", "pool of 500,000, uniform 102",
    ];

    [ParamsSource(nameof(AllCases))]
    public string Case { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var instance = PairingInstance.Of(Case);
        (ours, theirs) = (new(instance), new(instance));
        if (ours.Solve() != theirs.Solve())
            throw new InvalidOperationException("Both sides must agree before they are timed.");
    }

    [GlobalCleanup]
    public void Cleanup() => theirs.Dispose();

    [Benchmark(Baseline = true)]
    public long OrTools() => theirs.Solve();

    [Benchmark]
    public long Managed() => ours.Solve();
}
