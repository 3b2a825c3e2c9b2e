using BenchmarkDotNet.Attributes;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>What does it cost, for each activity of one subject's month, to score it again with the whole explanation? The baseline asks for the total alone.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 5, iterationCount: 8)]
public class RecomputeBenchmarks
{
    private readonly SubjectMonth month = new();

    [GlobalSetup]
    public void Setup()
    {
        if (month.Score(ExplanationLevel.Full) != month.Score(ExplanationLevel.Totals))
            throw new InvalidOperationException("Both sides must agree before they are timed.");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = SubjectMonth.Count)]
    public Points Total() => month.Score(ExplanationLevel.Totals);

    [Benchmark(OperationsPerInvoke = SubjectMonth.Count)]
    public Points FullExplanation() => month.Score(ExplanationLevel.Full);
}
