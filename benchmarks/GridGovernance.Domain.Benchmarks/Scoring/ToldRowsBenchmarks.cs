using BenchmarkDotNet.Attributes;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>What does it cost to be told, row by row and in one buffer, what each activity came to? The baseline is the scheme written by hand, which tells nothing.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 3, iterationCount: 7)]
public class ToldRowsBenchmarks
{
    private readonly CountyActivities activities = new(1_000_000, 5_300);
    private readonly RowWorth[] buffer = new RowWorth[8_192];
    private ColumnsEngine engine = null!;

    [GlobalSetup]
    public void Setup()
    {
        engine = new(activities);
        Agreement.Require(nameof(Told), Scoring.FusedLoop.Score(activities), engine.ScoreTold(buffer).Totals);
    }

    [Benchmark(Baseline = true)]
    public int[] FusedLoop() => Scoring.FusedLoop.Score(activities);

    [Benchmark]
    public ColumnarTotals Untold() => engine.Score();

    [Benchmark]
    public ColumnarTotals Told() => engine.ScoreTold(buffer);
}
