using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.Benchmarks.Pairing;

/// <summary>A pairing problem in numbers: candidate pairs with costs in whole decimetres, and the places of each member. Made from a seed.</summary>
public sealed class PairingInstance
{
    private PairingInstance(CandidatePairs pairs, int[] places) => (Pairs, Places) = (pairs, places);

    internal CandidatePairs Pairs { get; }

    internal int[] Places { get; }

    /// <summary>What leaving a household uncovered costs: more than any path can save.</summary>
    internal long Leave => (Pairs.Cost.Max() + 1) * (Places.Length + 2L);

    /// <summary>The same problem after some members left: their places are gone.</summary>
    internal PairingInstance Without(IReadOnlyList<int> gone)
    {
        var places = (int[])Places.Clone();
        foreach (var member in gone)
            places[member] = 0;
        return new(Pairs, places);
    }

    /// <summary>The pair of a household and a member who still has places, or −2.</summary>
    internal int EdgeOf(int household, int member)
    {
        for (var e = Pairs.Start[household]; e < Pairs.Start[household + 1]; e++)
            if (Pairs.Member[e] == member && Places[member] > 0)
                return e;
        return -2;
    }

    /// <summary>The cases of the benchmarks by name, such as <c>county 102</c>, and larger or smaller ones.</summary>
    public static PairingInstance Of(string name, double scale = 1)
    {
        int Scaled(int count) => (int)(count * scale);
        var percent = int.Parse(name.Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture);
        return name[..name.LastIndexOf(' ')] switch
        {
            "county" => County(Scaled(850), Scaled(5_300), Scaled(50_000), percent),
            "county, one leads two" => County(850, 5_300, 10_400, percent),
            "county, one leads five" => County(850, 5_300, 26_000, percent),
            "dense" => Dense(200, 1_000, percent),
            "pool, clustered" => Pool(Scaled(5_300), Scaled(50_000), percent, clusters: Scaled(850)),
            "pool, uniform" => Pool(Scaled(5_300), Scaled(50_000), percent, clusters: 0),
            "pool of 500,000, clustered" => Pool(53_000, 500_000, percent, clusters: 8_500),
            "pool of 500,000, uniform" => Pool(53_000, 500_000, percent, clusters: 0),
            _ => throw new ArgumentException($"There is no case {name}.", nameof(name)),
        };
    }

    private static PairingInstance County(int grids, int members, int households, int percent)
    {
        var random = new Random(7);
        var pairs = new List<CandidatePair>();
        var places = new List<int>();
        for (int g = 0, firstHome = 0; g < grids; g++)
        {
            var memberCount = Share(members, grids, g);
            var homeCount = Share(households, grids, g);
            var m = Points(random, memberCount, 20_000);
            var h = Points(random, homeCount, 20_000);
            for (var k = 0; k < homeCount; k++)
                for (var i = 0; i < memberCount; i++)
                    pairs.Add(new(firstHome + k, places.Count + i, Distance(m[i], h[k]), false));
            var capacity = Math.Max(homeCount, (int)(homeCount * (long)percent / 100));
            for (var i = 0; i < memberCount; i++)
                places.Add(Share(capacity, memberCount, i));
            firstHome += homeCount;
        }

        return new(CandidatePairs.Of(CandidatePairs.None(places.Count, households), pairs), [.. places]);
    }

    private static PairingInstance Dense(int members, int households, int percent)
    {
        var random = new Random(7);
        var m = Points(random, members, 50_000);
        var h = Points(random, households, 50_000);
        var pairs = new List<CandidatePair>();
        for (var k = 0; k < households; k++)
            for (var i = 0; i < members; i++)
                pairs.Add(new(k, i, Distance(m[i], h[k]), false));
        return new(CandidatePairs.Of(CandidatePairs.None(members, households), pairs), Even(members, households, percent));
    }

    private static PairingInstance Pool(int members, int households, int percent, int clusters)
    {
        var random = new Random(7);
        var extent = members * 200;
        var centres = Points(random, Math.Max(1, clusters), extent);
        var m = Place(random, members, extent, centres, clusters);
        var h = Place(random, households, extent, centres, clusters);
        Array.Sort(m, ByCurve);
        Array.Sort(h, ByCurve);
        var cell = Math.Max(1, extent / (int)PlaneDistance.FloorRoot((ulong)members / 4));
        var cells = Enumerable.Range(0, members).GroupBy(i => (m[i].X / cell, m[i].Y / cell)).ToDictionary(group => group.Key, group => group.ToArray());
        var pairs = new List<CandidatePair>();
        for (var k = 0; k < households; k++)
            foreach (var i in Nearest(h[k], m, cells, cell, 16).Order())
                pairs.Add(new(k, i, Distance(m[i], h[k]), false));
        return new(CandidatePairs.Of(CandidatePairs.None(members, households), pairs), Even(members, households, percent));
    }

    private static IEnumerable<int> Nearest((long X, long Y) home, (long X, long Y)[] members, Dictionary<(long, long), int[]> cells, long cell, int most)
    {
        for (var ring = 1; ; ring++)
        {
            var near = new List<(long Distance, int Member)>();
            for (var dx = -ring; dx <= ring; dx++)
                for (var dy = -ring; dy <= ring; dy++)
                    foreach (var i in cells.GetValueOrDefault(((home.X / cell) + dx, (home.Y / cell) + dy), []))
                        near.Add((Distance(members[i], home), i));
            var sure = near.Where(pair => pair.Distance <= ring * cell).Order().Take(most).ToList();
            if (sure.Count == most)
                return sure.Select(pair => pair.Member);
        }
    }

    private static (long X, long Y)[] Place(Random random, int count, int extent, (long X, long Y)[] centres, int clusters) =>
        clusters == 0 ? Points(random, count, extent) : [.. Enumerable.Range(0, count).Select(_ => centres[random.Next(clusters)])
            .Select(centre => (centre.X + random.Next(-8_000, 8_000), centre.Y + random.Next(-8_000, 8_000)))];

    private static (long X, long Y)[] Points(Random random, int count, int extent) =>
        [.. Enumerable.Range(0, count).Select(_ => ((long)random.Next(extent), (long)random.Next(extent)))];

    private static int[] Even(int members, int households, int percent) =>
        [.. Enumerable.Range(0, members).Select(i => Share((int)(households * (long)percent / 100), members, i))];

    private static int Share(int total, int parts, int part) => (int)(((long)total * (part + 1) / parts) - ((long)total * part / parts));

    private static long Distance((long X, long Y) a, (long X, long Y) b) => PlaneDistance.Metres(a.X - b.X, a.Y - b.Y);

    private static int ByCurve((long X, long Y) a, (long X, long Y) b)
    {
        var (x, y) = (a.X ^ b.X, a.Y ^ b.Y);
        return x < y && x < (x ^ y) ? a.Y.CompareTo(b.Y) : a.X.CompareTo(b.X);
    }
}
