using System.Numerics;

namespace GridGovernance.Domain.Pairing;

/// <summary>One round of planning in numbers of one width.</summary>
internal sealed class PlanStage<T> where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private const int AddedPerHousehold = 16;

    private readonly PairingCase pairing;
    private readonly PairingTable table;
    private readonly CandidatePairs pairs;
    private readonly GoalScale scale;
    private readonly PathProblem<T> problem;
    private readonly PathSolver<T> solver;

    public PlanStage(PairingCase pairing, PairingTable table, CandidatePairs pairs, bool[] mustCover, GoalScale scale)
    {
        (this.pairing, this.table, this.pairs, this.scale) = (pairing, table, pairs, scale);
        var (leave, leaveMust) = (Number(new(1, 0, 0, 0, 0)), Number(new(1, 1, 0, 0, 0)));
        problem = new(
            pairs,
            CostsOfPairs(),
            Array.ConvertAll(mustCover, must => must ? leaveMust : leave),
            Array.ConvertAll(table.Loads, load => load.Min),
            Array.ConvertAll(table.Loads, load => load.Max),
            Number(new(0, 0, 1, 0, 0)),
            pairing.HasCosts ? OfNth : null);
        solver = new(problem);
    }

    public void Solve(int[] linkOf, PairingGoals?[] priceOf, Action<int> tick, CancellationToken cancellation)
    {
        if (Array.Exists(priceOf, price => price is not null))
            solver.Resume(Array.ConvertAll(Enumerable.Range(0, linkOf.Length).ToArray(), h => EdgeOf(h, linkOf[h])), Array.ConvertAll(priceOf, Start), cancellation);
        solver.PlaceAll(tick, cancellation);
    }

    public void DecideTies() => new TieBreak<T>(problem, solver, table).Decide();

    public void Read(int[] linkOf, PairingGoals?[] priceOf)
    {
        for (var h = 0; h < linkOf.Length; h++)
            linkOf[h] = solver.EdgeOf(h) is >= 0 and var edge ? pairs.Member[edge] : solver.EdgeOf(h);
        for (var i = 0; i < priceOf.Length; i++)
            priceOf[i] = scale.Decode(Int128.CreateChecked(solver.PriceOf(i)));
    }

    /// <summary>Pairs not laid out yet that would cost less than what their household pays (or, for <paramref name="ties"/>, as much): none, if the plan is optimal over all pairs.</summary>
    public List<CandidatePair> PriceOut(bool ties, CancellationToken cancellation)
    {
        var added = new List<CandidatePair>();
        var fields = new MemberField<T>?[table.Blocks.Length];
        var prices = new T[table.Members.Length];
        for (var i = 0; i < prices.Length; i++)
            prices[i] = solver.PriceOf(i);
        var least = prices.Length == 0 ? T.Zero : prices.Min();
        var outside = Number(new(0, 0, 0, 1, 0));
        var known = new int[prices.Length];
        var found = new List<(T Worth, CandidatePair Pair)>();
        for (var h = 0; h < pairs.Households; h++)
        {
            var block = table.Blocks[table.BlockOf[h]];
            var grid = table.Grids[table.GridOf[h]];
            var complete = table.IsComplete(h);
            var paid = Paid(h) + (ties ? T.One : T.Zero);
            if (block.Start == block.End || (complete && (block == grid || outside + least >= paid)))
                continue;
            if ((h & 255) == 0)
                cancellation.ThrowIfCancellationRequested();
            for (var e = pairs.Start[h]; e < pairs.Start[h + 1]; e++)
                known[pairs.Member[e]] = h + 1;
            var field = fields[table.BlockOf[h]] ??= new(table, block, prices, T.CreateChecked(pairing.Policy.DistanceWeight), outside);
            field.Cheapest(h, AddedPerHousehold, paid, !complete, i => known[i] == h + 1 || (complete && i >= grid.Start && i < grid.End), found);
            foreach (var (_, pair) in found)
                added.Add(pair);
        }

        return added;
    }

    private T[] CostsOfPairs()
    {
        if (pairs.Cost is T[] sameWidth && !pairs.LeavesGrids)
            return sameWidth;
        var outside = Number(new(0, 0, 0, 1, 0));
        var cost = new T[pairs.Cost.Length];
        for (var e = 0; e < cost.Length; e++)
            cost[e] = T.CreateChecked(pairs.Cost[e]) + (pairs.IsOutside(e) ? outside : T.Zero);
        return cost;
    }

    private T Paid(int household)
    {
        var edge = solver.EdgeOf(household);
        return edge < 0 ? problem.Leave[household] : problem.Cost[edge] + solver.PriceOf(pairs.Member[edge]);
    }

    private int EdgeOf(int household, int member)
    {
        if (member < 0)
            return member;
        for (var e = pairs.Start[household]; e < pairs.Start[household + 1]; e++)
            if (pairs.Member[e] == member)
                return e;
        return PathSolver<T>.Free;
    }

    private T? Start(PairingGoals? price) => price is { } known ? T.CreateChecked(scale.EncodeStart(known)) : null;

    private T Number(PairingGoals goals) => T.CreateChecked(scale.Encode(goals));

    private long OfNth(int member, int nth) => pairing.CostOfNth(table.Members[member], nth);
}
