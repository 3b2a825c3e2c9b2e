using BenchmarkDotNet.Attributes;
using GridGovernance.Domain.Benchmarks.Scoring;
using GridGovernance.Domain.Pay;

namespace GridGovernance.Domain.Benchmarks.Pay;

/// <summary>What does splitting a pool over a million shares to the last fen cost? The baseline rounds each share to the fen by itself, and so misses the pool.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 2, iterationCount: 6)]
public class PoolSplitBenchmarks
{
    private readonly PoolSplitQuestion question = new(1_000_000);

    [Benchmark(Baseline = true)]
    public Dictionary<SubjectId, decimal> RoundedByItself() => question.RoundedByItself();

    [Benchmark]
    public SplitOutcome SplitToTheFen() => question.Split();
}
