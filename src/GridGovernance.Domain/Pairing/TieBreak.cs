using System.Numerics;

namespace GridGovernance.Domain.Pairing;

/// <summary>
/// Chooses among all optimal plans the one in which the household with the least id has the member with the least id, then the next household, and so on;
/// uncovered comes last. Every optimal plan uses only pairs that are exactly worth their price, and two of them differ by circular exchanges of such pairs,
/// so only households inside a strongly connected part of the graph of exact pairs can move at all; usually there is none.
/// </summary>
internal sealed class TieBreak<T> where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private readonly PathProblem<T> problem;
    private readonly PathSolver<T> solver;
    private readonly int[] memberRank, householdRank;
    private readonly int outsider;
    private readonly bool[] decided;
    private readonly int[] component;

    // One search: how each node was reached, by which household over which pair.
    private readonly int[] from, viaHousehold, viaEdge, seen;
    private readonly Queue<int> queue = new();
    private int search;

    public TieBreak(PathProblem<T> problem, PathSolver<T> solver, int[] memberRank, int[] householdRank)
    {
        (this.problem, this.solver, this.memberRank, this.householdRank) = (problem, solver, memberRank, householdRank);
        outsider = problem.Pairs.Members;
        decided = new bool[problem.Pairs.Households];
        (from, viaHousehold, viaEdge, seen) = (new int[outsider + 1], new int[outsider + 1], new int[outsider + 1], new int[outsider + 1]);
        component = StrongParts.Of(outsider + 1, ExactMoves());
    }

    public void Decide()
    {
        var order = new int[householdRank.Length];
        for (var h = 0; h < order.Length; h++)
            order[householdRank[h]] = h;
        foreach (var h in order)
        {
            foreach (var edge in BetterOptions(h))
                if (TryMove(h, edge))
                    break;
            decided[h] = true;
        }
    }

    /// <summary>The exact pairs of the household with a member of lower rank than its own, within reach of an exchange, lowest first.</summary>
    private List<int> BetterOptions(int household)
    {
        var options = new List<int>(0);
        var node = NodeOf(household);
        for (var e = problem.Pairs.Start[household]; e < problem.Pairs.Start[household + 1]; e++)
            if (component[problem.Pairs.Member[e]] == component[node] && Rank(problem.Pairs.Member[e]) < Rank(node) && IsExact(household, e))
                options.Add(e);
        options.Sort((a, b) => Rank(problem.Pairs.Member[a]).CompareTo(Rank(problem.Pairs.Member[b])));
        return options;
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
            if (node == outsider)
                LeaveOutsider();
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
            Visit(outsider, member, -1, -1);
        for (var k = 0; k < solver.LoadOf(member); k++)
        {
            var h = solver.Held(member, k);
            if (decided[h])
                continue;
            if (solver.IsWorthLeaving(h))
                Visit(outsider, member, h, PathSolver<T>.Uncovered);
            for (var e = problem.Pairs.Start[h]; e < problem.Pairs.Start[h + 1]; e++)
                if (problem.Pairs.Member[e] != member && IsExact(h, e))
                    Visit(problem.Pairs.Member[e], member, h, e);
        }
    }

    private void LeaveOutsider()
    {
        for (var i = 0; i < outsider; i++)
            if (solver.CanGiveOne(i))
                Visit(i, outsider, -1, -1);
        for (var h = 0; h < decided.Length; h++)
            if (!decided[h] && solver.EdgeOf(h) == PathSolver<T>.Uncovered)
                for (var e = problem.Pairs.Start[h]; e < problem.Pairs.Start[h + 1]; e++)
                    if (IsExact(h, e))
                        Visit(problem.Pairs.Member[e], outsider, h, e);
    }

    private void Visit(int node, int before, int household, int edge)
    {
        if (seen[node] == search || (before >= 0 && component[node] != component[before]))
            return;
        seen[node] = search;
        (from[node], viaHousehold[node], viaEdge[node]) = (before, household, edge);
        queue.Enqueue(node);
    }

    /// <summary>Every exchange that costs nothing: a household to another exact member, a free or surplus place to or from the outsider.</summary>
    private List<(int From, int To)> ExactMoves()
    {
        var moves = new List<(int, int)>();
        for (var i = 0; i < outsider; i++)
        {
            if (solver.CanTakeOneMore(i))
                moves.Add((i, outsider));
            if (solver.CanGiveOne(i))
                moves.Add((outsider, i));
        }

        for (var h = 0; h < decided.Length; h++)
        {
            var node = NodeOf(h);
            if (node != outsider && solver.IsWorthLeaving(h))
                moves.Add((node, outsider));
            for (var e = problem.Pairs.Start[h]; e < problem.Pairs.Start[h + 1]; e++)
                if (e != solver.EdgeOf(h) && IsExact(h, e))
                    moves.Add((node, problem.Pairs.Member[e]));
        }

        return moves;
    }

    private bool IsExact(int household, int edge) => solver.IsExact(household, edge);

    private int NodeOf(int household) => solver.EdgeOf(household) is >= 0 and var edge ? problem.Pairs.Member[edge] : outsider;

    private int Rank(int node) => node == outsider ? int.MaxValue : memberRank[node];
}
