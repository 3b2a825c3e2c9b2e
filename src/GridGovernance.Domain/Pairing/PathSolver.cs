using System.Numerics;

namespace GridGovernance.Domain.Pairing;

/// <summary>
/// Exact assignment of households to members with several places each, by successive shortest paths with prices. Members are nodes, not their places:
/// a path moves one household on from each member it passes, and the cheapest such moves are cached per member.
/// Between operations it holds: every placed household sits where cost + price is least (leaving it uncovered counts as an option of price 0), and
/// every member's price lies between what its last household and what its next one costs (PAI-5). These prices prove the optimum.
/// </summary>
internal sealed partial class PathSolver<T> where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    public const int Free = -2;
    public const int Uncovered = -1;

    /// <summary>What one more household costs a member without a free place: more than any path, and small enough that a sum with it stays a number.</summary>
    private static readonly T Never = T.MaxValue >> 1;

    private readonly PathProblem<T> problem;
    private readonly int members;
    private readonly int[] start, to;
    private readonly T[] cost;
    private readonly Node[] nodes;
    private readonly T[] last, next;
    private readonly int[] load;
    private readonly int[][] held;
    private readonly int[] placeOf;
    private readonly int[] edgeOf, memberOf;
    private readonly T[] here;

    // One search: how far each member is and how it was reached. Between searches every distance is the largest number.
    private readonly MemberQueue<T> queue;
    private readonly Label[] labels;
    private readonly int[] reachedMembers;
    private int reachedCount, end, dropped;
    private T best;

    /// <summary>How much more than foretold a path has cost lately, on average: decides speed only.</summary>
    private T usualRise;

    public PathSolver(PathProblem<T> problem)
    {
        this.problem = problem;
        (members, var households) = (problem.Pairs.Members, problem.Pairs.Households);
        (start, to, cost) = (problem.Pairs.Start, problem.Pairs.Member, problem.Cost);
        (nodes, last, next) = (new Node[members], new T[members], new T[members]);
        (load, held, moves) = (new int[members], new int[members][], new MoveList[members]);
        (queue, labels, reachedMembers) = (new(), new Label[members], new int[members]);
        (slotOfMove, moveStamp, near) = (new int[members], new int[members], new int[members]);
        (placeOf, edgeOf, memberOf, here) = (new int[households], new int[households], new int[households], new T[households]);
        for (var i = 0; i < members; i++)
            (held[i], moves[i], nodes[i].Distance) = ([], new(), T.MaxValue);

        Reset();
    }

    /// <summary>The household's link, as a position among the pairs, or <see cref="Uncovered"/>, or <see cref="Free"/> before it is placed.</summary>
    public int EdgeOf(int household) => edgeOf[household];

    public T PriceOf(int member) => nodes[member].Price;

    public int LoadOf(int member) => load[member];

    /// <summary>Back to nobody placed and prices of nothing, to solve the same problem again without allocating.</summary>
    public void Reset()
    {
        Array.Fill(memberOf, -1);
        Array.Fill(edgeOf, Free);
        usualRise = T.Zero;
        for (var i = 0; i < members; i++)
        {
            moves[i].Clear();
            SetLoad(i, 0);
            nodes[i].Price = T.Min(next[i], T.Zero);
        }
    }

    /// <summary>Places every household that is still free.</summary>
    public void PlaceAll(Action<int>? tick, CancellationToken cancellation)
    {
        for (var h = 0; h < edgeOf.Length; h++)
        {
            if ((h & 255) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                tick?.Invoke(h);
            }

            if (edgeOf[h] == Free)
                Place(h);
        }
    }

    /// <summary>
    /// Places one free household by the cheapest path: to a free place, or to leaving one household of the path uncovered. Prices foretell what it costs at least; where the end is not found
    /// within a little more, prices rise by that much, which is sound because nothing nearer ends a path, and the search looks further.
    /// </summary>
    private void Place(int household)
    {
        var leave = problem.Leave[household];
        var foretold = Least(household, leave);
        var (least, further) = (foretold, (usualRise * T.CreateChecked(3)) + T.One);
        while (!Search(household, leave - least <= further ? leave : least + further))
            (least, further) = (best, further << 2);
        if (best > foretold)
            usualRise = ((usualRise * T.CreateChecked(7)) + best - foretold) >> 3;
        Shift(household);
    }

    private T Least(int household, T least)
    {
        for (var e = start[household]; e < start[household + 1]; e++)
            least = T.Min(least, cost[e] + nodes[to[e]].Price);
        return least;
    }

    /// <summary>Looks for the cheapest path below the bound; what leaving the household costs is a bound that ends it too.</summary>
    private bool Search(int household, T bound)
    {
        best = bound;
        (end, dropped) = (-1, -1);
        var members = to.AsSpan(start[household], start[household + 1] - start[household]);
        var costs = cost.AsSpan(start[household], members.Length);
        var ended = -1;
        for (var k = 0; k < members.Length; k++)
            if (costs[k] + next[members[k]] < best)
                (best, end, ended) = (costs[k] + next[members[k]], members[k], k);
        if (end >= 0)
            LabelWith(end, best - next[end] + nodes[end].Price, household, start[household] + ended, -1);
        for (var k = 0; k < members.Length; k++)
            if (costs[k] + nodes[members[k]].Price < best)
                ReachOn(members[k], costs[k] + nodes[members[k]].Price, household, start[household] + k, -1);
        while (queue.Count > 0)
        {
            var i = queue.Pop(out var d);
            if (d >= best)
                break;
            if (d > nodes[i].Distance || load[i] == 0)
                continue;
            var list = moves[i];
            if (list.NewCount > 0)
                Merge(i, list);
            var rest = d - nodes[i].Price;
            if (rest + list.DropWeight < best && (IsTrueDrop(i, list) || rest + list.DropWeight < best))
                (best, end, dropped) = (rest + list.DropWeight, i, list.Dropped);
            Follow(i, list, rest);
        }

        EndSearch(T.One);
        return end >= 0 || bound == problem.Leave[household];
    }

    /// <summary>Raises (or, searching backwards, lowers) the price of every member nearer than the end by what it is nearer, which keeps the invariant and makes the path cost nothing; and forgets the search.</summary>
    private void EndSearch(T sign)
    {
        for (var k = 0; k < reachedCount; k++)
        {
            var i = reachedMembers[k];
            if (nodes[i].Distance < best)
                nodes[i].Price += sign * (best - nodes[i].Distance);
            nodes[i].Distance = T.MaxValue;
        }

        reachedCount = 0;
        queue.Clear();
    }

    /// <summary>Reaches a member on the way; a free place there ends the path, and no longer path needs to be followed.</summary>
    private void ReachOn(int member, T reached, int household, int edge, int from)
    {
        var ends = reached - nodes[member].Price + next[member];
        if (ends < best)
            (best, end, dropped) = (ends, member, -1);
        LabelWith(member, reached, household, edge, from);
        if (reached < best)
            queue.Push(member, reached);
    }

    private void LabelWith(int member, T reached, int household, int edge, int from)
    {
        if (nodes[member].Distance == T.MaxValue)
            reachedMembers[reachedCount++] = member;
        nodes[member].Distance = reached;
        labels[member] = new() { Household = household, Edge = edge, Previous = from };
    }

    /// <summary>Moves the households along the found path, from its end back to the household placed.</summary>
    private void Shift(int household)
    {
        if (end < 0)
        {
            Sit(household, Uncovered);
            return;
        }

        var place = dropped >= 0 ? placeOf[dropped] : -1;
        if (dropped >= 0)
            Sit(dropped, Uncovered);
        for (var i = end; i >= 0; i = labels[i].Previous)
        {
            var arriving = labels[i].Household;
            var edge = labels[i].Edge == LookUp ? EdgeTo(arriving, i) : labels[i].Edge;
            var left = placeOf[arriving];
            if (place < 0)
                Append(i, arriving);
            else
                Replace(i, place, arriving);
            Sit(arriving, edge);
            place = left;
        }
    }

    /// <summary>Writes down where the household sits, and what it pays for the pair.</summary>
    private void Sit(int household, int edge)
    {
        edgeOf[household] = edge;
        memberOf[household] = edge >= 0 ? to[edge] : -1;
        here[household] = edge >= 0 ? cost[edge] : T.Zero;
    }

    private void Append(int member, int household)
    {
        if (load[member] == held[member].Length)
            Array.Resize(ref held[member], Math.Min(problem.Max[member], Math.Max(4, 2 * load[member])));
        held[member][load[member]] = household;
        placeOf[household] = load[member];
        SetLoad(member, load[member] + 1);
        moves[member].Came(household);
    }

    private void Replace(int member, int at, int arriving)
    {
        held[member][at] = arriving;
        placeOf[arriving] = at;
        moves[member].Came(arriving);
    }

    private void Remove(int member, int household)
    {
        var at = placeOf[household];
        var moved = held[member][load[member] - 1];
        held[member][at] = moved;
        placeOf[moved] = at;
        SetLoad(member, load[member] - 1);
    }

    private void SetLoad(int member, int value)
    {
        load[member] = value;
        last[member] = value > 0 ? problem.OfNth(member, value) : T.Zero;
        next[member] = value < problem.Max[member] ? problem.OfNth(member, value + 1) : Never;
        if (value > 0 && value < problem.Max[member] && next[member] < last[member])
            throw new InvalidOperationException($"A member's household {value + 1} costs less than household {value}; the cost of the n-th household must never fall.");
    }

    /// <summary>A member's price beside its distance, which are read together.</summary>
    private struct Node
    {
        public T Price, Distance;
    }

    private struct Label
    {
        public int Household, Edge, Previous;
    }
}
