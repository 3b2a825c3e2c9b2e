using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Province;

/// <summary>
/// What does a month of a province cost? Writes the file, has the tool score it, checks the answer, and prints a row of the table for each order of the file.
/// </summary>
internal static class ProvinceRun
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    /// <summary><c>province TOOL.dll DIRECTORY [ACTIVITIES]</c>: the tool as it was built, a directory for some gigabytes, ten million unless given.</summary>
    public static int Run(string tool, string directory, string? activities)
    {
        var month = new ProvinceMonth(activities is null ? 10_000_000 : long.Parse(activities, CultureInfo.InvariantCulture));
        Directory.CreateDirectory(directory);
        string In(string name) => Path.Combine(directory, name);
        Start(tool, ["sample", "points", "--out", directory], In("sample.txt"), In("sample.err"), out _);
        var scheme = PointsScheme.Parse(File.ReadAllBytes(In("scheme-grid-worker-month.json")));
        Console.WriteLine($"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}; load {(File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Trim() : "unknown")}\n");
        Console.WriteLine("| order of the file | rows | size | time | processor time | peak memory | held against the reference engine |\n|---|---|---|---|---|---|---|");
        foreach (var shuffled in (ReadOnlySpan<bool>)[false, true])
        {
            var file = new ProvinceFile(month, shuffled);
            file.Write(In("activities.csv"));
            var peak = Start(tool, ["points", "score", "--scheme", In("scheme-grid-worker-month.json"), "--activities", In("activities.csv"), "--period", "2026-03", "--format", "csv"], In("points.csv"), In("findings.txt"), out var spent);
            var held = new ProvinceCheck(month, file, scheme).Run(In("points.csv"), In("findings.txt"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {(shuffled ? "none, with shared ids" : "grouped by subject")} | {month.Activities:N0} | {new FileInfo(In("activities.csv")).Length >> 20} MB | {spent.Wall.TotalSeconds:F0} s | {spent.Processor.TotalSeconds:F0} s | {peak >> 20} MB | {held} subjects, equal |"));
        }

        return 0;
    }

    private static long Start(string tool, string[] args, string output, string error, out (TimeSpan Wall, TimeSpan Processor) spent)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet", [tool, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var copies = Task.WhenAll(Copy(process.StandardOutput, output), Copy(process.StandardError, error));
        var (peak, processor) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(Pace))
        {
            process.Refresh();
            try
            {
                (peak, processor) = (Math.Max(peak, process.PeakWorkingSet64), process.TotalProcessorTime);
            }
            catch (InvalidOperationException)
            {
                break; // it has ended since
            }
        }

        copies.GetAwaiter().GetResult();
        process.WaitForExit();
        spent = (watch.Elapsed, processor);
        return process.ExitCode is 0 or 1 ? peak : throw new InvalidOperationException($"The tool ended with {process.ExitCode}: {File.ReadAllText(error)}");
    }

    private static async Task Copy(StreamReader from, string to)
    {
        using var file = File.Create(to);
        await from.BaseStream.CopyToAsync(file).ConfigureAwait(false);
    }
}
