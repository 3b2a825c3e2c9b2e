using System.Numerics;

namespace GridGovernance.Domain.Pairing;

/// <summary>The problem in numbers of one width: cost of each pair, cost of leaving each household uncovered, and each member's places with what the n-th household costs (never falling).</summary>
internal sealed class PathProblem<T>(CandidatePairs pairs, T[] cost, T[] leave, int[] min, int[] max, T unmetMinimum, Func<int, int, long>? loadCost)
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    public CandidatePairs Pairs { get; } = pairs;

    public T[] Cost { get; } = cost;

    public T[] Leave { get; } = leave;

    public int[] Max { get; } = max;

    /// <summary>What the n-th household (1 to the maximum) costs the member; below the minimum it earns the worth of a place met.</summary>
    public T OfNth(int member, int nth)
    {
        var reward = nth <= min[member] ? -unmetMinimum : T.Zero;
        return loadCost is null ? reward : reward + T.CreateChecked(loadCost(member, nth));
    }
}
