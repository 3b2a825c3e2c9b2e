using System.Numerics;

namespace GridGovernance.Domain.Pairing;

/// <summary>
/// Chooses among all optimal plans the one in which the household with the least id has the member with the least id, then the next household, and so on;
/// uncovered comes last. Every optimal plan uses only pairs that are exactly worth their price, and two of them differ by circular exchanges of such pairs,
/// so only households inside a strongly connected part of the graph of exact pairs can move at all; usually there is none.
/// Each block has a node of its own for what is outside of its members: free places, and households left uncovered.
/// </summary>
internal sealed class TieBreak<T> where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private readonly PathProblem<T> problem;
    private readonly PathSolver<T> solver;
    private readonly PairingTable table;
    private readonly int members;
    private readonly bool[] decided;
    private readonly int[] component;

    // One search: how each node was reached, by which household over which pair.
    private readonly int[] from, viaHousehold, viaEdge, seen;
    private readonly Queue<int> queue = new();
    private readonly List<int> options = [];
    private readonly Comparison<int> byRank;
    private int search;

    public TieBreak(PathProblem<T> problem, PathSolver<T> solver, PairingTable table)
    {
        (this.problem, this.solver, this.table, members) = (problem, solver, table, table.Members.Length);
        decided = new bool[table.Households.Length];
        var nodes = members + table.Blocks.Length;
        (from, viaHousehold, viaEdge, seen) = (new int[nodes], new int[nodes], new int[nodes], new int[nodes]);
        byRank = (a, b) => Rank(problem.Pairs.Member[a]).CompareTo(Rank(problem.Pairs.Member[b]));
        component = StrongParts.Of(nodes, ExactMoves());
    }

    public void Decide()
    {
        var size = new int[component.Length + 1];
        foreach (var part in component)
            size[part]++;
        var order = new int[decided.Length];
        for (var h = 0; h < order.Length; h++)
            order[table.HouseholdRank[h]] = h;
        foreach (var h in order)
        {
            if (size[component[NodeOf(h)]] > 1)
                Improve(h);
            decided[h] = true;
        }
    }

    /// <summary>Tries the exact pairs of the household with a member of lower rank than its own, within reach of an exchange, lowest first.</summary>
    private void Improve(int household)
    {
        options.Clear();
        var node = NodeOf(household);
        for (var e = problem.Pairs.Start[household]; e < problem.Pairs.Start[household + 1]; e++)
            if (component[problem.Pairs.Member[e]] == component[node] && Rank(problem.Pairs.Member[e]) < Rank(node) && solver.IsExact(household, e))
                options.Add(e);
        if (options.Count > 1)
            options.Sort(byRank);
        foreach (var edge in options)
            if (TryMove(household, edge))
                return;
    }

    /// <summary>Moves the household if what it displaces can go round to the place it leaves.</summary>
    private bool TryMove(int household, int edge)
    {
        var target = NodeOf(household);
        var origin = problem.Pairs.Member[edge];
        search++;
        queue.Clear();
        Visit(origin, -1, -1, -1);
        decided[household] = true;
        while (seen[target] != search && queue.TryDequeue(out var node))
            if (node >= members)
                LeaveOutside(node);
            else
                LeaveMember(node);
        decided[household] = false;
        if (seen[target] != search)
            return false;
        solver.Move(household, PathSolver<T>.Uncovered);
        for (var node = target; node != origin; node = from[node])
            if (viaHousehold[node] >= 0)
                solver.Move(viaHousehold[node], viaEdge[node]);
        solver.Move(household, edge);
        return true;
    }

    private void LeaveMember(int member)
    {
        if (solver.CanTakeOneMore(member))
            Visit(members + table.BlockOfMember[member], member, -1, -1);
        for (var k = 0; k < solver.LoadOf(member); k++)
        {
            var h = solver.Held(member, k);
            if (decided[h])
                continue;
            if (solver.IsWorthLeaving(h))
                Visit(members + table.BlockOf[h], member, h, PathSolver<T>.Uncovered);
            for (var e = problem.Pairs.Start[h]; e < problem.Pairs.Start[h + 1]; e++)
                if (problem.Pairs.Member[e] != member && solver.IsExact(h, e))
                    Visit(problem.Pairs.Member[e], member, h, e);
        }
    }

    private void LeaveOutside(int outside)
    {
        var (block, homes) = (table.Blocks[outside - members], table.HomesOfBlocks[outside - members]);
        for (var i = block.Start; i < block.End; i++)
            if (solver.CanGiveOne(i))
                Visit(i, outside, -1, -1);
        for (var h = homes.Start; h < homes.End; h++)
            if (!decided[h] && solver.EdgeOf(h) == PathSolver<T>.Uncovered)
                for (var e = problem.Pairs.Start[h]; e < problem.Pairs.Start[h + 1]; e++)
                    if (solver.IsExact(h, e))
                        Visit(problem.Pairs.Member[e], outside, h, e);
    }

    private void Visit(int node, int before, int household, int edge)
    {
        if (seen[node] == search || (before >= 0 && component[node] != component[before]))
            return;
        seen[node] = search;
        (from[node], viaHousehold[node], viaEdge[node]) = (before, household, edge);
        queue.Enqueue(node);
    }

    /// <summary>Every exchange that costs nothing: a household to another exact member, a free or surplus place to or from outside.</summary>
    private List<(int From, int To)> ExactMoves()
    {
        var moves = new List<(int, int)>();
        for (var i = 0; i < members; i++)
        {
            if (solver.CanTakeOneMore(i))
                moves.Add((i, members + table.BlockOfMember[i]));
            if (solver.CanGiveOne(i))
                moves.Add((members + table.BlockOfMember[i], i));
        }

        for (var h = 0; h < decided.Length; h++)
        {
            var node = NodeOf(h);
            if (node < members && solver.IsWorthLeaving(h))
                moves.Add((node, members + table.BlockOf[h]));
            for (var e = problem.Pairs.Start[h]; e < problem.Pairs.Start[h + 1]; e++)
                if (e != solver.EdgeOf(h) && solver.IsExact(h, e))
                    moves.Add((node, problem.Pairs.Member[e]));
        }

        return moves;
    }

    private int NodeOf(int household) => solver.EdgeOf(household) is >= 0 and var edge ? problem.Pairs.Member[edge] : members + table.BlockOf[household];

    private int Rank(int node) => node >= members ? int.MaxValue : table.MemberRank[node];
}
