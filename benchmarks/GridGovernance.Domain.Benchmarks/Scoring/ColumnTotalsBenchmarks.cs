using BenchmarkDotNet.Attributes;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>What does a scheme as data cost beside the same scheme written by hand? One month, begin to finish.</summary>
[MemoryDiagnoser]
public class ColumnTotalsBenchmarks
{
    private CountyActivities activities = null!;
    private ColumnsEngine engine = null!;

    [Params(5_300, 100_000)]
    public int Subjects { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        activities = new(Subjects == 5_300 ? 1_000_000 : 10_000_000, Subjects);
        engine = new(activities);
        Agreement.Require(nameof(FusedLoop), Scoring.FusedLoop.Score(activities), engine.Score().Totals);
        Agreement.Require(nameof(TwoCores), Scoring.FusedLoop.Score(activities), engine.ScoreOnTwoCores().Totals);
    }

    [Benchmark(Baseline = true)]
    public int[] FusedLoop() => Scoring.FusedLoop.Score(activities);

    [Benchmark]
    public ColumnarTotals Columns() => engine.Score();

    [Benchmark]
    public ColumnarTotals TwoCores() => engine.ScoreOnTwoCores();
}
