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
    private readonly T[] price, last, next;
    private readonly int[] load;
    private readonly int[][] held;
    private readonly int[] placeOf;
    private readonly int[] edgeOf, memberOf;
    private readonly T[] here;

    // One search: how far each member is and how it was reached. Between searches every distance is the largest number.
    private readonly MemberQueue<T> queue;
    private readonly T[] distance;
    private readonly Label[] labels;
    private readonly int[] reachedMembers;
    private int reachedCount, end, dropped;
    private T best;

    public PathSolver(PathProblem<T> problem)
    {
        this.problem = problem;
        (members, var households) = (problem.Pairs.Members, problem.Pairs.Households);
        (start, to, cost) = (problem.Pairs.Start, problem.Pairs.Member, problem.Cost);
        (price, last, next) = (new T[members], new T[members], new T[members]);
        (load, held, moves) = (new int[members], new int[members][], new MoveList[members]);
        (queue, distance, labels, reachedMembers) = (new(), new T[members], new Label[members], new int[members]);
        (slotOfMove, moveStamp, near) = (new int[members], new int[members], new int[members]);
        (placeOf, edgeOf, memberOf, here) = (new int[households], new int[households], new int[households], new T[households]);
        for (var i = 0; i < members; i++)
            (held[i], moves[i]) = ([], new());
        Array.Fill(distance, T.MaxValue);

        Reset();
    }

    /// <summary>The household's link, as a position among the pairs, or <see cref="Uncovered"/>, or <see cref="Free"/> before it is placed.</summary>
    public int EdgeOf(int household) => edgeOf[household];

    public T PriceOf(int member) => price[member];

    public int LoadOf(int member) => load[member];

    /// <summary>Back to nobody placed and prices of nothing, to solve the same problem again without allocating.</summary>
    public void Reset()
    {
        Array.Fill(memberOf, -1);
        Array.Fill(edgeOf, Free);
        for (var i = 0; i < members; i++)
        {
            moves[i].Clear();
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
        best = problem.Leave[household];
        (end, dropped) = (-1, -1);
        var members = to.AsSpan(start[household], start[household + 1] - start[household]);
        var costs = cost.AsSpan(start[household], members.Length);
        var ended = -1;
        for (var k = 0; k < members.Length; k++)
            if (costs[k] + next[members[k]] < best)
                (best, end, ended) = (costs[k] + next[members[k]], members[k], k);
        if (end >= 0)
            LabelWith(end, best - next[end] + price[end], household, start[household] + ended, -1);
        for (var k = 0; k < members.Length; k++)
            if (costs[k] + price[members[k]] < best)
                ReachOn(members[k], costs[k] + price[members[k]], household, start[household] + k, -1);
        while (queue.Count > 0)
        {
            var i = queue.Pop(out var d);
            if (d >= best)
                break;
            if (d > distance[i] || load[i] == 0)
                continue;
            var list = moves[i];
            if (list.NewCount > 0)
                Merge(i, list);
            var rest = d - price[i];
            if (rest + list.DropWeight < best && (IsTrueDrop(i, list) || rest + list.DropWeight < best))
                (best, end, dropped) = (rest + list.DropWeight, i, list.Dropped);
            Follow(i, list, rest);
        }

        EndSearch(T.One);
        Shift(household);
    }

    /// <summary>Raises (or, searching backwards, lowers) the price of every member nearer than the end by what it is nearer, which keeps the invariant and makes the path cost nothing; and forgets the search.</summary>
    private void EndSearch(T sign)
    {
        for (var k = 0; k < reachedCount; k++)
        {
            var i = reachedMembers[k];
            if (distance[i] < best)
                price[i] += sign * (best - distance[i]);
            distance[i] = T.MaxValue;
        }

        reachedCount = 0;
        queue.Clear();
    }

    /// <summary>Reaches a member on the way; a free place there ends the path, and no longer path needs to be followed.</summary>
    private void ReachOn(int member, T reached, int household, int edge, int from)
    {
        var ends = reached - price[member] + next[member];
        if (ends < best)
            (best, end, dropped) = (ends, member, -1);
        LabelWith(member, reached, household, edge, from);
        if (reached < best)
            queue.Push(member, reached);
    }

    private void LabelWith(int member, T reached, int household, int edge, int from)
    {
        if (distance[member] == T.MaxValue)
            reachedMembers[reachedCount++] = member;
        distance[member] = reached;
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
            var (arriving, edge) = (labels[i].Household, labels[i].Edge);
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

    private struct Label
    {
        public int Household, Edge, Previous;
    }
}
