namespace GridGovernance.Domain.Benchmarks.Pairing;

/// <summary>Processor time of the process, so that what else runs on the machine counts little.</summary>
internal static class ProcessorTime
{
    /// <summary>Milliseconds of one call.</summary>
    public static double Of(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    /// <summary>The least of some calls.</summary>
    public static double Least(int calls, Action action) => Enumerable.Range(0, calls).Min(_ => Of(action));
}
