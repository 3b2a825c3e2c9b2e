namespace GridGovernance.Domain.Pairing;

/// <summary>The strongly connected parts of a directed graph (Tarjan's method without recursion): two nodes share a part if and only if a circular path joins them.</summary>
internal static class StrongParts
{
    /// <summary>For each node the number of its part.</summary>
    public static int[] Of(int nodes, List<(int From, int To)> arcs)
    {
        var start = new int[nodes + 1];
        foreach (var (from, _) in arcs)
            start[from + 1]++;
        for (var n = 0; n < nodes; n++)
            start[n + 1] += start[n];
        var to = new int[arcs.Count];
        var next = start.AsSpan(0, nodes).ToArray();
        foreach (var (from, target) in arcs)
            to[next[from]++] = target;
        start.AsSpan(0, nodes).CopyTo(next);

        var part = new int[nodes];
        var low = new int[nodes];
        var number = new int[nodes];
        var (open, path) = (new Stack<int>(), new Stack<int>());
        var (count, parts) = (0, 0);
        for (var root = 0; root < nodes; root++)
        {
            if (number[root] != 0)
                continue;
            Enter(root);
            while (path.Count > 0)
            {
                var node = path.Peek();
                if (next[node] < start[node + 1])
                {
                    var target = to[next[node]++];
                    if (number[target] == 0)
                        Enter(target);
                    else if (part[target] == 0)
                        low[node] = Math.Min(low[node], number[target]);
                    continue;
                }

                path.Pop();
                if (path.Count > 0)
                    low[path.Peek()] = Math.Min(low[path.Peek()], low[node]);
                if (low[node] == number[node])
                    Close(node);
            }
        }

        return part;

        void Enter(int node)
        {
            low[node] = number[node] = ++count;
            open.Push(node);
            path.Push(node);
        }

        void Close(int node)
        {
            parts++;
            int member;
            do
                part[member = open.Pop()] = parts;
            while (member != node);
        }
    }
}
