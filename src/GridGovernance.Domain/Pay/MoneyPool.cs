namespace GridGovernance.Domain.Pay;

/// <summary>Splits a pool to the last fen, by largest remainder with ties by key, never by list order.</summary>
/// <example>
/// <code>
/// KeyValuePair&lt;SubjectId, Points&gt;[] points = [new(PersonId.From("a"), 1), new(PersonId.From("b"), 1), new(PersonId.From("c"), 1)];
/// var split = MoneyPool.Split(Money.Parse("100.00"), points).OrThrow(); // 33.34, 33.33, 33.33
/// </code>
/// </example>
public static class MoneyPool
{
    /// <summary>
    /// Splits a pool in proportion to points. Negative points count as zero. Refusals, in this order: a subject listed twice, nobody with more than zero points.
    /// </summary>
    /// <param name="pool">The whole pool, 0 or more.</param>
    /// <param name="points">Everyone's points; the order does not matter.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pool is below zero.</exception>
    public static SplitOutcome Split(Money pool, IEnumerable<KeyValuePair<SubjectId, Points>> points)
    {
        if (pool < Money.Zero)
            throw new ArgumentOutOfRangeException(nameof(pool), $"A pool is 0.00 yuan or more; this is {pool}.");
        var sorted = Sorted([.. Guard.Against.Null(points)], out var repeated);
        if (repeated >= 0)
            return new SubjectListedTwice(sorted[repeated].Key);
        var weights = Array.ConvertAll(sorted, pair => Math.Max(0, pair.Value.TenThousandths));
        if (!Array.Exists(weights, weight => weight > 0))
            return new NothingToShare(pool);
        var fen = LargestRemainder.Split(pool.Fen, weights);
        var shares = new KeyValuePair<SubjectId, Money>[sorted.Length];
        var sum = 0L;
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = new(sorted[i].Key, Money.FromFen(fen[i]));
            sum += fen[i];
        }

        Invariant.Holds(sum == pool.Fen, "PAY-1");
        return new PoolSplit(pool, shares);
    }

    private static KeyValuePair<SubjectId, Points>[] Sorted(KeyValuePair<SubjectId, Points>[] points, out int repeated)
    {
        var places = OrdinalOrder.Of(Array.ConvertAll(points, pair => Guard.Against.Missing(pair.Key).ToString()), out repeated);
        return Array.ConvertAll(places, place => points[place]);
    }
}

/// <summary>A pool split to the last fen.</summary>
/// <param name="Pool">The whole pool; the shares sum to it.</param>
/// <param name="Shares">Everyone's share, in ordinal order of subjects.</param>
public sealed record PoolSplit(Money Pool, IReadOnlyList<KeyValuePair<SubjectId, Money>> Shares);
