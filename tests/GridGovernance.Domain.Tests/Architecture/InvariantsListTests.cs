using System.Text.RegularExpressions;

namespace GridGovernance.Domain.Tests.Architecture;

/// <summary>Holds tests/INVARIANTS.md against the code: a law without a check, or a check without a listing, fails here.</summary>
public partial class InvariantsListTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Library.Root.FullName, "tests", "INVARIANTS.md"));

    private static readonly (string Id, string Sentence, string Where)[] Rows =
        [.. Text.Split('\n').Select(line => Row().Match(line)).Where(match => match.Success).Select(match => (match.Groups[1].Value, match.Groups[2].Value.Trim(), match.Groups[3].Value.Trim()))];

    private static readonly Dictionary<string, string> Sources = Code("src").Concat(Code("tests"))
        .ToDictionary(file => Path.GetRelativePath(Library.Root.FullName, file.FullName).Replace('\\', '/'), file => File.ReadAllText(file.FullName), StringComparer.Ordinal);

    [Fact]
    public void EveryRow_HasAnIdOfItsOwnAndASentence()
    {
        Assert.NotEmpty(Rows);
        Assert.Empty(Rows.GroupBy(row => row.Id).Where(rows => rows.Count() > 1).Select(rows => rows.Key));
        Assert.Empty(Rows.Where(row => row.Sentence.Length < 10 || row.Where.Length == 0).Select(row => row.Id));
    }

    [Fact]
    public void EveryListedLaw_IsNamedInTheFilesItsRowNames() =>
        AssertNone(Rows.Where(row => !Files(row.Where).Any() || !Files(row.Where).All(file => Names(Sources[file], row.Id))).Select(row => $"{row.Id} in {row.Where}"));

    [Fact]
    public void EveryLawTheCodeNames_IsListed()
    {
        var listed = Rows.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);

        var unlisted = Sources.Where(source => !source.Key.EndsWith("InvariantsListTests.cs", StringComparison.Ordinal))
            .SelectMany(source => Named().Matches(source.Value).Select(match => (Id: match.Groups[1].Value, source.Key)))
            .Where(named => !listed.Contains(named.Id)).Select(named => $"{named.Id} in {named.Key}").Distinct().Order(StringComparer.Ordinal);

        AssertNone(unlisted);
    }

    /// <summary>Fails with every line, so that all of them can be cured at once.</summary>
    private static void AssertNone(IEnumerable<string> lines) => Assert.Equal("", string.Join('\n', lines));

    private static bool Names(string source, string id) => Regex.IsMatch(source, $@"\b{id}\b");

    /// <summary>The files a row names, by the end of their paths.</summary>
    private static IEnumerable<string> Files(string where) =>
        FileName().Matches(where).SelectMany(match => Sources.Keys.Where(path => path.EndsWith("/" + match.Value, StringComparison.Ordinal) || path.EndsWith("." + match.Value, StringComparison.Ordinal) || path == match.Value));

    private static IEnumerable<FileInfo> Code(string folder) =>
        Library.Root.GetDirectories(folder).Single().EnumerateFiles("*.cs", SearchOption.AllDirectories)
            .Where(file => !file.FullName.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

    [GeneratedRegex(@"^\| ([A-Z]{3}-[0-9]+) \|(.*)\|([^|]*)\|\s*$")]
    private static partial Regex Row();

    /// <summary>A law is named where a string begins with its id: <c>DisplayName = "SCO-1 …"</c>, <c>Invariant.Holds(…, "SCO-1")</c>, <c>ForAll("SCO-1", …)</c>.</summary>
    [GeneratedRegex("(?<=[^A-Za-z]\")((?:KRN|DIV|GRD|PTY|STF|PAI|VIS|CAS|CHK|SCO|RUL|SCH|CON|COS|PLN|STR|PYR|PYP|GRP|POO|AGR|LED|SET|PAY|CMP|REP|ACT|CLI)-[A-Z0-9]+)(?=[ \":])")]
    private static partial Regex Named();

    [GeneratedRegex(@"[A-Za-z0-9_./]+\.cs")]
    private static partial Regex FileName();
}
