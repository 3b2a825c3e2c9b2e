using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace GridGovernance.Domain.Packages.Tests;

/// <summary>A packed package, read from the folder that <c>PACKAGES</c> names.</summary>
internal sealed class Package
{
    private readonly Dictionary<string, byte[]> files;

    private Package(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        files = archive.Entries.ToDictionary(entry => entry.FullName, Read, StringComparer.Ordinal);
        Nuspec = XDocument.Load(new MemoryStream(files.Single(file => file.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value)).Root!;
        Size = new FileInfo(path).Length;
    }

    public static Package Library { get; } = Of("GridGovernance.Domain");

    public static Package LawKit { get; } = Of("GridGovernance.Domain.Testing");

    public static Package Tool { get; } = Of("GridGovernance.Cli");

    public static IEnumerable<Package> All => [Library, LawKit, Tool];

    public XElement Nuspec { get; }

    public long Size { get; }

    public string Id => this["id"];

    /// <summary>A value of the nuspec's metadata; empty where it is missing.</summary>
    public string this[string name] => Metadata(name)?.Value ?? "";

    /// <summary>The files of the package but for those every package has.</summary>
    public IEnumerable<string> Files => files.Keys.Where(name => !name.EndsWith(".nuspec", StringComparison.Ordinal) && name != "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal)
        && !name.StartsWith("package/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Our own assemblies in the package.</summary>
    public IEnumerable<(string Name, PEReader Reader)> Assemblies => files
        .Where(file => Path.GetFileName(file.Key) is "GridGovernance.Domain.dll" or "GridGovernance.Domain.Testing.dll" or "gridgov.dll")
        .Select(file => (file.Key, new PEReader(new MemoryStream(file.Value))));

    /// <summary>The dependencies of every target: <c>net8.0: OneOf 3.0.271</c>.</summary>
    public IEnumerable<string> Dependencies => Nuspec.Descendants().Where(element => element.Name.LocalName == "group")
        .SelectMany(group => group.Elements().Select(dependency => $"{group.Attribute("targetFramework")!.Value}: {dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}"));

    public byte[] Bytes(string name) => files[name];

    public string Text(string name) => System.Text.Encoding.UTF8.GetString(files[name]);

    public XElement? Metadata(string name) => Nuspec.Descendants().FirstOrDefault(element => element.Name.LocalName == name);

    public override string ToString() => Id;

    private static Package Of(string id) => new(Directory.GetFiles(
        Environment.GetEnvironmentVariable("PACKAGES") ?? throw new InvalidOperationException("PACKAGES names no folder; run tests/Packages/check."), id + ".*.nupkg")
        .Single(file => char.IsAsciiDigit(Path.GetFileName(file)[id.Length + 1])));

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
