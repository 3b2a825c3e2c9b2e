using System.Numerics;

namespace GridGovernance.Domain.Pairing;

internal sealed partial class PathSolver<T>
{
    private readonly MoveList[] moves;
    private readonly int[] slotOfMove, moveStamp;
    private int refresh;

    /// <summary>Recomputes the cheapest way to move one household of the member on to each other member, and to leave one uncovered. Prices play no part, so the list lives until the member's households change.</summary>
    private void Refresh(int member, MoveList list)
    {
        refresh++;
        list.Count = 0;
        list.Dropped = -1;
        for (var k = 0; k < load[member]; k++)
        {
            var h = held[member][k];
            var here = cost[edgeOf[h]];
            var drop = problem.Leave[h] - here;
            if (list.Dropped < 0 || drop < list.DropWeight)
                (list.Dropped, list.DropWeight) = (h, drop);
            for (var e = start[h]; e < start[h + 1]; e++)
            {
                var j = to[e];
                if (j == member)
                    continue;
                var weight = cost[e] - here;
                if (moveStamp[j] != refresh)
                {
                    moveStamp[j] = refresh;
                    slotOfMove[j] = list.Count;
                    list.Add(j, weight, h, e);
                }
                else if (weight < list.Weight[slotOfMove[j]])
                {
                    list.Set(slotOfMove[j], weight, h, e);
                }
            }
        }

        list.Dirty = false;
    }

    /// <summary>The cheapest moves out of one member.</summary>
    private sealed class MoveList
    {
        public bool Dirty = true;
        public int Count;
        public int Dropped;
        public T DropWeight;
        public int[] To = [];
        public int[] Household = [];
        public int[] Edge = [];
        public T[] Weight = [];

        public void Add(int to, T weight, int household, int edge)
        {
            if (Count == To.Length)
                Grow();
            To[Count] = to;
            Set(Count++, weight, household, edge);
        }

        public void Set(int at, T weight, int household, int edge) =>
            (Weight[at], Household[at], Edge[at]) = (weight, household, edge);

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
