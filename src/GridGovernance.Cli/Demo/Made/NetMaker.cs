using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Cli.Demo.Made;

/// <summary>Makes the net: how many grids each real village has, their households, and which party group serves which grid.</summary>
internal sealed class NetMaker(ulong seed, IReadOnlyList<DivisionCode> villages)
{
    private static readonly DivisionCode Keerqin = DivisionCode.Parse(Scale.KeerqinTown);
    private static readonly DivisionCode Eti = DivisionCode.Parse(Scale.EtiTown);
    private static readonly DivisionCode Hongfeng = DivisionCode.Parse(Scale.HongfengVillage);

    /// <summary>Whether the village is one of the four communities of 科尔沁镇.</summary>
    public static bool IsOneOfTheFour(DivisionCode village) => Keerqin.Contains(village) && village.Kind is DivisionKind.ResidentsCommittee;

    /// <summary>Whether one leads five there.</summary>
    public static bool IsOneLeadsFive(DivisionCode village) => Eti.Contains(village);

    /// <summary>Whether one leads two there.</summary>
    public static bool IsOneLeadsTwo(DivisionCode village) => village == Hongfeng;

    /// <summary>Every grid with its households.</summary>
    public List<MadeGrid> Grids()
    {
        var chance = SplitMix64.For(seed, 1);
        var counts = GridCounts(chance);
        var grids = new List<MadeGrid>(Scale.Grids);
        for (var i = 0; i < villages.Count; i++)
        {
            for (var sequence = 1; sequence <= counts[i]; sequence++)
                grids.Add(new MadeGrid(GridCode.Create(villages[i], sequence)));
        }

        var sizes = Shares.Of(Scale.Households, [.. grids.Select(grid => Weight(grid.Code.Village, chance))], least: 12);
        for (var i = 0; i < grids.Count; i++)
            Settle(grids[i], sizes[i], chance);
        return grids;
    }

    /// <summary>The party groups: seven for the 28 grids of the four communities; elsewhere some serve two grids of one village.</summary>
    public List<MadeGroup> Groups(IReadOnlyList<MadeGrid> grids)
    {
        var chance = SplitMix64.For(seed, 2);
        var groups = new List<MadeGroup>(Scale.Groups);
        var four = grids.Where(grid => IsOneOfTheFour(grid.Code.Village)).Select(grid => grid.Code).ToList();
        var perGroup = Scale.GridsOfTheFourCommunities / Scale.GroupsOfTheFourCommunities;
        for (var i = 0; i < Scale.GroupsOfTheFourCommunities; i++)
            groups.Add(new(four[i * perGroup].Village, i + 1, four.GetRange(i * perGroup, perGroup)));

        var villagesLeft = grids.Select(grid => grid.Code).Where(code => !IsOneOfTheFour(code.Village)).GroupBy(code => code.Village).Select(village => village.ToList()).ToList();
        var pairsWanted = villagesLeft.Sum(village => village.Count) - (Scale.Groups - Scale.GroupsOfTheFourCommunities);
        var pairs = new int[villagesLeft.Count];
        while (pairsWanted > 0)
        {
            var at = chance.Below(villagesLeft.Count);
            if (2 * (pairs[at] + 1) > villagesLeft[at].Count)
                continue;
            pairs[at]++;
            pairsWanted--;
        }

        for (var i = 0; i < villagesLeft.Count; i++)
            Divide(villagesLeft[i], pairs[i], groups);
        return groups;
    }

    private static void Divide(List<GridCode> village, int pairs, List<MadeGroup> groups)
    {
        var number = 1;
        for (var at = 0; at < village.Count; number++)
        {
            var size = number <= pairs ? 2 : 1;
            groups.Add(new(village[at].Village, number, village.GetRange(at, size)));
            at += size;
        }
    }

    private static int Weight(DivisionCode village, SplitMix64 chance) =>
        IsOneLeadsTwo(village) ? 8 : IsOneLeadsFive(village) ? chance.Between(12, 20) : chance.Between(35, 62);

    private static void Settle(MadeGrid grid, int size, SplitMix64 chance)
    {
        var (left, top) = (chance.Below(Scale.VillageMetres), chance.Below(Scale.VillageMetres));
        for (var i = 1; i <= size; i++)
            grid.Households.Add(new(HouseholdId.From($"H{grid.Code}-{i:D3}"), left + chance.Below(400), top + chance.Below(400)));
    }

    private int[] GridCounts(SplitMix64 chance)
    {
        var counts = new int[villages.Count];
        var left = Scale.Grids;
        for (var i = 0; i < counts.Length; i++)
            left -= counts[i] = IsOneOfTheFour(villages[i]) ? Scale.GridsOfTheFourCommunities / 4 : 1;
        while (left > 0)
        {
            var at = chance.Below(counts.Length);
            if (IsOneOfTheFour(villages[at]) || counts[at] == 6)
                continue;
            counts[at]++;
            left--;
        }

        return counts;
    }
}
