namespace GridGovernance.Domain.Benchmarks.Pairing;

/// <summary><c>dotnet run -c Release -- verify pairing</c>: both solvers on every case and on the optimum must be equal. Prints the least processor time of five interleaved rounds.</summary>
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

            Console.WriteLine($"{name,-30} {(equal ? "equal" : "DIFFERENT"),-10} ours {a.Min() / 1000.0,9:F1} ms   OR-Tools {b.Min() / 1000.0,9:F1} ms   {(double)b.Min() / a.Min():F1} times");
            wrong += equal ? 0 : 1;
        }

        return wrong == 0 ? 0 : 1;
    }

    /// <summary>Processor time, so that what else runs on the machine counts little.</summary>
    private static long Time(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (long)(Environment.CpuUsage.TotalTime - before).TotalMicroseconds;
    }
}
