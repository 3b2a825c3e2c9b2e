using GridGovernance.Domain.Pay;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>A pool of a milliard yuan's fen over many shares, and the plain way beside it; proved to sum to the pool, each share within a fen, when made.</summary>
internal sealed class PoolSplitQuestion
{
    private static readonly Money Pool = Money.FromFen(100_000_000_037);
    private readonly KeyValuePair<SubjectId, Points>[] points;

    public PoolSplitQuestion(int shares)
    {
        points = [.. Enumerable.Range(0, shares).Select(i => KeyValuePair.Create(SubjectId.Of(PersonId.From(i)), Points.FromTenThousandths(i * 7_919L % 1_200_000)))];
        var exact = RoundedByItself();
        if (!Split().Succeeded(out var split, out _) || split.Shares.Sum(share => share.Value.Fen) != Pool.Fen || split.Shares.Any(share => Math.Abs(share.Value.Fen - exact[share.Key]) > 1))
            throw new InvalidOperationException("The split must sum to the pool, each share within a fen, before it is timed.");
    }

    public Dictionary<SubjectId, decimal> RoundedByItself()
    {
        var sum = points.Sum(pair => (decimal)pair.Value.TenThousandths);
        return points.ToDictionary(pair => pair.Key, pair => Math.Round(pair.Value.TenThousandths * (Pool.Fen / sum)));
    }

    public SplitOutcome Split() => MoneyPool.Split(Pool, points);
}
