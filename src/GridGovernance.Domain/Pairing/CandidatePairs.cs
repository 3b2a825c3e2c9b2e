namespace GridGovernance.Domain.Pairing;

/// <summary>Who may lead whom, as the solver sees it: for each household its candidate members, the cost of each link and whether it leaves the grid. A row's pairs are in order of member as far as they were laid out at once; those added later follow.</summary>
internal sealed class CandidatePairs
{
    /// <summary>Empty where no pair leaves its grid.</summary>
    private readonly bool[] outside;

    private CandidatePairs(int members, int[] start, int[] member, long[] cost, bool[] outside) =>
        (Members, Start, Member, Cost, this.outside) = (members, start, member, cost, outside);

    public int Members { get; }

    public int Households => Start.Length - 1;

    public int[] Start { get; }

    public int[] Member { get; }

    public long[] Cost { get; }

    public bool LeavesGrids => outside.Length > 0;

    public bool IsOutside(int pair) => outside.Length > 0 && outside[pair];

    /// <summary>Rows of households and members of the same grid; what the arrays have beyond the last row is cut off.</summary>
    public static CandidatePairs OfGrids(int members, int[] start, int[] member, long[] cost)
    {
        Array.Resize(ref member, start[^1]);
        Array.Resize(ref cost, start[^1]);
        return new(members, start, member, cost, []);
    }

    /// <summary>No pairs yet.</summary>
    public static CandidatePairs None(int members, int households) => OfGrids(members, new int[households + 1], [], []);

    /// <summary>Joins rows; Pairs are in household order within each list, each pair at most once.</summary>
    public static CandidatePairs Of(CandidatePairs earlier, List<CandidatePair> added)
    {
        var households = earlier.Households;
        var start = new int[households + 1];
        foreach (var pair in added)
            start[pair.Household + 1]++;
        for (var h = 0; h < households; h++)
            start[h + 1] += start[h] + earlier.Start[h + 1] - earlier.Start[h];
        var (member, cost, outside) = (new int[start[households]], new long[start[households]], new bool[start[households]]);
        var next = start.AsSpan(0, households).ToArray();
        for (var h = 0; h < households; h++)
            for (var e = earlier.Start[h]; e < earlier.Start[h + 1]; e++, next[h]++)
                (member[next[h]], cost[next[h]], outside[next[h]]) = (earlier.Member[e], earlier.Cost[e], earlier.IsOutside(e));
        foreach (var pair in added)
        {
            ref var at = ref next[pair.Household];
            (member[at], cost[at], outside[at]) = (pair.Member, pair.Cost, pair.Outside);
            at++;
        }

        return new(earlier.Members, start, member, cost, Array.Exists(outside, leaves => leaves) ? outside : []);
    }
}
