using System.Diagnostics;
using System.Globalization;

namespace GridGovernance.Cli.Host;

/// <summary>
/// One line on standard error that says how far long work is. It appears on a terminal only, only after a second, and is wiped when the work ends.
/// </summary>
internal sealed class Progress : IProgress<long>, IProgress<int>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);
    private readonly TextWriter? error;
    private readonly long total;
    private readonly Stopwatch sinceStart = Stopwatch.StartNew();
    private string text;
    private TimeSpan next = Patience;
    private int shown;

    /// <summary>Begins to watch; <paramref name="total"/> 0 stands for "nobody knows".</summary>
    public Progress(ToolHost host, string text, long total)
    {
        error = host.ErrorIsTerminal ? host.Error : null;
        this.text = text;
        this.total = total;
    }

    /// <summary>The work goes on with another step.</summary>
    public void Step(string newText)
    {
        text = newText;
        Report(0);
    }

    /// <summary>So much is done.</summary>
    public void Report(long value)
    {
        if (error is null || sinceStart.Elapsed < next)
            return;
        next = sinceStart.Elapsed + Pace;
        var line = total > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{text} {Math.Min(100, value * 100 / total)} %")
            : value > 0 ? string.Create(CultureInfo.InvariantCulture, $"{text} {value:N0}") : text + " …";
        error.Write($"\r{line}{new string(' ', Math.Max(0, shown - line.Length))}");
        error.Flush();
        shown = line.Length;
    }

    /// <inheritdoc/>
    public void Report(int value) => Report((long)value);

    /// <summary>Wipes the line. Twice the length, because a Chinese character takes two columns.</summary>
    public void Dispose()
    {
        if (shown == 0)
            return;
        error!.Write($"\r{new string(' ', shown * 2)}\r");
        error.Flush();
    }
}
