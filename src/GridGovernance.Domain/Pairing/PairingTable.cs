namespace GridGovernance.Domain.Pairing;

/// <summary>
/// A case laid out for the solver: members and households by grid (and so by block, which a grid's code begins with) and by place on a space-filling curve, so that neighbours lie close in memory.
/// The layout decides speed only; ties are decided by id, through the ranks.
/// </summary>
internal sealed class PairingTable
{
    /// <summary>Up to here all pairs are laid out at once; above, large grids start from the nearest members.</summary>
    private const long CompleteLimit = 3_000_000;
    private const int SmallGrid = 64;

    private readonly PairingCase pairing;
    private readonly bool[] gridIsComplete;

    public PairingTable(PairingCase pairing)
    {
        this.pairing = pairing;
        PairingMember[] members = [.. pairing.Members];
        PairingHousehold[] households = [.. pairing.Households];
        var numbers = NumberGrids(members, households);
        var curve = new SpaceCurve(members, households);
        MemberRank = Order(members, member => Key(numbers[member.Grid.Value], curve.At(member.X, member.Y)), out var memberKeys);
        HouseholdRank = Order(households, household => Key(numbers[household.Grid.Value], curve.At(household.X, household.Y)), out var householdKeys);
        Members = Array.ConvertAll(MemberRank, rank => members[rank]);
        Households = Array.ConvertAll(HouseholdRank, rank => households[rank]);
        Loads = Array.ConvertAll(Members, pairing.LoadOf);
        GridOf = Array.ConvertAll(householdKeys, GridOfKey);
        var gridOfMember = Array.ConvertAll(memberKeys, GridOfKey);
        Grids = Ranges(gridOfMember, numbers.Count);
        var blockOfGrid = NumberBlocks(gridOfMember, numbers.Count);
        BlockOf = Array.ConvertAll(GridOf, grid => blockOfGrid[grid]);
        BlockOfMember = Array.ConvertAll(gridOfMember, grid => blockOfGrid[grid]);
        var blocks = blockOfGrid.Length == 0 ? 0 : blockOfGrid[^1] + 1;
        Blocks = Ranges(BlockOfMember, blocks);
        HomesOfBlocks = Ranges(BlockOf, blocks);
        long pairs = 0;
        foreach (var grid in GridOf)
            pairs += Grids[grid].End - Grids[grid].Start;
        gridIsComplete = Array.ConvertAll(Grids, grid => pairs <= CompleteLimit || grid.End - grid.Start <= SmallGrid);
    }

    public PairingMember[] Members { get; }

    public PairingHousehold[] Households { get; }

    public LoadRange[] Loads { get; }

    /// <summary>The rank of each member by id.</summary>
    public int[] MemberRank { get; }

    /// <summary>The rank of each household by id.</summary>
    public int[] HouseholdRank { get; }

    /// <summary>The block of each household.</summary>
    public int[] BlockOf { get; }

    /// <summary>The block of each member.</summary>
    public int[] BlockOfMember { get; }

    /// <summary>The members of each block, the part of the country that the scope lets pairs be made in.</summary>
    public (int Start, int End)[] Blocks { get; }

    /// <summary>The households of each block.</summary>
    public (int Start, int End)[] HomesOfBlocks { get; }

    /// <summary>The grid of each household.</summary>
    public int[] GridOf { get; }

    /// <summary>The members of each grid.</summary>
    public (int Start, int End)[] Grids { get; }

    public bool Widens => pairing.Policy.Scope != PairingScope.Grid;

    public int LargestBlock => Blocks.Length == 0 ? 0 : Blocks.Max(block => block.End - block.Start);

    /// <summary>Whether every pair of the household's own grid is laid out from the start.</summary>
    public bool IsComplete(int household) => gridIsComplete[GridOf[household]];

    public CandidatePair? Pair(int household, int member)
    {
        var (one, home) = (Members[member], Households[household]);
        return pairing.Allowed(one, home) ? new(household, member, pairing.CostOf(one, home), one.Grid != home.Grid) : null;
    }

    /// <summary>Every pair of the grids that are laid out whole.</summary>
    public CandidatePairs CompletePairs()
    {
        var room = 0;
        for (var h = 0; h < Households.Length; h++)
            room += IsComplete(h) ? Grids[GridOf[h]].End - Grids[GridOf[h]].Start : 0;
        var (start, member, cost, count) = (new int[Households.Length + 1], new int[room], new long[room], 0);
        for (var h = 0; h < Households.Length; h++)
        {
            var grid = Grids[GridOf[h]];
            for (var i = grid.Start; IsComplete(h) && i < grid.End; i++)
                if (pairing.Allowed(Members[i], Households[h]))
                    (member[count], cost[count++]) = (i, pairing.CostOf(Members[i], Households[h]));
            start[h + 1] = count;
        }

        return CandidatePairs.OfGrids(Members.Length, start, member, cost);
    }

    /// <summary>The grids that occur, numbered by their code.</summary>
    private static Dictionary<long, int> NumberGrids(PairingMember[] members, PairingHousehold[] households)
    {
        var grids = new HashSet<long>();
        foreach (var member in members)
            grids.Add(member.Grid.Value);
        foreach (var household in households)
            grids.Add(household.Grid.Value);
        var numbers = new Dictionary<long, int>(grids.Count);
        foreach (var grid in grids.Order())
            numbers.Add(grid, numbers.Count);
        return numbers;
    }

    /// <summary>For each grid its block, numbered in the same order.</summary>
    private int[] NumberBlocks(int[] gridOfMember, int grids)
    {
        var blocks = new long[grids];
        for (var i = 0; i < Members.Length; i++)
            blocks[gridOfMember[i]] = pairing.Block(Members[i]);
        for (var h = 0; h < Households.Length; h++)
            blocks[GridOf[h]] = pairing.Block(Households[h]);
        var blockOf = new int[blocks.Length];
        for (var grid = 1; grid < blocks.Length; grid++)
            blockOf[grid] = blockOf[grid - 1] + (blocks[grid] == blocks[grid - 1] ? 0 : 1);
        return blockOf;
    }

    private static ulong Key(int grid, ulong place) => ((ulong)grid << 32) | place;

    private static int GridOfKey(ulong key) => (int)(key >> 32);

    private static int[] Order<T>(T[] items, Converter<T, ulong> keyOf, out ulong[] keys)
    {
        var ranks = Enumerable.Range(0, items.Length).ToArray();
        keys = Array.ConvertAll(items, keyOf);
        Array.Sort(keys, ranks);
        return ranks;
    }

    /// <summary>Where each number begins and ends among numbers in order.</summary>
    private static (int Start, int End)[] Ranges(int[] ordered, int count)
    {
        var ranges = new (int Start, int End)[count];
        for (var (number, at) = (0, 0); number < count; number++)
        {
            var start = at;
            while (at < ordered.Length && ordered[at] == number)
                at++;
            ranges[number] = (start, at);
        }

        return ranges;
    }
}
