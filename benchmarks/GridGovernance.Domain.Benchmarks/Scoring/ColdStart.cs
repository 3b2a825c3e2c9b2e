using System.Diagnostics;
using System.Globalization;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>
/// What a fresh process pays for a scheme of 300 rules: read, linted, compiled and first used, against the same process that does nothing, and one that parses the same bytes as plain JSON.
/// Each process tells the processor time it took from its start. Beside this program's own, compiled as it runs, stand programs published ahead of time.
/// </summary>
internal static class ColdStart
{
    private static readonly string[] Sides = ["nothing", "json", "scheme"];

    /// <summary>Starts processes of each program in turn and tells the median of each side.</summary>
    /// <param name="processes">How many of each side.</param>
    /// <param name="published">Programs of the cold start project, published; each takes the side as its argument.</param>
    public static int Compare(int processes, params string[] published)
    {
        Console.WriteLine("| a scheme of 300 rules in a fresh process | CPU ms, nothing | JSON alone, over nothing | scheme, over nothing |\n|---|---:|---:|---:|");
        Compare("compiled as it runs", processes, "dotnet", typeof(ColdStart).Assembly.Location, "cold");
        foreach (var program in published)
            Compare(Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(program)))!, processes, program);
        Console.WriteLine();
        return 0;
    }

    private static void Compare(string name, int processes, string program, params string[] arguments)
    {
        var times = Sides.ToDictionary(side => side, _ => new List<double>());
        for (var i = 0; i < processes; i++)
        {
            foreach (var side in Sides)
                times[side].Add(Start(program, [.. arguments, side]));
        }

        var nothing = Median(times["nothing"]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {nothing:0} | {Median(times["json"]) - nothing:0} | {Median(times["scheme"]) - nothing:0} |"));
    }

    private static double Start(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(told, CultureInfo.InvariantCulture);
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
