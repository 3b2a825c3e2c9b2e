using System.Globalization;
using System.Text;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>How the cost of an activity grows with activities and subjects, on one core and on two; written as a table and a picture into the results folder.</summary>
internal static class Growth
{
    private const int Rounds = 5;
    private static readonly int[] Activities = [100_000, 1_000_000, 10_000_000];
    private static readonly int[] Subjects = [5_300, 100_000, 1_000_000];

    public static int Run(string folder)
    {
        var points = new List<GrowthPoint>();
        foreach (var subjects in Subjects)
        {
            foreach (var activities in Activities)
            {
                points.Add(Measure(activities, subjects));
                Console.WriteLine(points[^1].ToString());
            }
        }

        File.WriteAllText(Path.Combine(folder, "growth.md"), Table(points));
        File.WriteAllText(Path.Combine(folder, "growth.svg"), GrowthPicture.Of(points));
        return 0;
    }

    private static GrowthPoint Measure(int count, int subjects)
    {
        var activities = new CountyActivities(count, subjects);
        var engine = new ColumnsEngine(activities);
        var fused = FusedLoop.Score(activities);
        Agreement.Require("one core", fused, engine.Score().Totals);
        Agreement.Require("two cores", fused, engine.ScoreOnTwoCores().Totals);
        var (baseline, one, wallOfOne, wallOfTwo) = (new double[Rounds], new double[Rounds], new double[Rounds], new double[Rounds]);
        var calls = Math.Max(1, 1_000_000 / Math.Max(count, subjects));
        for (var round = -2; round < Rounds; round++)
        {
            GC.Collect();
            var loop = CpuClock.Of(() => Repeat(calls, () => FusedLoop.Score(activities)));
            GC.Collect();
            var columns = CpuClock.Of(() => Repeat(calls, () => engine.Score()));
            GC.Collect();
            var both = CpuClock.Of(() => Repeat(calls, () => engine.ScoreOnTwoCores()));
            if (round >= 0)
                (baseline[round], one[round], wallOfOne[round], wallOfTwo[round]) = (loop.Cpu, columns.Cpu, columns.Wall, both.Wall);
        }

        var operations = (double)calls * count;
        return new(count, subjects, Median(baseline) / operations, Median(one) / operations, Median(wallOfOne) / operations, Median(wallOfTwo) / operations);
    }

    private static string Table(List<GrowthPoint> points)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Growth of scoring from columns

            {DateTime.UtcNow:d MMMM yyyy}; {Environment.ProcessorCount} cores, .NET {Environment.Version}, Release; `dotnet run -c Release -- growth`. A month, begin to finish; processor nanoseconds an activity, the median of {Rounds} interleaved rounds,
            totals proved equal to the fused loop's first. Two cores: wall time of one over wall time of two runs merged (it says nothing where other processes have the second core). `growth.svg` is the same as a picture.

            | activities | subjects | activities a subject | fused loop | columns | ratio | two cores |
            |---:|---:|---:|---:|---:|---:|---:|

            """);
        foreach (var point in points)
            text.AppendLine(point.ToString());
        text.Append("""

            Where it does not stay flat: a subject's planes are laid out when the run begins and read once when it finishes, whatever was done to them, and its id is checked against all others. With some
            hundred activities a subject that is little beside the activities; with one activity a subject or less it is the whole cost, and falls as the activities grow. From some 10,000 subjects on the
            planes no longer fit into the caches of a core, and each activity waits for memory; the fused loop beside it waits for the same reason, on fewer bytes.

            """);
        return text.ToString();
    }

    private static void Repeat(int times, Action action)
    {
        for (var i = 0; i < times; i++)
            action();
    }

    private static double Median(double[] times) => times.Order().ElementAt(times.Length / 2);
}

/// <summary>What one size took, for each activity.</summary>
internal sealed record GrowthPoint(int Activities, int Subjects, double Fused, double Columns, double WallOfOne, double WallOfTwo)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"| {Activities:N0} | {Subjects:N0} | {(double)Activities / Subjects:0.#} | {Fused:0.0} | {Columns:0.0} | {Columns / Fused:0.00} | {WallOfOne / WallOfTwo:0.00}× |");
}
