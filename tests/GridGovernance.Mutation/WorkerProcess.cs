using System.Diagnostics;
using System.Globalization;

namespace GridGovernance.Mutation;

/// <summary>A worker in a process of its own, as its master sees it.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;

    private WorkerProcess(Process process) => _process = process;

    public static WorkerProcess Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(typeof(WorkerProcess).Assembly.Location);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return new WorkerProcess(Process.Start(start)!);
    }

    public WorkerProcess OnceReady() =>
        _process.StandardOutput.ReadLine() is not null ? this : throw new InvalidOperationException("A worker died before it was ready; what it said stands above.");

    /// <summary>The verdict on a mutant, and whether the worker can go on.</summary>
    public (Verdict Verdict, string Test, bool Lives) Try(int mutant)
    {
        _process.StandardInput.WriteLine(mutant.ToString(CultureInfo.InvariantCulture));
        _process.StandardInput.Flush();
        return Answer();
    }

    /// <summary>What the worker says next; a process that died has killed its mutant.</summary>
    public (Verdict Verdict, string Test, bool Lives) Answer()
    {
        if (_process.StandardOutput.ReadLine() is not { } line)
        {
            _process.WaitForExit();
            return _process.ExitCode == Worker.ExitCodeOfAHang ? (Verdict.TimedOut, "", false) : (Verdict.Killed, "the process died", false);
        }

        var parts = line.Split('\t');
        var verdict = Enum.Parse<Verdict>(parts[0]);
        return (verdict, parts[1], verdict != Verdict.Muddled);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
