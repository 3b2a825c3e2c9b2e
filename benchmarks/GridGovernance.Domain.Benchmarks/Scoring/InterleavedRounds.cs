using System.Globalization;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>Several sides measured in turn, round after round in one process, so that a ratio compares what met the same conditions. The median of the rounds is told.</summary>
internal sealed class InterleavedRounds(string title, double operations)
{
    private readonly List<(string Name, Action Action, double Operations)> sides = [];

    /// <summary>Adds a side; the first is the baseline.</summary>
    public void Add(string name, Action action, double share = 1) => sides.Add((name, action, operations * share));

    /// <summary>Runs all sides and writes a table: processor nanoseconds an operation, the ratio to the baseline, bytes allocated.</summary>
    public void Run(TextWriter output, int rounds)
    {
        var times = sides.Select(_ => new List<double>()).ToArray();
        var bytes = new long[sides.Count];
        for (var round = -2; round < rounds; round++)
        {
            for (var i = 0; i < sides.Count; i++)
            {
                GC.Collect();
                var allocated = GC.GetTotalAllocatedBytes(precise: true);
                var time = CpuClock.Of(sides[i].Action).Cpu / sides[i].Operations;
                bytes[i] = GC.GetTotalAllocatedBytes(precise: true) - allocated;
                if (round >= 0)
                    times[i].Add(time);
            }
        }

        output.WriteLine($"| {title} | CPU ns | ratio | allocated B |\n|---|---:|---:|---:|");
        var baseline = Median(times[0]);
        for (var i = 0; i < sides.Count; i++)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {sides[i].Name} | {Median(times[i]):0.0} | {Median(times[i]) / baseline:0.00} | {bytes[i] / sides[i].Operations:0.0} |"));
        output.WriteLine();
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
