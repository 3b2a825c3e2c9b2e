using System.Text;

namespace GridGovernance.Cli.Host;

/// <summary>The world around one run: streams, terminal, environment. Tests give their own, the program gives the console's.</summary>
internal sealed record ToolHost(Stream In, TextWriter Out, TextWriter Error)
{
    /// <summary>Columns of text when nobody says how wide the reader's screen is; wide enough that tables in files do not wrap.</summary>
    public const int WidthOfFiles = 160;

    /// <summary>Whether standard output is a terminal; only then is there colour.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether standard error is a terminal; only then is progress shown.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>How many columns standard output has.</summary>
    public int Width { get; init; } = WidthOfFiles;

    /// <summary>The size in bytes above which a file of activities is scored without being held.</summary>
    public long LargeFile { get; init; } = 64 << 20;

    /// <summary>Reads a variable of the environment.</summary>
    public Func<string, string?> Environment { get; init; } = _ => null;

    /// <summary>The console's streams as UTF-8, whatever the console's code page says.</summary>
    public static ToolHost OfConsole() => new(Console.OpenStandardInput(), Utf8(Console.OpenStandardOutput()), Utf8(Console.OpenStandardError()))
    {
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected ? WidthOfFiles : Math.Max(40, Console.WindowWidth),
        Environment = System.Environment.GetEnvironmentVariable,
    };

    /// <summary>The language the environment asks for: the first set of LC_ALL, LC_MESSAGES, LANG decides, and Chinese begins with <c>zh</c>.</summary>
    public Language LanguageOfEnvironment()
    {
        foreach (var name in (ReadOnlySpan<string>)["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (Environment(name) is { Length: > 0 } value)
                return value.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese : Language.English;
        }

        return Language.English;
    }

    private static StreamWriter Utf8(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };
}
