namespace GridGovernance.Domain.Pairing;

/// <summary>One planning: solve on the pairs laid out, look for pairs that would be worth more than the prices allow, lay those out too, and again, until none is left; then the optimum holds over all pairs.</summary>
internal sealed class PlanRun
{
    private readonly PairingCase pairing;
    private readonly PairingTable table;
    private readonly IProgress<PairingProgress>? progress;
    private readonly CancellationToken cancellation;
    private readonly bool[] mustCover;
    private CandidatePairs pairs;

    public PlanRun(PairingCase pairing, IProgress<PairingProgress>? progress, CancellationToken cancellation)
    {
        (this.pairing, this.progress, this.cancellation) = (pairing, progress, cancellation);
        table = new(pairing);
        pairs = table.CompletePairs();
        mustCover = Array.ConvertAll(table.Households, pairing.MustCover);
        LinkOf = new int[table.Households.Length];
        PriceOf = new PairingGoals?[table.Members.Length];
        Array.Fill(LinkOf, -2);
    }

    public PairingCase Pairing => pairing;

    public PairingTable Table => table;

    /// <summary>The member of each household; −1 uncovered, −2 not placed yet.</summary>
    public int[] LinkOf { get; }

    /// <summary>The price of each member; null for one that has none yet.</summary>
    public PairingGoals?[] PriceOf { get; }

    /// <summary>Takes over the links and prices of an earlier plan, of whoever is still there.</summary>
    public void StartFrom(PairingPlan before)
    {
        var position = new Dictionary<PersonId, int>(table.Members.Length);
        for (var i = 0; i < table.Members.Length; i++)
            position.Add(table.Members[i].Id, i);
        foreach (var price in before.Proof)
            if (position.TryGetValue(price.Member, out var i))
                PriceOf[i] = price.Price;
        var beyond = new List<CandidatePair>();
        for (var h = 0; h < table.Households.Length; h++)
        {
            var household = table.Households[h].Id;
            if (before.LinkOf(household) is { } link)
                LinkOf[h] = position.GetValueOrDefault(link.Member, -2);
            else if (before.Case.Household(household) is not null)
                LinkOf[h] = -1;
            var (i, grid, block) = (LinkOf[h], table.Grids[table.GridOf[h]], table.Blocks[table.BlockOf[h]]);
            var laidOut = table.IsComplete(h) && i >= grid.Start && i < grid.End;
            if (i >= block.Start && i < block.End && !laidOut && table.Pair(h, i) is { } pair)
                beyond.Add(pair);
        }

        pairs = CandidatePairs.Of(pairs, beyond);
    }

    public PairingLink Link(int household, int member)
    {
        var (home, one) = (table.Households[household], table.Members[member]);
        return new(home.Id, one.Id, PlaneDistance.Between(one, home), one.Grid != home.Grid, pairing.CostOf(one, home));
    }

    /// <summary>Plans to the optimum over all pairs.</summary>
    public void Solve()
    {
        var last = false;
        for (var round = 1; ; round++)
        {
            var scale = Scale();
            var added = scale.FitsLong ? Round<long>(scale, round, ref last) : Round<Int128>(scale, round, ref last);
            if (added.Count == 0)
                return;
            if (!last && Array.IndexOf(LinkOf, PathSolver<long>.Uncovered) >= 0)
                Forget();
            pairs = CandidatePairs.Of(pairs, added);
        }
    }

    /// <summary>
    /// Where a household is left uncovered for want of pairs, prices around it are those of a shortage that the added pairs end; bringing them down place by place takes longer than beginning anew.
    /// Never before the last round: its prices have been held against all pairs, and others that fit the pairs laid out as well need not fit the rest.
    /// </summary>
    private void Forget()
    {
        Array.Fill(LinkOf, PathSolver<long>.Free);
        Array.Fill(PriceOf, null);
    }

    /// <summary>Solves on the pairs laid out; the last round has also the pairs that only tie, so that ties are decided by id among all of them.</summary>
    private List<CandidatePair> Round<T>(GoalScale scale, int round, ref bool last)
        where T : struct, System.Numerics.IBinaryInteger<T>, System.Numerics.IMinMaxValue<T>
    {
        var stage = new PlanStage<T>(pairing, table, pairs, mustCover, scale);
        stage.Solve(LinkOf, PriceOf, h => progress?.Report(new(round, h, table.Households.Length)), cancellation);
        var added = last ? [] : stage.PriceOut(ties: false, cancellation);
        if (added.Count == 0 && !last)
        {
            last = true;
            added = stage.PriceOut(ties: true, cancellation);
        }

        if (added.Count == 0)
            stage.DecideTies();
        stage.Read(LinkOf, PriceOf);
        return added;
    }

    private GoalScale Scale()
    {
        long largest = 0;
        foreach (var cost in pairs.Cost)
            largest = Math.Max(largest, cost);
        long largestLoad = 0;
        for (var i = 0; i < table.Members.Length; i++)
            if (table.Loads[i].Max > 0)
                largestLoad = Math.Max(largestLoad, pairing.CostOfNth(table.Members[i], Math.Min(table.Loads[i].Max, table.Households.Length + 1)));
        return GoalScale.For(largest, largestLoad, table.LargestBlock, table.Widens, table.Loads.Any(load => load.Min > 0), Array.Exists(mustCover, must => must));
    }
}
