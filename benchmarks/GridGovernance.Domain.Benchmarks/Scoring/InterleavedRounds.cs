using System.Globalization;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>
/// Several sides measured in turn, round after round in one process, so that a ratio compares what met the same conditions: it is the median of the rounds' own ratios.
/// Every side is warmed until its methods had time to reach their last tier.
/// </summary>
internal sealed class InterleavedRounds(string title, double operations)
{
    private const double WarmNanoseconds = 1.5e9;
    private const int TieringPause = 120;
    private readonly List<(string Name, Action Action, double Operations)> sides = [];

    /// <summary>Adds a side; the first is the baseline.</summary>
    public void Add(string name, Action action, double share = 1) => sides.Add((name, action, operations * share));

    /// <summary>Runs all sides and writes a table: processor nanoseconds an operation, the ratio to the baseline, bytes allocated.</summary>
    public void Run(TextWriter output, int rounds)
    {
        foreach (var (_, action, _) in sides)
            Warm(action);
        var times = sides.Select(_ => new double[rounds]).ToArray();
        var bytes = new long[sides.Count];
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < sides.Count; i++)
            {
                GC.Collect();
                var allocated = GC.GetTotalAllocatedBytes(precise: true);
                times[i][round] = CpuClock.Of(sides[i].Action).Cpu / sides[i].Operations;
                bytes[i] = GC.GetTotalAllocatedBytes(precise: true) - allocated;
            }
        }

        output.WriteLine($"| {title} | CPU ns | ratio | allocated B |\n|---|---:|---:|---:|");
        for (var i = 0; i < sides.Count; i++)
        {
            var ratio = Median(times[i].Zip(times[0], (side, baseline) => side / baseline));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {sides[i].Name} | {Median(times[i]):0.0} | {ratio:0.00} | {bytes[i] / sides[i].Operations:0.0} |"));
        }

        output.WriteLine();
    }

    private static void Warm(Action action)
    {
        var spent = 0.0;
        for (var call = 0; call < 2 || (spent < WarmNanoseconds && call < 30); call++)
        {
            spent += CpuClock.Of(action).Cpu;
            Thread.Sleep(TieringPause);
        }
    }

    private static double Median(IEnumerable<double> times) => times.Order().ElementAt(times.Count() / 2);
}
