using GridGovernance.Domain.Tests.Architecture;

namespace GridGovernance.Domain.Tests.Documents;

/// <summary>All C# in the documents is compiled and run: each block stands, line by line, in a file of the test projects.</summary>
public class DocumentCodeTests
{
    private static readonly string[] TestSources =
        [.. Library.Root.GetDirectories("tests").Single().EnumerateFiles("*.cs", SearchOption.AllDirectories)
            .Where(file => !Parts(file).Any(part => part is "obj" or "bin")).Select(file => Normalised(File.ReadAllLines(file.FullName)))];

    public static TheoryData<string> Documents =>
        [.. Library.Root.EnumerateFiles("*.md", SearchOption.AllDirectories)
            .Where(file => !Parts(file).Any(part => part is "obj" or "bin" or "artifacts" or "BenchmarkDotNet.Artifacts" or ".git"))
            .Select(file => Path.GetRelativePath(Library.Root.FullName, file.FullName)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Documents))]
    public void EveryBlockOfCSharp_StandsInATest(string document)
    {
        foreach (var block in BlocksOf(Path.Combine(Library.Root.FullName, document)))
            Assert.True(TestSources.Any(source => source.Contains(block, StringComparison.Ordinal)), $"No test holds this block of {document}:\n{block}");
    }

    private static IEnumerable<string> BlocksOf(string path)
    {
        List<string>? block = null;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("```csharp", StringComparison.Ordinal))
                block = [];
            else if (line.StartsWith("```", StringComparison.Ordinal) && block is not null)
            {
                yield return Normalised(block);
                block = null;
            }
            else
                block?.Add(line);
        }
    }

    /// <summary>Indentation, blank lines and usings differ between a document and a test; nothing else may.</summary>
    private static string Normalised(IEnumerable<string> lines) =>
        string.Join('\n', lines.Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal)));

    private static string[] Parts(FileInfo file) => Path.GetRelativePath(Library.Root.FullName, file.FullName).Split(Path.DirectorySeparatorChar);
}
