using BenchmarkDotNet.Attributes;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>What does one more activity cost a host that shows points as work is recorded? The baseline scores the month again after each.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 5, iterationCount: 8)]
public class PostBenchmarks
{
    private readonly SubjectMonth month = new();
    private PointsTally tally = null!;

    [GlobalSetup]
    public void Setup()
    {
        tally = month.Open();
        foreach (var activity in month.Activities)
            month.Engine.Post(tally, activity);
        if (tally.Total != month.Score(ExplanationLevel.Totals))
            throw new InvalidOperationException("Both sides must agree before they are timed.");
    }

    [Benchmark(Baseline = true)]
    public Points ScoreAgain() => month.Score(ExplanationLevel.Totals);

    [Benchmark(OperationsPerInvoke = SubjectMonth.Count)]
    public Points PostOne()
    {
        foreach (var activity in month.Activities)
            month.Engine.Post(tally, activity);
        return tally.Total;
    }
}
