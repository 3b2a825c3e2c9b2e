using System.Text;
using GridGovernance.Cli.Host;

namespace GridGovernance.Cli.Output;

/// <summary>
/// Writes a file whole or not at all: into a file beside it, flushed to the disk, then moved over it.
/// A tool killed in between leaves the old file or the new one, never half of one. What it had written beside goes with it, or, where it had no time for that, with the next run that writes the file.
/// </summary>
internal static class AtomicFile
{
    private const string Ending = ".tmp";
    private static readonly TimeSpan LongEnough = TimeSpan.FromHours(1);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes text with LF line ends; the directory must be there.</summary>
    public static void Write(string path, Action<TextWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        Write(path, (Stream stream) =>
        {
            using var writer = new StreamWriter(stream, Utf8, 1 << 16, leaveOpen: true) { NewLine = "\n" };
            write(writer);
        });
    }

    /// <summary>Writes bytes.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (Directory.Exists(path))
            throw new UsageException(new($"{path} is a directory, and a file name is needed", $"{path} 是目录,此处需要文件名"));
        var target = Path.GetFullPath(path);
        if (!Directory.Exists(Path.GetDirectoryName(target)))
            throw new UsageException(new($"there is no directory {Path.GetDirectoryName(target)} to write {Path.GetFileName(target)} into", $"没有目录 {Path.GetDirectoryName(target)},无法写入 {Path.GetFileName(target)}"));
        RemoveAbandoned(target);
        var beside = $"{target}.{Path.GetRandomFileName()}{Ending}";
        try
        {
            using (var stream = UnfinishedFiles.Begin(beside))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            UnfinishedFiles.Finish(beside, target);
        }
        finally
        {
            UnfinishedFiles.Abandon(beside);
        }
    }

    /// <summary>Files of ours beside the target that nobody has written to for long: their tool was killed.</summary>
    private static void RemoveAbandoned(string target)
    {
        var abandoned = TimeProvider.System.GetUtcNow().UtcDateTime - LongEnough;
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(target)!, $"{Path.GetFileName(target)}.????????.???{Ending}"))
        {
            if (File.GetLastWriteTimeUtc(file) < abandoned)
                File.Delete(file);
        }
    }
}
