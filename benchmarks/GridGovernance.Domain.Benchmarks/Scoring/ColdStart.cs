using System.Diagnostics;
using System.Globalization;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>
/// What a fresh process pays for a scheme of 300 rules: read, linted, compiled and first used, against the same process that does nothing, and one that parses the same bytes as plain JSON.
/// Each process tells the processor time it took from its start.
/// </summary>
internal static class ColdStart
{
    private static readonly string[] Sides = ["nothing", "json", "scheme"];

    /// <summary>Starts processes in turn and tells the median of each side.</summary>
    public static void Compare(int processes)
    {
        var times = Sides.ToDictionary(side => side, _ => new List<double>());
        for (var i = 0; i < processes; i++)
        {
            foreach (var side in Sides)
                times[side].Add(Start(side));
        }

        Console.WriteLine("| a scheme of 300 rules in a fresh process, whole | CPU ms | over nothing |\n|---|---:|---:|");
        foreach (var side in Sides)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {side} | {Median(times[side]):0} | {Median(times[side]) - Median(times["nothing"]):0} |"));
        Console.WriteLine();
    }

    /// <summary>One side, in a process of its own.</summary>
    public static int Run(string side)
    {
        var document = ColdScheme.Document();
        if (side == "json")
            System.Text.Json.JsonDocument.Parse(document).Dispose();
        if (side == "scheme")
            ColdScheme.ReadLintCompileScore(document);
        Console.WriteLine(Environment.CpuUsage.TotalTime.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static double Start(string side)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(ColdStart).Assembly.Location, "cold", side]) { RedirectStandardOutput = true })!;
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(told, CultureInfo.InvariantCulture);
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
