using System.Numerics;
using System.Runtime.CompilerServices;

namespace GridGovernance.Domain.Pairing;

internal sealed partial class PathSolver<T>
{
    /// <summary>The pair of a move that has not been looked up.</summary>
    private const int LookUp = -1;
    private readonly MoveList[] moves;
    private readonly int[] slotOfMove, moveStamp, near;
    private int merge;

    private void Follow(int from, MoveList list, T rest)
    {
        var count = Pick(list.Moves.AsSpan(0, list.Count), rest, best, nodes, near);

        // From the last to the first, because a move that is found to be gone gives its slot to the last one.
        while (--count >= 0)
            TryFollow(from, list, near[count], rest);
    }

    /// <summary>Which moves end nearer than the best end, and nearer than their member was reached before, found without a branch that the processor would have to guess: most do not. A method of its own, because the loop needs all registers; without checks of overflow, because no sum of the search can leave the width that <see cref="GoalScale"/> chose.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Pick(ReadOnlySpan<CheapestMove> moves, T rest, T bound, ReadOnlySpan<Node> nodes, Span<int> picked)
    {
        picked = picked[..moves.Length];
        var count = 0;
        for (var k = 0; k < moves.Length; k++)
        {
            picked[count] = k;
            ref readonly var target = ref nodes[moves[k].To];
            var reached = unchecked(rest + moves[k].Weight + target.Price);
            count += (reached < bound ? 1 : 0) & (reached < target.Distance ? 1 : 0);
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TryFollow(int from, MoveList list, int slot, T rest)
    {
        var target = list.Moves[slot].To;
        while (slot < list.Count && list.Moves[slot].To == target)
        {
            var reached = rest + list.Moves[slot].Weight + nodes[target].Price;
            if (reached >= best || reached >= nodes[target].Distance)
                return;
            if (Leads(from, list.Moves[slot].Household))
            {
                ReachOn(target, reached, list.Moves[slot].Household, LookUp, from);
                return;
            }

            Renew(from, list, slot);
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
            if (k >= list.Count || list.Moves[k].To != j)
            {
                if (!mapped)
                    Map(list);
                mapped = true;
                slot = moveStamp[j] == merge ? slotOfMove[j] : -1;
            }

            if (slot < 0)
            {
                (moveStamp[j], slotOfMove[j]) = (merge, list.Count);
                list.Add(j, weight, household);
            }
            else if (weight < list.Moves[slot].Weight)
            {
                list.Set(slot, weight, household);
            }
        }

        return mapped;
    }

    /// <summary>Writes down which member has which slot.</summary>
    private void Map(MoveList list)
    {
        for (var k = 0; k < list.Count; k++)
            (moveStamp[list.Moves[k].To], slotOfMove[list.Moves[k].To]) = (merge, k);
    }

    private bool Leads(int member, int household) => memberOf[household] == member;

    /// <summary>Gives the slot of a household that has left to the cheapest of those that are there, or else to the last move.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Renew(int member, MoveList list, int slot)
    {
        var target = list.Moves[slot].To;
        var (cheapest, weight) = (-1, T.Zero);
        foreach (var h in held[member].AsSpan(0, load[member]))
        {
            var edge = EdgeTo(h, target);
            if (edge >= 0 && (cheapest < 0 || cost[edge] - here[h] < weight))
                (cheapest, weight) = (h, cost[edge] - here[h]);
        }

        if (cheapest < 0)
            list.RemoveAt(slot);
        else
            list.Set(slot, weight, cheapest);
    }

    /// <summary>The household's pair with the member, or less than 0. A row that names members without a gap has it where its first one says; rows need not be in order.</summary>
    private int EdgeTo(int household, int member)
    {
        var first = start[household];
        var row = to.AsSpan(first, start[household + 1] - first);
        var guess = member - row[0];
        if (guess >= 0 && guess < row.Length && row[guess] == member)
            return first + guess;
        var at = row.IndexOf(member);
        return at < 0 ? -1 : first + at;
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
        public CheapestMove[] Moves = [];
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

        public void Add(int to, T weight, int household)
        {
            if (Count == Moves.Length)
                Array.Resize(ref Moves, Math.Max(8, 2 * Count));
            Moves[Count++] = new() { To = to, Weight = weight, Household = household };
        }

        public void Set(int at, T weight, int household) => (Moves[at].Weight, Moves[at].Household) = (weight, household);

        public void RemoveAt(int at) => Moves[at] = Moves[--Count];
    }

    /// <summary>Without the pair itself, which is looked up for the few moves that are made: a third less to read.</summary>
    private struct CheapestMove
    {
        public T Weight;
        public int To, Household;
    }
}
