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

    private readonly PathProblem<T> problem;
    private readonly int members;
    private readonly int[] start, to;
    private readonly T[] cost;
    private readonly T[] price, last, next;
    private readonly int[] load;
    private readonly int[][] held;
    private readonly int[] placeOf;
    private readonly int[] edgeOf;

    // One search: distance and predecessor by member, valid where the stamp is the search's own.
    private readonly NodeQueue<T> queue;
    private readonly T[] distance;
    private readonly int[] stamp, viaHousehold, viaEdge, previous, visited;
    private int search, end, dropped;
    private T best;

    public PathSolver(PathProblem<T> problem)
    {
        this.problem = problem;
        members = problem.Pairs.Members;
        (start, to, cost) = (problem.Pairs.Start, problem.Pairs.Member, problem.Cost);
        (price, last, next, distance) = (new T[members], new T[members], new T[members], new T[members]);
        (load, stamp, viaHousehold, viaEdge, previous, visited) = (new int[members], new int[members], new int[members], new int[members], new int[members], new int[members]);
        held = new int[members][];
        moves = new MoveList[members];
        slotOfMove = new int[members];
        moveStamp = new int[members];
        queue = new(members);
        (placeOf, edgeOf) = (new int[problem.Pairs.Households], new int[problem.Pairs.Households]);
        Array.Fill(edgeOf, Free);
        for (var i = 0; i < members; i++)
        {
            held[i] = [];
            moves[i] = new();
            SetLoad(i, 0);
            price[i] = T.Min(next[i], T.Zero);
        }
    }

    /// <summary>The household's link, as a position among the pairs, or <see cref="Uncovered"/>, or <see cref="Free"/> before it is placed.</summary>
    public int EdgeOf(int household) => edgeOf[household];

    public T PriceOf(int member) => price[member];

    public int LoadOf(int member) => load[member];

    /// <summary>Back to nobody placed and prices of nothing, to solve the same problem again without allocating.</summary>
    public void Reset()
    {
        Array.Fill(edgeOf, Free);
        for (var i = 0; i < members; i++)
        {
            moves[i].Dirty = true;
            SetLoad(i, 0);
            price[i] = T.Min(next[i], T.Zero);
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

    /// <summary>Places one free household by the cheapest path: to a free place, or to leaving one household of the path uncovered.</summary>
    private void Place(int household)
    {
        search++;
        queue.Clear();
        best = problem.Leave[household];
        (end, dropped) = (-1, -1);
        var seen = 0;
        for (var e = start[household]; e < start[household + 1]; e++)
            if (load[to[e]] < problem.Max[to[e]] && cost[e] + next[to[e]] < best)
                (best, end, viaEdge[to[e]]) = (cost[e] + next[to[e]], to[e], e);
        if (end >= 0)
            (stamp[end], distance[end], viaHousehold[end], previous[end]) = (search, best - next[end] + price[end], household, -1);
        for (var e = start[household]; e < start[household + 1]; e++)
            if (cost[e] + price[to[e]] < best)
                ReachOn(to[e], cost[e] + price[to[e]], household, e, -1);
        while (queue.Count > 0)
        {
            var i = queue.Pop(out var d);
            if (d >= best)
                break;
            visited[seen++] = i;
            if (load[i] == 0)
                continue;
            var rest = d - price[i];
            var list = moves[i];
            if (list.Dirty)
                Refresh(i, list);
            if (rest + list.DropWeight < best)
                (best, end, dropped) = (rest + list.DropWeight, i, list.Dropped);
            for (var k = 0; k < list.Count; k++)
            {
                var j = list.To[k];
                var reached = rest + list.Weight[k] + price[j];
                if (reached < best && (stamp[j] != search || reached < distance[j]))
                    ReachOn(j, reached, list.Household[k], list.Edge[k], i);
            }
        }

        for (var k = 0; k < seen; k++)
            if (distance[visited[k]] < best)
                price[visited[k]] += best - distance[visited[k]];
        Shift(household);
    }

    /// <summary>Reaches a member on the way; a free place there ends the path, and no longer path needs to be followed.</summary>
    private void ReachOn(int member, T reached, int household, int edge, int from)
    {
        var ends = reached - price[member] + next[member];
        if (load[member] < problem.Max[member] && ends < best)
            (best, end, dropped) = (ends, member, -1);
        (stamp[member], distance[member]) = (search, reached);
        (viaHousehold[member], viaEdge[member], previous[member]) = (household, edge, from);
        if (reached < best)
            queue.Push(member, reached);
    }

    private void Reach(int member, T reached, int household, int edge, int from, T bound)
    {
        if (reached >= bound || (stamp[member] == search && reached >= distance[member]))
            return;
        stamp[member] = search;
        distance[member] = reached;
        viaHousehold[member] = household;
        viaEdge[member] = edge;
        previous[member] = from;
        queue.Push(member, reached);
    }

    /// <summary>Moves the households along the found path, from its end back to the household placed.</summary>
    private void Shift(int household)
    {
        if (end < 0)
        {
            edgeOf[household] = Uncovered;
            return;
        }

        var place = dropped >= 0 ? placeOf[dropped] : -1;
        if (dropped >= 0)
            edgeOf[dropped] = Uncovered;
        for (var i = end; i >= 0; i = previous[i])
        {
            var (arriving, edge) = (viaHousehold[i], viaEdge[i]);
            var left = placeOf[arriving];
            if (place < 0)
                Append(i, arriving);
            else
                Replace(i, place, arriving);
            edgeOf[arriving] = edge;
            place = left;
        }
    }

    private void Append(int member, int household)
    {
        if (load[member] == held[member].Length)
            Array.Resize(ref held[member], Math.Min(problem.Max[member], Math.Max(4, 2 * load[member])));
        held[member][load[member]] = household;
        placeOf[household] = load[member];
        SetLoad(member, load[member] + 1);
        moves[member].Dirty = true;
    }

    private void Replace(int member, int at, int arriving)
    {
        held[member][at] = arriving;
        placeOf[arriving] = at;
        moves[member].Dirty = true;
    }

    private void Remove(int member, int household)
    {
        var at = placeOf[household];
        var moved = held[member][load[member] - 1];
        held[member][at] = moved;
        placeOf[moved] = at;
        SetLoad(member, load[member] - 1);
        moves[member].Dirty = true;
    }

    private void SetLoad(int member, int value)
    {
        load[member] = value;
        last[member] = value > 0 ? problem.OfNth(member, value) : T.Zero;
        next[member] = value < problem.Max[member] ? problem.OfNth(member, value + 1) : T.Zero;
        if (value > 0 && value < problem.Max[member] && next[member] < last[member])
            throw new InvalidOperationException($"A member's household {value + 1} costs less than household {value}; the cost of the n-th household must never fall.");
    }
}
