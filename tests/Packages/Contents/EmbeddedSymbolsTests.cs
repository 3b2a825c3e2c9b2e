using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace GridGovernance.Domain.Packages.Tests;

/// <summary>Symbols and sources travel inside the assemblies, so that a debugger behind a closed network steps into them, and they name no folder of the machine that built them.</summary>
public class EmbeddedSymbolsTests
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static IEnumerable<object[]> Assemblies => Package.All.SelectMany(package => package.Assemblies.Select(assembly => new object[] { package.Id, assembly.Name }));

    [Theory, MemberData(nameof(Assemblies))]
    public void AnAssembly_IsDeterministic_AndHoldsSymbolsAndSources(string package, string assembly)
    {
        using var reader = Package.All.Single(candidate => candidate.Id == package).Assemblies.Single(candidate => candidate.Name == assembly).Reader;
        var entries = reader.ReadDebugDirectory();
        Assert.Contains(entries, entry => entry.Type is DebugDirectoryEntryType.Reproducible);

        using var symbols = reader.ReadEmbeddedPortablePdbDebugDirectoryData(entries.Single(entry => entry.Type is DebugDirectoryEntryType.EmbeddedPortablePdb));
        var pdb = symbols.GetMetadataReader();
        var documents = pdb.Documents.Select(handle => (Name: pdb.GetString(pdb.GetDocument(handle).Name), HasSource: HasSource(pdb, handle))).ToArray();

        Assert.True(documents.Length > 20, $"{documents.Length} documents");
        Assert.Empty(documents.Where(document => !document.Name.StartsWith("/_/", StringComparison.Ordinal)).Select(document => document.Name));
        Assert.Empty(documents.Where(document => !document.HasSource).Select(document => document.Name));
    }

    private static bool HasSource(MetadataReader pdb, DocumentHandle document) =>
        pdb.GetCustomDebugInformation(document).Any(handle => pdb.GetGuid(pdb.GetCustomDebugInformation(handle).Kind) == EmbeddedSource);
}
