using System.Text;
using System.Text.RegularExpressions;

namespace GridGovernance.Domain.PropertyTests.Documents;

/// <summary>
/// What is said of damaged documents stands in findings.txt, a line for each reader, code, place and sentence, with how often it is said: a check that is lost, a place that is wrong or a sentence that changes is seen in a review.
/// <c>UPDATE_DOCUMENTS=1</c> writes it anew.
/// </summary>
public partial class FindingWordsTests
{
    private static readonly string Page = Path.Combine(Readers.Root, "tests", "GridGovernance.Domain.PropertyTests", "Documents", "findings.txt");

    public static TheoryData<string> Names => [.. Readers.All.Keys, .. WholeLives.SchemeParts.Keys];

    [Theory(DisplayName = "KRN-15 a finding says where, what and what would be right, as the page tells"), MemberData(nameof(Names))]
    public void AFinding_SaysWhatThePageTells(string name)
    {
        var said = Said(name);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCUMENTS") == "1")
            File.WriteAllLines(Page, [.. File.ReadLines(Page).Where(line => !IsOf(line, name)).Concat(said).Order(StringComparer.Ordinal)]);

        Assert.Equal(File.ReadLines(Page).Where(line => IsOf(line, name)), said);
    }

    private static bool IsOf(string line, string name) => line.StartsWith(name + " | ", StringComparison.Ordinal);

    /// <summary>One line for all places that differ only in which item of a list they are, and for all rules; the value is the first that was found there.</summary>
    private static IReadOnlyList<string> Said(string name)
    {
        var (seed, read) = WholeLives.SchemeParts.TryGetValue(name, out var part) ? (part, Readers.All["points scheme"].Read) : Readers.All[name];
        return
        [
            .. Damages.Of(seed).Concat(WholeLives.All.TryGetValue(name, out var whole) ? Damages.Of(whole) : []).SelectMany(document => read(Encoding.UTF8.GetBytes(document), out _))
                .Select(finding => (Words: $"{name} | {finding.Code} | {Index().Replace(finding.Path, "[]")} | {finding.Problem.In(Language.English)} | {finding.Cure.In(Language.English)} | {finding.Problem.In(Language.Chinese)} | {finding.Cure.In(Language.Chinese)}", finding.Value))
                .Select(said => (Words: Rule().Replace(said.Words, "$1…"), said.Value))
                .GroupBy(said => said.Words, said => said.Value, StringComparer.Ordinal)
                .Select(said => $"{said.Key} | {said.First()} | {said.Count()}".ReplaceLineEndings(" "))
                .Order(StringComparer.Ordinal),
        ];
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();

    [GeneratedRegex(@"(\brule |规则)[a-z.?]+")]
    private static partial Regex Rule();
}
