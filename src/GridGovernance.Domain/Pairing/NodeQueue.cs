using System.Numerics;

namespace GridGovernance.Domain.Pairing;

/// <summary>A four-ary heap of members by distance, ties by position; a distance may only fall. Emptied in time proportional to what it holds.</summary>
internal sealed class NodeQueue<T>(int nodes) where T : struct, IBinaryInteger<T>
{
    private readonly int[] heap = new int[nodes];
    private readonly int[] place = NewPlaces(nodes);
    private readonly T[] key = new T[nodes];

    public int Count { get; private set; }

    /// <summary>Adds the node, or moves it forward.</summary>
    public void Push(int node, T distance)
    {
        var at = place[node];
        if (at < 0)
            at = Count++;
        key[node] = distance;
        while (at > 0)
        {
            var parent = (at - 1) >> 2;
            var other = heap[parent];
            if (!Before(node, distance, other))
                break;
            heap[at] = other;
            place[other] = at;
            at = parent;
        }

        heap[at] = node;
        place[node] = at;
    }

    public int Pop(out T distance)
    {
        var top = heap[0];
        distance = key[top];
        place[top] = -1;
        var last = heap[--Count];
        if (Count > 0)
            SiftDown(last);
        return top;
    }

    public void Clear()
    {
        for (var i = 0; i < Count; i++)
            place[heap[i]] = -1;
        Count = 0;
    }

    private static int[] NewPlaces(int nodes)
    {
        var places = new int[nodes];
        Array.Fill(places, -1);
        return places;
    }

    private void SiftDown(int node)
    {
        var at = 0;
        var distance = key[node];
        for (int child; (child = (at << 2) + 1) < Count;)
        {
            var best = child;
            var end = Math.Min(child + 4, Count);
            for (var c = child + 1; c < end; c++)
                if (Before(heap[c], key[heap[c]], heap[best]))
                    best = c;
            var other = heap[best];
            if (!Before(other, key[other], node, distance))
                break;
            heap[at] = other;
            place[other] = at;
            at = best;
        }

        heap[at] = node;
        place[node] = at;
    }

    private bool Before(int node, T distance, int other) => Before(node, distance, other, key[other]);

    private static bool Before(int node, T distance, int other, T otherDistance) =>
        distance < otherDistance || (distance == otherDistance && node < other);
}
