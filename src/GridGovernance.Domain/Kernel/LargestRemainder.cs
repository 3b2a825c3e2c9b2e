namespace GridGovernance.Domain.Kernel;

/// <summary>
/// Splits a whole number of indivisible units (fen, headcount, ten-thousandths of points) in proportion to weights, to the last unit:
/// everyone gets the floor of the exact share, and the units left go to the largest remainders, ties by ascending position.
/// Callers order by key first, so that no list order decides.
/// </summary>
internal static class LargestRemainder
{
    /// <summary>The shares, in the order of the weights. Weights are ≥ 0; their sum is above 0.</summary>
    public static long[] Split(long total, ReadOnlySpan<long> weights)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        Int128 sum = 0;
        foreach (var weight in weights)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight, nameof(weights));
            sum += weight;
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sum, nameof(weights));
        var shares = new long[weights.Length];
        var remainders = new Int128[weights.Length];
        var left = total;
        for (var i = 0; i < weights.Length; i++)
        {
            var (share, remainder) = Int128.DivRem((Int128)total * weights[i], sum);
            shares[i] = (long)share;
            remainders[i] = remainder;
            left -= shares[i];
        }

        GiveTheRest(shares, remainders, left);
        return shares;
    }

    private static void GiveTheRest(long[] shares, Int128[] remainders, long left)
    {
        if (left == 0)
            return;
        var order = new int[shares.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(order, (a, b) => remainders[a] != remainders[b] ? remainders[b].CompareTo(remainders[a]) : a.CompareTo(b));
        for (var i = 0; i < left; i++)
            shares[order[i]]++;
    }
}
