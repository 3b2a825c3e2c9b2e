using System.Globalization;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>One side of the cold start, in a process of its own.</summary>
internal static class ColdProcess
{
    /// <summary>Does what the side asks for, and tells the processor time since the process began, in milliseconds.</summary>
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
}
