using System.Text;
using GridGovernance.Cli;
using GridGovernance.Cli.Host;

namespace GridGovernance.Cli.Tests;

/// <summary>The tool in this process, in a directory of its own that goes when the test ends.</summary>
public sealed class GridGovRunner : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("gridgov-");

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>The size above which a file is not held; null for the tool's own.</summary>
    public long? LargeFile { get; set; }

    /// <summary>The full path of a file in the test's directory.</summary>
    public string PathOf(string name) => Path.Combine(directory.FullName, name);

    /// <summary>Writes a file and returns its full path.</summary>
    public string File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    public string File(string name, byte[] bytes)
    {
        System.IO.File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    public string Read(string name) => System.IO.File.ReadAllText(PathOf(name));

    /// <summary>Runs the tool and returns its exit code; <see cref="Out"/> and <see cref="Error"/> hold what it said.</summary>
    public int Run(params string[] args) => RunWith("", args);

    /// <summary>As <see cref="Run"/>, with text on standard input.</summary>
    public int RunWith(string input, params string[] args)
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var stdout = new StringWriter { NewLine = "\n" };
        using var stderr = new StringWriter { NewLine = "\n" };
        var code = GridGov.Run(args, Host(new ToolHost(stdin, stdout, stderr) { Environment = name => Environment.GetValueOrDefault(name) }));
        (Out, Error) = (stdout.ToString(), stderr.ToString());
        return (int)code;
    }

    private ToolHost Host(ToolHost host) => LargeFile is { } size ? host with { LargeFile = size } : host;

    public void Dispose() => directory.Delete(recursive: true);
}
