using System.Numerics;

namespace GridGovernance.Domain.Pairing;

internal sealed partial class PathSolver<T>
{
    private const int ShortRow = 64;
    private readonly MoveList[] moves;
    private readonly int[] slotOfMove, moveStamp, near;
    private int merge;

    /// <summary>Follows every move out of a member. Which moves end nearer than the best end, and nearer than their member was reached before, is found first, without a branch that the processor would have to guess: most do not.</summary>
    private void Follow(int from, MoveList list, T rest)
    {
        var (picked, prices, distances, bound, count) = (near, price, distance, best, 0);
        var targets = list.To.AsSpan(0, list.Count);
        var weights = list.Weight.AsSpan(0, targets.Length);
        for (var k = 0; k < targets.Length; k++)
        {
            picked[count] = k;
            var reached = rest + weights[k] + prices[targets[k]];
            count += (reached < bound ? 1 : 0) & (reached < distances[targets[k]] ? 1 : 0);
        }

        // From the last to the first, because a move that is found to be gone gives its slot to the last one.
        while (--count >= 0)
            TryFollow(from, list, picked[count], rest);
    }

    private void TryFollow(int from, MoveList list, int slot, T rest)
    {
        var target = list.To[slot];
        while (slot < list.Count && list.To[slot] == target)
        {
            var reached = rest + list.Weight[slot] + price[target];
            if (reached >= best || reached >= distance[target])
                return;
            if (!IsTrue(from, list, slot))
                continue;
            ReachOn(target, reached, list.Household[slot], list.Edge[slot], from);
            return;
        }
    }

    /// <summary>Takes the households that came to the member since the list was last used into it.</summary>
    private void Merge(int member, MoveList list)
    {
        merge++;
        var mapped = false;
        for (var k = 0; k < list.NewCount; k++)
            if (Leads(member, list.New[k]))
                mapped = Merge(list, list.New[k], mapped);
        list.NewCount = 0;
    }

    /// <summary>Rows that name the same members at the same places, as in a grid laid out whole, find their slots without a map.</summary>
    private bool Merge(MoveList list, int household, bool mapped)
    {
        var first = start[household];
        var paid = here[household];
        if (list.Dropped < 0 || problem.Leave[household] - paid < list.DropWeight)
            (list.Dropped, list.DropWeight) = (household, problem.Leave[household] - paid);
        var members = to.AsSpan(first, start[household + 1] - first);
        var costs = cost.AsSpan(first, members.Length);
        for (var k = 0; k < members.Length; k++)
        {
            var j = members[k];
            var weight = costs[k] - paid;
            var slot = k;
            if (k >= list.Count || list.To[k] != j)
            {
                if (!mapped)
                    Map(list);
                mapped = true;
                slot = moveStamp[j] == merge ? slotOfMove[j] : -1;
            }

            if (slot < 0)
            {
                (moveStamp[j], slotOfMove[j]) = (merge, list.Count);
                list.Add(j, weight, household, first + k);
            }
            else if (weight < list.Weight[slot])
            {
                list.Set(slot, weight, household, first + k);
            }
        }

        return mapped;
    }

    /// <summary>Writes down which member has which slot.</summary>
    private void Map(MoveList list)
    {
        for (var k = 0; k < list.Count; k++)
            (moveStamp[list.To[k]], slotOfMove[list.To[k]]) = (merge, k);
    }

    private bool Leads(int member, int household) => memberOf[household] == member;

    /// <summary>Whether the slot still names a household of the member; if not, it is given the cheapest of those that are left, or to the last move.</summary>
    private bool IsTrue(int member, MoveList list, int slot)
    {
        if (Leads(member, list.Household[slot]))
            return true;
        var target = list.To[slot];
        var guess = list.Edge[slot] - start[list.Household[slot]];
        var (found, household, weight) = (-1, -1, T.Zero);
        for (var k = 0; k < load[member]; k++)
        {
            var h = held[member][k];
            var e = EdgeTo(h, target, guess);
            if (e >= 0 && (found < 0 || cost[e] - here[h] < weight))
                (found, household, weight) = (e, h, cost[e] - here[h]);
        }

        if (found < 0)
            list.RemoveAt(slot);
        else
            list.Set(slot, weight, household, found);
        return false;
    }

    /// <summary>The household's pair with the member, or less than 0; rows that are alike have it where the guess says.</summary>
    private int EdgeTo(int household, int member, int guess)
    {
        var (low, high) = (start[household], start[household + 1]);
        if (guess < high - low && to[low + guess] == member)
            return low + guess;
        var at = high - low <= ShortRow ? to.AsSpan(low, high - low).IndexOf(member) : Array.BinarySearch(to, low, high - low, member) - low;
        return at < 0 ? -1 : low + at;
    }

    private bool IsTrueDrop(int member, MoveList list)
    {
        if (Leads(member, list.Dropped))
            return true;
        list.Dropped = -1;
        for (var k = 0; k < load[member]; k++)
        {
            var h = held[member][k];
            var weight = problem.Leave[h] - here[h];
            if (list.Dropped < 0 || weight < list.DropWeight)
                (list.Dropped, list.DropWeight) = (h, weight);
        }

        return false;
    }

    /// <summary>
    /// The cheapest moves out of one member, one for each other member. Prices play no part, so the list lives on: households that came are merged before the next use,
    /// and a move of a household that left may be too cheap, never too dear, until it is about to be used.
    /// </summary>
    private sealed class MoveList
    {
        public int Count;
        public int[] To = [];
        public T[] Weight = [];
        public int[] Household = [];
        public int[] Edge = [];
        public int Dropped = -1;
        public T DropWeight;
        public int NewCount;
        public int[] New = [];

        public void Clear() => (Count, NewCount, Dropped) = (0, 0, -1);

        public void Came(int household)
        {
            if (NewCount == New.Length)
                Array.Resize(ref New, Math.Max(4, 2 * NewCount));
            New[NewCount++] = household;
        }

        public void Add(int to, T weight, int household, int edge)
        {
            if (Count == To.Length)
                Grow();
            To[Count] = to;
            Set(Count++, weight, household, edge);
        }

        public void Set(int at, T weight, int household, int edge) =>
            (Weight[at], Household[at], Edge[at]) = (weight, household, edge);

        public void RemoveAt(int at)
        {
            Count--;
            To[at] = To[Count];
            Set(at, Weight[Count], Household[Count], Edge[Count]);
        }

        private void Grow()
        {
            var size = Math.Max(8, 2 * Count);
            Array.Resize(ref To, size);
            Array.Resize(ref Weight, size);
            Array.Resize(ref Household, size);
            Array.Resize(ref Edge, size);
        }
    }
}
