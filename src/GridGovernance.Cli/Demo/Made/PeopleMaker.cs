using GridGovernance.Domain.Grids;

namespace GridGovernance.Cli.Demo.Made;

/// <summary>Makes people for a net that is there: workers as the plan asks, and resident party members.</summary>
internal static class PeopleMaker
{
    /// <summary>As many workers a grid as planned; ids are made from the grid's code. Some are diligent, some are not, most are in between.</summary>
    public static List<MadeWorker> Workers(ulong seed, IEnumerable<(GridCode Grid, int FullTime, int PartTime)> plan)
    {
        var chance = SplitMix64.For(seed, 4);
        var workers = new List<MadeWorker>(Scale.FullTime + Scale.PartTime);
        foreach (var (grid, fullTime, partTime) in plan)
        {
            for (var i = 1; i <= fullTime; i++)
                workers.Add(new(PersonId.From($"F{grid}-{i:D2}"), grid, true, Diligence()));
            for (var i = 1; i <= partTime; i++)
                workers.Add(new(PersonId.From($"P{grid}-{i:D2}"), grid, false, Diligence()));
        }

        return workers;

        int Diligence() => (chance.Below(101) + chance.Below(101)) / 2;
    }

    /// <summary>
    /// Gives every grid its resident members, each living in a household of the grid: one for two households in 红峰村, one for five in 俄体镇,
    /// as many in the four communities as make 357 with the workers there, and the rest by households.
    /// </summary>
    public static void SettleMembers(ulong seed, IReadOnlyList<MadeGrid> grids, int workersOfTheFour)
    {
        var chance = SplitMix64.For(seed, 3);
        var counts = new int[grids.Count];
        var four = new List<int>();
        var others = new List<int>();
        for (var i = 0; i < grids.Count; i++)
        {
            var (village, size) = (grids[i].Code.Village, grids[i].Households.Count);
            if (NetMaker.IsOneOfTheFour(village))
                four.Add(i);
            else if (NetMaker.IsOneLeadsTwo(village))
                counts[i] = (size + 1) / 2 + 1;
            else if (NetMaker.IsOneLeadsFive(village))
                counts[i] = (size + 4) / 5;
            else
                others.Add(i);
        }

        Spread(Math.Max(four.Count, Scale.OrganisedInTheFourCommunities - workersOfTheFour), four, counts, grids);
        Spread(Scale.Members - counts.Sum(), others, counts, grids);
        for (var i = 0; i < grids.Count; i++)
        {
            for (var number = 1; number <= counts[i]; number++)
                grids[i].Members.Add(new(PersonId.From($"M{grids[i].Code}-{number:D2}"), grids[i].Households[chance.Below(grids[i].Households.Count)]));
        }
    }

    private static void Spread(int total, List<int> places, int[] counts, IReadOnlyList<MadeGrid> grids)
    {
        var parts = Shares.Of(total, [.. places.Select(place => grids[place].Households.Count)], least: 1);
        for (var i = 0; i < places.Count; i++)
            counts[places[i]] = parts[i];
    }
}
