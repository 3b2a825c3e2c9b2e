using System.Runtime.InteropServices;

namespace GridGovernance.Cli.Output;

/// <summary>
/// Files that are being written beside their targets. When the tool is asked to stop (Ctrl C, or the end of a session) they are deleted, and whoever still writes waits for the end,
/// so that none is made after that.
/// </summary>
internal static class UnfinishedFiles
{
    private static readonly Lock Gate = new();
    private static readonly HashSet<string> Paths = new(StringComparer.Ordinal);
    private static PosixSignalRegistration[]? signals;
    private static bool stopping;

    /// <summary>Begins a file that is not there yet.</summary>
    public static FileStream Begin(string path)
    {
        lock (Gate)
        {
            WaitForTheEnd();
            signals ??= [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];
            Paths.Add(path);
            return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Delete, 1 << 16);
        }
    }

    /// <summary>Moves a whole file over its target.</summary>
    public static void Finish(string path, string target)
    {
        lock (Gate)
        {
            WaitForTheEnd();
            File.Move(path, target, overwrite: true);
            Paths.Remove(path);
        }
    }

    /// <summary>Deletes a file that did not come to its end; nothing happens to one that did.</summary>
    public static void Abandon(string path)
    {
        lock (Gate)
        {
            File.Delete(path);
            Paths.Remove(path);
        }
    }

    private static void Stop(PosixSignalContext signal)
    {
        lock (Gate)
        {
            stopping = true;
            foreach (var path in Paths)
                File.Delete(path);
        }
    }

    /// <summary>The runtime ends the process once the signal is handled.</summary>
    private static void WaitForTheEnd()
    {
        if (stopping)
            Thread.Sleep(Timeout.Infinite);
    }
}
