using BenchmarkDotNet.Attributes;
using GridGovernance.Domain.Pay;

namespace GridGovernance.Domain.Benchmarks.Pay;

/// <summary>What does splitting a pool over a million shares to the last fen cost? The baseline rounds each share to the fen by itself, and so misses the pool.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 2, iterationCount: 6)]
public class PoolSplitBenchmarks
{
    private const int Shares = 1_000_000;
    private static readonly Money Pool = Money.FromFen(100_000_000_037);
    private KeyValuePair<SubjectId, Points>[] points = [];

    [GlobalSetup]
    public void Setup()
    {
        points = [.. Enumerable.Range(0, Shares).Select(i => KeyValuePair.Create(SubjectId.Of(PersonId.From(i)), Points.FromTenThousandths(i * 7_919L % 1_200_000)))];
        var exact = RoundedByItself();
        if (!MoneyPool.Split(Pool, points).Succeeded(out var split, out _) || split.Shares.Sum(share => share.Value.Fen) != Pool.Fen
            || split.Shares.Any(share => Math.Abs(share.Value.Fen - exact[share.Key]) > 1))
            throw new InvalidOperationException("The split must sum to the pool, each share within a fen, before it is timed.");
    }

    [Benchmark(Baseline = true)]
    public Dictionary<SubjectId, decimal> RoundedByItself()
    {
        var sum = points.Sum(pair => (decimal)pair.Value.TenThousandths);
        return points.ToDictionary(pair => pair.Key, pair => Math.Round(pair.Value.TenThousandths * (Pool.Fen / sum)));
    }

    [Benchmark]
    public SplitOutcome SplitToTheFen() => MoneyPool.Split(Pool, points);
}
