namespace GridGovernance.Domain.Benchmarks.Pairing;

/// <summary><c>dotnet run -c Release -- verify pairing [CASE…]</c>: both solvers on every case and on the optimum must be equal. Prints the least processor time of interleaved rounds.</summary>
public static class PairingVerification
{
    private const int Rounds = 5;

    /// <summary>A case on which one solving takes longer than this is timed once.</summary>
    private const double LongMilliseconds = 5_000;

    public static int Run(IEnumerable<string> cases)
    {
        Console.WriteLine("| case | optimum | managed, ms | OR-Tools, ms | ratio |\n|---|---|---|---|---|");
        var wrong = 0;
        foreach (var name in cases)
        {
            var instance = PairingInstance.Of(name);
            var ours = new ManagedSolver(instance);
            using var theirs = new OrToolsFlow(instance);
            var (our, their) = (0L, 0L);
            var (a, b) = (double.MaxValue, double.MaxValue);
            for (var round = 0; round <= Rounds && (round == 0 || a + b < LongMilliseconds); round++)
                (a, b) = (Math.Min(a, ProcessorTime.Of(() => our = ours.Solve())), Math.Min(b, ProcessorTime.Of(() => their = theirs.Solve())));
            Console.WriteLine($"| {name} | {(our == their ? "equal" : "DIFFERENT")} | {a:N1} | {b:N1} | {b / a:F1} |");
            wrong += our == their ? 0 : 1;
        }

        return wrong == 0 ? 0 : 1;
    }
}
