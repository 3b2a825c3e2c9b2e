using System.Numerics;

namespace GridGovernance.Domain.Pairing;

internal sealed partial class PathSolver<T>
{
    private int[] backStart = [];
    private int[] backEdge = [];
    private int[] backHousehold = [];

    /// <summary>
    /// Starts from earlier links and prices, whatever has changed since: keeps every household that still sits where cost + price is least,
    /// frees the others, and fills the places whose price became too high. Afterwards the invariant holds and only free households remain to be placed.
    /// </summary>
    /// <param name="edges">For each household its earlier link among the pairs, <see cref="Uncovered"/> or <see cref="Free"/>.</param>
    /// <param name="prices">For each member its earlier price; null for a member without one.</param>
    /// <param name="cancellation">Stops the work.</param>
    public void Resume(ReadOnlySpan<int> edges, ReadOnlySpan<T?> prices, CancellationToken cancellation)
    {
        for (var i = 0; i < members; i++)
            nodes[i].Price = prices[i] ?? nodes[i].Price;
        PriceNewMembers(edges, prices);
        for (var h = 0; h < edgeOf.Length; h++)
            if (edges[h] != Free && IsBest(h, edges[h]))
                Keep(h, edges[h]);
        for (var i = 0; i < members; i++)
            while (load[i] > 0 && nodes[i].Price < last[i])
                Release(i, held[i][load[i] - 1]);
        for (var i = 0; i < members; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            while (load[i] < problem.Max[i] && nodes[i].Price > next[i])
                Fill(i);
        }
    }

    /// <summary>A new member starts at the price at which nobody would move to it; filling its places then brings the price down.</summary>
    private void PriceNewMembers(ReadOnlySpan<int> edges, ReadOnlySpan<T?> prices)
    {
        for (var h = 0; h < edges.Length; h++)
        {
            if (edges[h] == Free)
                continue;
            var paid = edges[h] == Uncovered ? problem.Leave[h] : cost[edges[h]] + nodes[to[edges[h]]].Price;
            for (var e = start[h]; e < start[h + 1]; e++)
                if (prices[to[e]] is null && paid - cost[e] > nodes[to[e]].Price)
                    nodes[to[e]].Price = paid - cost[e];
        }
    }

    private bool IsBest(int household, int edge)
    {
        var paid = edge == Uncovered ? problem.Leave[household] : cost[edge] + nodes[to[edge]].Price;
        if (paid > problem.Leave[household])
            return false;
        for (var e = start[household]; e < start[household + 1]; e++)
            if (cost[e] + nodes[to[e]].Price < paid)
                return false;
        return true;
    }

    private void Keep(int household, int edge)
    {
        if (edge != Uncovered && load[to[edge]] == problem.Max[to[edge]])
            return;
        Sit(household, edge);
        if (edge != Uncovered)
            Append(to[edge], household);
    }

    private void Release(int member, int household)
    {
        Remove(member, household);
        Sit(household, Free);
    }

    /// <summary>Brings down the price of a member with a free place: by drawing the household that gains most, along the cheapest chain, or by lowering the price until nobody wants to come.</summary>
    private void Fill(int member)
    {
        if (backStart.Length == 0)
            BuildBack();
        best = nodes[member].Price - next[member];
        end = -1;
        var (drawn, drawnEdge, drawnTo) = (-1, -1, -1);
        Reach(member, T.Zero, -1, -1, -1);
        while (queue.Count > 0)
        {
            var i = queue.Pop(out var d);
            if (d >= best)
                break;
            if (d > nodes[i].Distance)
                continue;
            if (i != member && d + nodes[i].Price - last[i] < best)
                (best, end, drawn) = (d + nodes[i].Price - last[i], i, -1);
            for (var k = backStart[i]; k < backStart[i + 1]; k++)
            {
                var (h, e) = (backHousehold[k], backEdge[k]);
                var current = edgeOf[h];
                if (current == Free || current == e)
                    continue;
                var arriving = d + cost[e] + nodes[i].Price;
                if (current != Uncovered)
                    Reach(to[current], arriving - cost[current] - nodes[to[current]].Price, h, e, i);
                else if (arriving - problem.Leave[h] < best)
                    (best, end, drawn, drawnEdge, drawnTo) = (arriving - problem.Leave[h], -1, h, e, i);
            }
        }

        EndSearch(-T.One);
        if (drawn >= 0)
            Draw(drawn, drawnEdge, drawnTo);
        else if (end >= 0)
            Draw(labels[end].Household, labels[end].Edge, labels[end].Previous, end);
    }

    private void Reach(int member, T reached, int household, int edge, int from)
    {
        if (reached >= best || reached >= nodes[member].Distance)
            return;
        LabelWith(member, reached, household, edge, from);
        queue.Push(member, reached);
    }

    /// <summary>Moves a household to a member, and the household it displaces onwards, until the member with the free place is reached.</summary>
    private void Draw(int household, int edge, int arrivesAt, int leaves = -1)
    {
        if (leaves >= 0)
            Remove(leaves, household);
        while (true)
        {
            Sit(household, edge);
            if (labels[arrivesAt].Previous < 0)
            {
                Append(arrivesAt, household);
                return;
            }

            Replace(arrivesAt, placeOf[labels[arrivesAt].Household], household);
            (household, edge, arrivesAt) = (labels[arrivesAt].Household, labels[arrivesAt].Edge, labels[arrivesAt].Previous);
        }
    }

    private void BuildBack()
    {
        backStart = new int[members + 1];
        (backEdge, backHousehold) = (new int[to.Length], new int[to.Length]);
        foreach (var member in to)
            backStart[member + 1]++;
        for (var i = 0; i < members; i++)
            backStart[i + 1] += backStart[i];
        var at = backStart.AsSpan(0, members).ToArray();
        for (var h = 0; h < edgeOf.Length; h++)
            for (var e = start[h]; e < start[h + 1]; e++)
            {
                var k = at[to[e]]++;
                (backEdge[k], backHousehold[k]) = (e, h);
            }
    }
}
