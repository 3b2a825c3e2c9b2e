using System.Diagnostics;

namespace GridGovernance.Domain.Benchmarks.Pairing;

/// <summary><c>dotnet run -c Release -- verify pairing</c>: both solvers on every case and on small random blocks; the optimum must be equal. Prints interleaved wall times.</summary>
public static class PairingVerification
{
    public static int Run(IEnumerable<string> cases)
    {
        var wrong = 0;
        foreach (var name in cases)
        {
            var instance = PairingInstance.Of(name);
            var ours = new ManagedSolver(instance);
            using var theirs = new OrToolsFlow(instance);
            var equal = ours.Solve() == theirs.Solve();
            var (a, b) = (new List<long>(), new List<long>());
            for (var round = 0; round < 5; round++)
            {
                a.Add(Time(() => ours.Solve()));
                b.Add(Time(() => theirs.Solve()));
            }

            a.Sort();
            b.Sort();
            Console.WriteLine($"{name,-30} {(equal ? "equal" : "DIFFERENT"),-10} ours {a[2] / 1000.0,9:F1} ms   OR-Tools {b[2] / 1000.0,9:F1} ms   {(double)b[2] / a[2]:F1} times");
            wrong += equal ? 0 : 1;
        }

        return wrong == 0 ? 0 : 1;
    }

    private static long Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.ElapsedTicks * 1_000_000 / Stopwatch.Frequency;
    }
}
