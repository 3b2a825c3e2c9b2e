using System.Reflection;

namespace GridGovernance.Cli.Commands.Samples;

/// <summary>The example files inside the tool: whatever lies under <c>Samples/NAME/</c> in the source is sample NAME.</summary>
internal static class SampleFiles
{
    private const string Prefix = "samples/";
    private static readonly Assembly Home = typeof(SampleFiles).Assembly;

    /// <summary>Every file of every sample, ordered by sample and file.</summary>
    public static IReadOnlyList<SampleFile> All { get; } = [.. Home.GetManifestResourceNames()
        .Where(name => name.Replace('\\', '/').StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => (Resource: name, Parts: name.Replace('\\', '/')[Prefix.Length..].Split('/', 2)))
        .Where(found => found.Parts.Length == 2)
        .Select(found => new SampleFile(found.Parts[0], found.Parts[1], found.Resource))
        .OrderBy(file => file.Sample, StringComparer.Ordinal).ThenBy(file => file.Name, StringComparer.Ordinal)];

    /// <summary>The bytes of a file.</summary>
    public static byte[] Bytes(SampleFile file)
    {
        using var stream = Home.GetManifestResourceStream(file.Resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
