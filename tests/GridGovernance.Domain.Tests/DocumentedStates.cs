using GridGovernance.Domain.Tests.Architecture;

namespace GridGovernance.Domain.Tests;

/// <summary>Holds a generated document against its file; <c>UPDATE_DOCUMENTS=1</c> writes it anew.</summary>
internal static class DocumentedStates
{
    public static void Hold(string folder, string file, string document)
    {
        var path = Path.Combine(Library.Root.FullName, "src", "GridGovernance.Domain", folder, file);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCUMENTS") == "1")
            File.WriteAllText(path, document);
        Assert.Equal(document, File.ReadAllText(path));
    }
}
