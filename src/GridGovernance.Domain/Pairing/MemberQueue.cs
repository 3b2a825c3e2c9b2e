using System.Numerics;

namespace GridGovernance.Domain.Pairing;

/// <summary>
/// Members by distance, for a search whose distances never fall: a four-ary heap, and a stack for those as near as the member taken last, which in a pool short of
/// places are most of them. A member may stand in it more than once; the caller passes over all but the nearest.
/// </summary>
internal sealed class MemberQueue<T> where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private (T Distance, int Member)[] heap = new (T, int)[64];
    private int[] asNear = new int[64];
    private int heapCount, asNearCount;
    private T near = T.MinValue;

    public int Count => heapCount + asNearCount;

    public void Clear() => (heapCount, asNearCount, near) = (0, 0, T.MinValue);

    public void Push(int member, T distance)
    {
        if (distance != near)
        {
            PushOnHeap(member, distance);
            return;
        }

        if (asNearCount == asNear.Length)
            Array.Resize(ref asNear, 2 * asNearCount);
        asNear[asNearCount++] = member;
    }

    public int Pop(out T distance)
    {
        if (asNearCount > 0)
        {
            distance = near;
            return asNear[--asNearCount];
        }

        (distance, var top) = heap[0];
        near = distance;
        if (--heapCount > 0)
            SiftDown(heap.AsSpan(0, heapCount), heap[heapCount]);
        return top;
    }

    private void PushOnHeap(int member, T distance)
    {
        if (heapCount == heap.Length)
            Array.Resize(ref heap, 2 * heapCount);
        var items = heap;
        var at = heapCount++;
        while (at > 0)
        {
            var parent = (at - 1) >> 2;
            if (distance >= items[parent].Distance)
                break;
            items[at] = items[parent];
            at = parent;
        }

        items[at] = (distance, member);
    }

    private static void SiftDown(Span<(T Distance, int Member)> items, (T Distance, int Member) moved)
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
