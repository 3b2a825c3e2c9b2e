using System.Numerics;

namespace GridGovernance.Domain.Kernel;

/// <summary>
/// Splits a whole number of indivisible units (fen, headcount, ten-thousandths of points) in proportion to weights, to the last unit:
/// everyone gets the floor of the exact share, and the units left go to the largest remainders, ties by ascending position.
/// Callers order by key first, so that no list order decides. Products are exact, in 64 bit where none needs more, else in 128.
/// </summary>
internal static class LargestRemainder
{
    /// <summary>The shares, in the order of the weights. Weights are ≥ 0; their sum is above 0.</summary>
    public static long[] Split(long total, ReadOnlySpan<long> weights)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        UInt128 sum = 0;
        var most = 0L;
        foreach (var weight in weights)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight, nameof(weights));
            sum += (ulong)weight;
            most = Math.Max(most, weight);
        }

        ArgumentOutOfRangeException.ThrowIfZero(sum, nameof(weights));
        return sum <= ulong.MaxValue && Math.BigMul((ulong)total, (ulong)most, out _) == 0 ? Split((ulong)total, weights, (ulong)sum) : Split((UInt128)total, weights, sum);
    }

    private static long[] Split<T>(T total, ReadOnlySpan<long> weights, T sum) where T : IBinaryInteger<T>
    {
        var shares = new long[weights.Length];
        var remainders = new T[weights.Length];
        var left = total;
        for (var i = 0; i < shares.Length; i++)
        {
            var product = total * T.CreateChecked(weights[i]);
            var share = product / sum;
            remainders[i] = product - share * sum;
            shares[i] = long.CreateChecked(share);
            left -= share;
        }

        if (left > T.Zero)
            GiveTheRest(shares, remainders, int.CreateChecked(left));
        return shares;
    }

    /// <summary>A unit more for the largest remainders; fewer units are left than there are shares.</summary>
    private static void GiveTheRest<T>(long[] shares, T[] remainders, int left) where T : IBinaryInteger<T>
    {
        var least = Largest([.. remainders], left);
        for (var i = 0; i < shares.Length; i++)
        {
            if (remainders[i] > least)
            {
                shares[i]++;
                left--;
            }
        }

        for (var i = 0; left > 0; i++)
        {
            if (remainders[i] != least)
                continue;
            shares[i]++;
            left--;
        }
    }

    /// <summary>The remainder of the last one that gets a unit.</summary>
    private static T Largest<T>(T[] remainders, int rank) where T : IBinaryInteger<T>
    {
        if (remainders is ulong[] small)
            return T.CreateChecked(NumberOrder.Largest(small, rank));
        Array.Sort(remainders);
        return remainders[^rank];
    }
}
