namespace GridGovernance.Domain.Pairing;

/// <summary>
/// A case laid out for the solver: members and households by block, grid, place on a space-filling curve (neighbours lie close in memory) and id.
/// The layout decides speed only; ties are decided by id, through the ranks.
/// </summary>
internal sealed class PairingTable
{
    private readonly PairingCase pairing;
    private readonly bool[] blockIsComplete;

    public PairingTable(PairingCase pairing)
    {
        this.pairing = pairing;
        MemberRank = Order(pairing.Members.Select(member => (pairing.Block(member), member.Grid.Value, Curve(member.X, member.Y))));
        HouseholdRank = Order(pairing.Households.Select(household => (pairing.Block(household), household.Grid.Value, Curve(household.X, household.Y))));
        Members = Array.ConvertAll(MemberRank, rank => pairing.Members[rank]);
        Households = Array.ConvertAll(HouseholdRank, rank => pairing.Households[rank]);
        Loads = Array.ConvertAll(Members, pairing.LoadOf);
        (BlockOf, Blocks) = Ranges(pairing.Block, pairing.Block);
        (GridOf, Grids) = Ranges(member => member.Grid.Value, household => household.Grid.Value);
        long pairs = 0;
        foreach (var grid in GridOf)
            pairs += Grids[grid].End - Grids[grid].Start;
        blockIsComplete = Array.ConvertAll(Grids, grid => pairs <= CompleteLimit || grid.End - grid.Start <= SmallGrid);
    }

    /// <summary>Up to here all pairs are laid out at once; above, large grids start from the nearest members.</summary>
    private const long CompleteLimit = 3_000_000;
    private const int SmallGrid = 64;

    public PairingMember[] Members { get; }

    public PairingHousehold[] Households { get; }

    public LoadRange[] Loads { get; }

    /// <summary>The rank of each member by id.</summary>
    public int[] MemberRank { get; }

    /// <summary>The rank of each household by id.</summary>
    public int[] HouseholdRank { get; }

    /// <summary>For each household the range of members within its scope.</summary>
    public int[] BlockOf { get; }

    public (int Start, int End)[] Blocks { get; }

    /// <summary>For each household the range of members of its own grid.</summary>
    public int[] GridOf { get; }

    public (int Start, int End)[] Grids { get; }

    public bool Widens => pairing.Policy.Scope != PairingScope.Grid;

    public int LargestBlock => Blocks.Length == 0 ? 0 : Blocks.Max(block => block.End - block.Start);

    /// <summary>Whether every pair of the household's own grid is laid out from the start.</summary>
    public bool IsComplete(int household) => blockIsComplete[GridOf[household]];

    public bool IsOutside(int household, int member) => Members[member].Grid != Households[household].Grid;

    public CandidatePair? Pair(int household, int member)
    {
        var (one, home) = (Members[member], Households[household]);
        return pairing.Allowed(one, home) ? new(household, member, pairing.CostOf(one, home), one.Grid != home.Grid) : null;
    }

    /// <summary>Every pair of the grids that are laid out whole.</summary>
    public List<CandidatePair> CompletePairs()
    {
        var pairs = new List<CandidatePair>();
        for (var h = 0; h < Households.Length; h++)
        {
            var grid = Grids[GridOf[h]];
            for (var i = grid.Start; IsComplete(h) && i < grid.End; i++)
                if (Pair(h, i) is { } pair)
                    pairs.Add(pair);
        }

        return pairs;
    }

    private static int[] Order(IEnumerable<(long Block, long Grid, ulong Curve)> keys)
    {
        var sorted = keys.Select((key, rank) => (key.Block, key.Grid, key.Curve, rank)).ToArray();
        Array.Sort(sorted);
        return Array.ConvertAll(sorted, key => key.rank);
    }

    /// <summary>Interleaves the bits of both coordinates.</summary>
    private static ulong Curve(long x, long y) =>
        Spread((ulong)(x + PlaneDistance.CoordinateLimit)) | (Spread((ulong)(y + PlaneDistance.CoordinateLimit)) << 1);

    private static ulong Spread(ulong value)
    {
        value = (value | (value << 16)) & 0x0000FFFF0000FFFF;
        value = (value | (value << 8)) & 0x00FF00FF00FF00FF;
        value = (value | (value << 4)) & 0x0F0F0F0F0F0F0F0F;
        value = (value | (value << 2)) & 0x3333333333333333;
        return (value | (value << 1)) & 0x5555555555555555;
    }

    private (int[] Of, (int Start, int End)[] Ranges) Ranges(Func<PairingMember, long> memberKey, Func<PairingHousehold, long> householdKey)
    {
        var of = new int[Households.Length];
        var ranges = new List<(int, int)>();
        for (var h = 0; h < of.Length; h++)
        {
            var key = householdKey(Households[h]);
            if (h == 0 || key != householdKey(Households[h - 1]))
                ranges.Add((LowerBound(memberKey, key), LowerBound(memberKey, key + 1)));
            of[h] = ranges.Count - 1;
        }

        return (of, [.. ranges]);
    }

    private int LowerBound(Func<PairingMember, long> keyOf, long key)
    {
        var (low, high) = (0, Members.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (keyOf(Members[middle]) < key)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
