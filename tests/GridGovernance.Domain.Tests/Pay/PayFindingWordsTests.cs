using System.Text.RegularExpressions;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Tests.Architecture;

namespace GridGovernance.Domain.Tests.Pay;

/// <summary>
/// What is told of each mistake in a pay policy, whole and in both languages, stands beside this test: a policy on a line that begins with <c>&gt;</c>, below it its findings. <c>UPDATE_DOCUMENTS=1</c> writes them anew.
/// </summary>
public partial class PayFindingWordsTests
{
    private const string Mark = "> ";
    private static readonly string Page = Path.Combine(Library.Root.FullName, "tests", "GridGovernance.Domain.Tests", "Pay", "pay-findings.txt");

    private static readonly Dictionary<string, string[]> Told = Read();

    public static TheoryData<string> Policies => [.. Told.Keys];

    [Theory, MemberData(nameof(Policies))]
    public void AMistake_IsToldInBothLanguagesWithItsCure(string policy) => Assert.Equal(Told[policy], Findings(policy));

    [Fact]
    public void ThePage_TellsOfEveryFindingThatATextCanHave()
    {
        var codes = Library.SourceFiles.Where(file => file.Name is "PayFindings.cs" or "PolicyFindings.cs").SelectMany(file => Code().Matches(File.ReadAllText(file.FullName))).Select(match => match.Value);

        Assert.Equal(["pay.utf8"], codes.Distinct(StringComparer.Ordinal).Except(Told.Values.SelectMany(lines => lines).SelectMany(line => Code().Matches(line)).Select(match => match.Value), StringComparer.Ordinal));
    }

    /// <summary>No text holds bytes that are not UTF-8, so this finding stands here.</summary>
    [Fact]
    public void BytesThatAreNoUtf8_AreTold()
    {
        Assert.False(PayPolicy.TryParse([0x7B, 0xFF, 0x7D], out _, out var findings));

        Assert.Equal("pay.utf8: the bytes are not UTF-8; save the document as UTF-8|pay.utf8: 字节不是UTF-8编码; 请将文档另存为UTF-8",
            string.Join('|', Assert.Single(findings).Describe(Language.English), findings[0].Describe(Language.Chinese)));
    }

    [Theory]
    [InlineData("{\n\"format\":\n1,,", 3)]
    [InlineData("", 1)]
    public void BrokenJson_IsToldWithTheLineItBreaksOn(string json, int line)
    {
        Assert.False(PayPolicy.TryParse(json, out _, out var findings));

        Assert.Equal(("pay.json", line), (Assert.Single(findings).Code, findings[0].Line));
    }

    private static Dictionary<string, string[]> Read()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_DOCUMENTS") == "1")
            File.WriteAllLines(Page, [.. File.ReadAllLines(Page).Where(IsPolicy).SelectMany(line => (string[])[line, .. Findings(line[Mark.Length..])])]);
        var told = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var policy = "";
        foreach (var line in File.ReadLines(Page))
        {
            policy = IsPolicy(line) ? line[Mark.Length..] : policy;
            told[policy] = IsPolicy(line) ? [] : [.. told[policy], line];
        }

        return told;
    }

    private static string[] Findings(string policy)
    {
        Assert.False(PayPolicy.TryParse(policy, out _, out var findings));
        return [.. findings.SelectMany(finding => (string[])[finding.Describe(Language.English), finding.Describe(Language.Chinese)])];
    }

    private static bool IsPolicy(string line) => line.StartsWith(Mark, StringComparison.Ordinal);

    [GeneratedRegex("pay\\.[a-z0-9-]+")]
    private static partial Regex Code();
}
