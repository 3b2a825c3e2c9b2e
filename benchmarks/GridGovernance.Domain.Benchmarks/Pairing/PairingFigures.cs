using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.Benchmarks.Pairing;

/// <summary><c>dotnet run -c Release -- figures pairing</c>: the tables of results/pairing.md beyond the solver's: planning on, whole plans, and growth. Least processor time, warm.</summary>
public static class PairingFigures
{
    private const int WarmCalls = 60;
    private static readonly PairingPlanner Planner = new();

    public static int Run()
    {
        PlanningOn();
        WholePlans();
        Growth("county", "pool, clustered", "pool, uniform");
        return 0;
    }

    private static void PlanningOn()
    {
        Console.WriteLine("\n| case, 53 of 5,300 members left | fresh, ms | warm, ms | fresh : warm |\n|---|---|---|---|");
        foreach (var name in ReplanningBenchmarks.Cases)
        {
            var instance = PairingInstance.Of(name);
            var before = new ManagedSolver(instance);
            before.Solve();
            int[] gone = [.. Enumerable.Range(0, 53).Select(i => i * 100)];
            var warm = before.AfterLeaving(gone, out var resume);
            var fresh = new ManagedSolver(instance.Without(gone));
            resume();
            if (warm.Total() != fresh.Solve())
                throw new InvalidOperationException($"{name}: planning on differs.");
            var (a, b) = (ProcessorTime.Least(8, () => fresh.Solve()), ProcessorTime.Least(8, resume));
            Console.WriteLine($"| {name} | {a:N1} | {b:N1} | {a / b:F1} |");
        }
    }

    private static void WholePlans()
    {
        Console.WriteLine("\n| whole plan | ms | answer |\n|---|---|---|");
        var county = CountyCase.Build();
        var plan = Planner.Plan(county);
        Line("check the county's case", ProcessorTime.Least(WarmCalls, () => PairingCase.Build(county.Policy, county.Members, county.Households)), $"{county.Members.Count} × {county.Households.Count}");
        Line("plan the county", ProcessorTime.Least(WarmCalls, () => plan = Planner.Plan(county)), plan.Total.ToString());
        Line("all its reasons", Enumerable.Range(0, WarmCalls / 2).Min(_ => Reasons(Planner.Plan(county))), $"{plan.Bottlenecks.Count} bottlenecks");
        Line("check its proof", ProcessorTime.Least(WarmCalls / 2, () => plan.IsProved()), plan.IsProved().ToString());
        var wider = CountyCase.Build(PairingScope.Village);
        Line("plan it within villages", ProcessorTime.Least(WarmCalls / 4, () => plan = Planner.Plan(wider)), plan.Total.ToString());
        foreach (var (members, households) in new[] { (5_300, 50_000), (16_000, 150_000) })
        {
            var pool = CountyCase.OneGrid(members, households);
            var time = ProcessorTime.Of(() => plan = Planner.Plan(pool));
            Line($"plan one grid of {households:N0}, all pairs, cold", time, $"{plan.Total}, proved: {plan.IsProved()}");
        }

        static double Reasons(PairingPlan plan) => ProcessorTime.Of(() => _ = plan.Bottlenecks.Count);
        static void Line(string what, double time, string answer) => Console.WriteLine($"| {what} | {time:N1} | {answer} |");
    }

    /// <summary>How the solver's time grows with the households; the exponent is that of the line through the logarithms.</summary>
    private static void Growth(params string[] kinds)
    {
        int[] sizes = [1, 2, 4];
        Console.WriteLine($"\n| growth, ms | {string.Join(" | ", sizes.Select(size => $"{size * 25_000:N0}"))} | exponent |\n|---|{string.Concat(sizes.Select(_ => "---|"))}---|");
        foreach (var percent in new[] { 102, 110, 100 })
            foreach (var kind in kinds)
            {
                var times = Array.ConvertAll(sizes, size => Solve(PairingInstance.Of($"{kind} {percent}", size / 2.0)));
                Console.WriteLine($"| {kind} {percent} | {string.Join(" | ", times.Select(time => $"{time:N1}"))} | {Slope(sizes, times):F2} |");
            }

        static double Solve(PairingInstance instance)
        {
            var solver = new ManagedSolver(instance);
            solver.Solve();
            return ProcessorTime.Least(2, () => solver.Solve());
        }
    }

    private static double Slope(int[] sizes, double[] times)
    {
        var (x, y) = (Array.ConvertAll(sizes, size => Math.Log(size)), Array.ConvertAll(times, Math.Log));
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y).Sum(point => (point.First - meanX) * (point.Second - meanY)) / x.Sum(at => (at - meanX) * (at - meanX));
    }
}
