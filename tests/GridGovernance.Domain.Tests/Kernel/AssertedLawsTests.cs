using System.Reflection;
using System.Text.RegularExpressions;
using GridGovernance.Domain.Tests.Architecture;

namespace GridGovernance.Domain.Tests.Kernel;

/// <summary>Every law the library asserts while it runs has a sentence in both languages, the English one that of tests/INVARIANTS.md.</summary>
public partial class AssertedLawsTests
{
    private static readonly Dictionary<string, string> Listed = File.ReadLines(Path.Combine(Library.Root.FullName, "tests", "INVARIANTS.md"))
        .Select(line => Row().Match(line)).Where(match => match.Success).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    private static readonly string[] Ids = [.. Library.Root.GetDirectories("src").Single().GetDirectories("GridGovernance.Domain").Single().EnumerateFiles("*.cs", SearchOption.AllDirectories)
        .Where(file => !file.FullName.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
        .SelectMany(file => Assertion().Matches(File.ReadAllText(file.FullName)).Select(match => match.Groups[1].Value)).Distinct().Order(StringComparer.Ordinal)];

    public static TheoryData<string> Asserted => [.. Ids];

    [Theory, MemberData(nameof(Asserted))]
    public void AnAssertedLaw_IsTold_InBothLanguages(string id)
    {
        var broken = Broken(id);

        Assert.Equal(broken.Message, broken.Describe(Language.English));
        Assert.Contains($"{id} does not hold ({Listed[id].TrimEnd('.')}): ", broken.Message);
        Assert.Matches($"^定律 {id} 不成立（.+）：", broken.Describe(Language.Chinese));
    }

    /// <summary>Ids that look like an asserted one and are none: another letter or digit in one place, a digit more, a digit less.</summary>
    [Fact]
    public void AnIdThatIsAssertedNowhere_HasNoSentence() => Assert.All(Ids.SelectMany(NearTo).Append("").Distinct().Except(Ids), id =>
    {
        Assert.Equal($"Law {id} does not hold: a fault of GridGovernance.Domain itself.", Broken(id).Message);
        Assert.Equal($"定律 {id} 不成立：这是 GridGovernance.Domain 自身的缺陷。", Broken(id).Describe(Language.Chinese));
    });

    private static IEnumerable<string> NearTo(string id) =>
        [id + "0", id[..^1], .. Enumerable.Range(0, id.Length).Select(at => $"{id[..at]}?{id[(at + 1)..]}")];

    [Fact]
    public void AllPlacesThatAssert_AreFound() => Assert.Contains("GRD-1", Ids);

    /// <summary>The exception as the library makes it; nobody else can.</summary>
    private static InvariantBrokenException Broken(string id) =>
        (InvariantBrokenException)Activator.CreateInstance(typeof(InvariantBrokenException), BindingFlags.Instance | BindingFlags.NonPublic, null, [id], null)!;

    [GeneratedRegex(@"^\| ([A-Z]{3}-[0-9]+) \| (.*) \|[^|]*\|\s*$")]
    private static partial Regex Row();

    [GeneratedRegex("""(?:Invariant\.Holds\(.*, |new InvariantBrokenException\()"([A-Z]{3}-[0-9]+)"\)""")]
    private static partial Regex Assertion();
}
