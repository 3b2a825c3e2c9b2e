using System.Numerics;

namespace GridGovernance.Domain.Pairing;

/// <summary>A four-ary heap of members by distance. A member may stand in it more than once; the caller passes over all but the nearest.</summary>
internal sealed class NodeQueue<T> where T : struct, IBinaryInteger<T>
{
    private (T Distance, int Node)[] heap = new (T, int)[64];

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    public void Push(int node, T distance)
    {
        if (Count == heap.Length)
            Array.Resize(ref heap, 2 * Count);
        var items = heap;
        var at = Count++;
        while (at > 0)
        {
            var parent = (at - 1) >> 2;
            if (distance >= items[parent].Distance)
                break;
            items[at] = items[parent];
            at = parent;
        }

        items[at] = (distance, node);
    }

    public int Pop(out T distance)
    {
        (distance, var top) = heap[0];
        if (--Count > 0)
            SiftDown(heap.AsSpan(0, Count), heap[Count]);
        return top;
    }

    private static void SiftDown(Span<(T Distance, int Node)> items, (T Distance, int Node) moved)
    {
        var at = 0;
        for (int child; (child = (at << 2) + 1) < items.Length;)
        {
            var best = child;
            var end = Math.Min(child + 4, items.Length);
            for (var c = child + 1; c < end; c++)
                if (items[c].Distance < items[best].Distance)
                    best = c;
            if (items[best].Distance >= moved.Distance)
                break;
            items[at] = items[best];
            at = best;
        }

        items[at] = moved;
    }
}
