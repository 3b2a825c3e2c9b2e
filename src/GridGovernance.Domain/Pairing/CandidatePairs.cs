namespace GridGovernance.Domain.Pairing;

/// <summary>Who may lead whom, as the solver sees it: for each household its candidate members, the cost of each link and whether it leaves the grid. Rows are ordered by member.</summary>
internal sealed class CandidatePairs
{
    private CandidatePairs(int members, int[] start, int[] member, long[] cost, bool[] outside) =>
        (Members, Start, Member, Cost, Outside) = (members, start, member, cost, outside);

    public int Members { get; }

    public int Households => Start.Length - 1;

    public int[] Start { get; }

    public int[] Member { get; }

    public long[] Cost { get; }

    public bool[] Outside { get; }

    /// <summary>Joins rows; <paramref name="earlier"/> may be null. Pairs are in household order within each list, each pair at most once.</summary>
    public static CandidatePairs Of(int members, int households, CandidatePairs? earlier, List<CandidatePair> added)
    {
        var start = new int[households + 1];
        foreach (var pair in added)
            start[pair.Household + 1]++;
        for (var h = 0; h < households; h++)
            start[h + 1] += start[h] + (earlier is null ? 0 : earlier.Start[h + 1] - earlier.Start[h]);
        var (member, cost, outside) = (new int[start[households]], new long[start[households]], new bool[start[households]]);
        var next = start.AsSpan(0, households).ToArray();
        for (var h = 0; earlier is not null && h < households; h++)
            for (var e = earlier.Start[h]; e < earlier.Start[h + 1]; e++, next[h]++)
                (member[next[h]], cost[next[h]], outside[next[h]]) = (earlier.Member[e], earlier.Cost[e], earlier.Outside[e]);
        foreach (var pair in added)
        {
            ref var at = ref next[pair.Household];
            (member[at], cost[at], outside[at]) = (pair.Member, pair.Cost, pair.Outside);
            at++;
        }

        return new(members, start, member, cost, outside);
    }
}
