namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>Processor time of this process, which neighbours on a shared machine disturb less than wall time.</summary>
internal static class CpuClock
{
    /// <summary>Nanoseconds of processor time, and of wall time, that an action took.</summary>
    public static (double Cpu, double Wall) Of(Action action)
    {
        var wall = System.Diagnostics.Stopwatch.GetTimestamp();
        var before = Environment.CpuUsage.TotalTime;
        action();
        return ((Environment.CpuUsage.TotalTime - before).TotalNanoseconds, System.Diagnostics.Stopwatch.GetElapsedTime(wall).TotalNanoseconds);
    }
}
