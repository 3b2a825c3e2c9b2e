using BenchmarkDotNet.Attributes;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>What do rules of the caller's own cost, on 17 and on 83 of a hundred activities? The baseline is the scheme written by hand; the activities of custom kinds share their subjects' ids.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 3, iterationCount: 7)]
public class CustomRuleBenchmarks
{
    private readonly CountyActivities activities = new(1_000_000, 5_300);
    private ColumnsEngine some = null!;
    private ColumnsEngine most = null!;

    [GlobalSetup]
    public void Setup()
    {
        (some, most) = (new(activities, customKinds: 5), new(activities, customKinds: 25));
        var fused = Scoring.FusedLoop.Score(activities);
        Agreement.Require(nameof(OnFiveKinds), fused, some.Score().Totals);
        Agreement.Require(nameof(OnTwentyFiveKinds), fused, most.Score().Totals);
    }

    [Benchmark(Baseline = true)]
    public int[] FusedLoop() => Scoring.FusedLoop.Score(activities);

    [Benchmark]
    public ColumnarTotals OnFiveKinds() => some.Score();

    [Benchmark]
    public ColumnarTotals OnTwentyFiveKinds() => most.Score();
}
