using BenchmarkDotNet.Attributes;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>What does merging two runs cost for each subject and month? The baseline begins a run and reads all its totals, which is the least that can be done with as many cells.</summary>
[SimpleJob(warmupCount: 3, iterationCount: 8)]
public class MergeBenchmarks
{
    private const int Subjects = 100_000;
    private ColumnsEngine engine = null!;
    private ColumnarRun left = null!;
    private ColumnarRun right = null!;

    [GlobalSetup]
    public void Setup()
    {
        var activities = new CountyActivities(30 * Subjects, Subjects);
        engine = new(activities);
        Agreement.Require(nameof(Merge), FusedLoop.Score(activities), engine.ScoreOnTwoCores().Totals);
        (left, right) = (engine.Begin(), engine.Begin());
        engine.Add(left, 0, activities.Count / 2);
        engine.Add(right, activities.Count / 2, activities.Count);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Subjects)]
    public ColumnarTotals BeginAndFinish() => engine.Begin().Finish();

    [Benchmark(OperationsPerInvoke = Subjects)]
    public void Merge() => left.MergeFrom(right);
}
