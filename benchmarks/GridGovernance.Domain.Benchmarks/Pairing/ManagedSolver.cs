using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.Benchmarks.Pairing;

/// <summary>Our solver on an instance; solves it again and again without allocating.</summary>
public sealed class ManagedSolver
{
    private readonly PairingInstance instance;
    private readonly PathProblem<long> problem;
    private readonly PathSolver<long> solver;

    public ManagedSolver(PairingInstance instance)
    {
        this.instance = instance;
        var leave = new long[instance.Pairs.Households];
        Array.Fill(leave, instance.Leave);
        problem = new(instance.Pairs, instance.Pairs.Cost, leave, new int[instance.Places.Length], instance.Places, 0, null);
        solver = new(problem);
    }

    public long Solve()
    {
        solver.Reset();
        solver.PlaceAll(null, CancellationToken.None);
        return Total();
    }

    /// <summary>Plans on after some members left, from the links and prices before.</summary>
    public ManagedSolver AfterLeaving(IReadOnlyList<int> gone, out Action resume)
    {
        var without = new ManagedSolver(instance.Without(gone));
        var edges = new int[instance.Pairs.Households];
        var prices = new long?[instance.Places.Length];
        for (var h = 0; h < edges.Length; h++)
            edges[h] = solver.EdgeOf(h) is >= 0 and var edge ? without.instance.EdgeOf(h, instance.Pairs.Member[edge]) : solver.EdgeOf(h);
        for (var i = 0; i < prices.Length; i++)
            prices[i] = solver.PriceOf(i);
        resume = () =>
        {
            without.solver.Reset();
            without.solver.Resume(edges, prices, CancellationToken.None);
            without.solver.PlaceAll(null, CancellationToken.None);
        };
        return without;
    }

    public long Total()
    {
        long total = 0;
        for (var h = 0; h < instance.Pairs.Households; h++)
            total += solver.EdgeOf(h) is >= 0 and var edge ? instance.Pairs.Cost[edge] : problem.Leave[h];
        return total;
    }
}
