using GridGovernance.Domain.Pay;

namespace GridGovernance.Domain.Tests.Pay;

/// <summary>Every part of a pay policy that cannot be read keeps its place and is told with its path; the parts beside it are judged on.</summary>
public class PayPolicyMistakesTests
{
    private const string Piece = """{ "type": "piece-rate", "rate": 2 }""";
    private const string Bands = """ "bands": [ { "grade": "low" }, { "grade": "high", "from": 60 } ] """;

    private static string Policy(string components = Piece, string grading = "") => $$"""{ "format": 1, "id": "p", "version": 1, {{(grading.Length == 0 ? "" : $"\"grading\": {grading},")}} "components": [{{components}}] }""";

    private static IEnumerable<string> FindingsOf(string json)
    {
        Assert.False(PayPolicy.TryParse(json, out var policy, out var findings));
        Assert.Null(policy);
        return findings.Select(finding => $"{finding.Code} {finding.Path}");
    }

    [Theory]
    [InlineData("7", "pay.wrong-type $.components[0]")]
    [InlineData("{}", "pay.missing $.components[0].type")]
    [InlineData("""{ "type": "custom", "rule": "own" }""", "pay.missing $.components[0].ruleVersion")]
    [InlineData("""{ "type": "custom", "ruleVersion": "1" }""", "pay.missing $.components[0].rule")]
    [InlineData("""{ "type": "custom", "rule": "own", "ruleVersion": "1" }""", "pay.unknown-rule $.components[0].rule")]
    [InlineData("""{ "type": "piece-rate", "rate": false }""", "pay.wrong-type $.components[0].rate")]
    [InlineData("""{ "type": "proportional-pool", "pool": 5, "grades": ["low"] }""", "pay.needs-grading $.components[0]")]
    public void TryParse_OfAComponentMistake_NamesItsPath(string component, params string[] expected) => Assert.Equal(expected, FindingsOf(Policy(component)));

    [Theory]
    [InlineData("""{ "type": "tier-multiplier", "tiers": [ 3, { "factor": 1 }, { "grade": "low" }, { "grade": "high", "factor": 2 } ] }""",
        "pay.missing $.components[0].amount", "pay.wrong-type $.components[0].tiers[0]", "pay.missing $.components[0].tiers[1].grade", "pay.missing $.components[0].tiers[2].factor")]
    [InlineData("""{ "type": "proportional-pool", "pool": 5, "grades": ["low", 4, "middle"] }""", "pay.wrong-type $.components[0].grades[1]", "pay.unknown-grade $.components[0].grades[2]")]
    public void TryParse_OfAGradedComponentMistake_NamesItsPath(string component, params string[] expected) => Assert.Equal(expected, FindingsOf(Policy(component, "{" + Bands + "}")));

    [Theory]
    [InlineData("{" + Bands + """, "rounding": { "step": 0 } }""", "pay.number $.grading.rounding.step")]
    [InlineData("{" + Bands + """, "rounding": { "mode": "up-ish" } }""", "pay.missing $.grading.rounding.step", "pay.unknown-word $.grading.rounding.mode")]
    [InlineData("{" + Bands + """, "quotas": [ 3, { "grade": "high" }, { "atMost": 2, "atMostPercent": 5 }, { "grade": "high", "atMostPercent": 101 } ] }""",
        "pay.wrong-type $.grading.quotas[0]", "pay.quota-bound $.grading.quotas[1]", "pay.missing $.grading.quotas[2].grade", "pay.quota-bound $.grading.quotas[2]", "pay.number $.grading.quotas[3].atMostPercent", "pay.duplicate-quota $.grading.quotas[3].grade")]
    [InlineData("""{ "bands": [ true, { "grade": "high", "from": "60" } ] }""", "pay.wrong-type $.grading.bands[0]", "pay.wrong-type $.grading.bands[1].from")]
    [InlineData("""{ "bands": {} }""", "pay.wrong-type $.grading.bands")]
    public void TryParse_OfAGradingMistake_NamesItsPath(string grading, params string[] expected) => Assert.Equal(expected, FindingsOf(Policy(grading: grading)).Take(expected.Length));

    [Theory]
    [InlineData("[]", "pay.wrong-type $")]
    [InlineData("""{ "format": false, "id": null, "version": [], "components": {} }""", "pay.wrong-type $.format", "pay.wrong-type $.id", "pay.wrong-type $.version", "pay.wrong-type $.components")]
    public void TryParse_OfWhatIsNoPolicy_SaysSo(string json, params string[] expected) => Assert.Equal(expected, FindingsOf(json).Take(expected.Length));

    [Theory]
    [InlineData("""{ "format": 1""")]
    [InlineData("""{ "format": 1, "components": [ """)]
    [InlineData("")]
    [InlineData("{} {}")]
    public void TryParse_OfBrokenJson_IsOneFinding(string json) => Assert.StartsWith("pay.json ", Assert.Single(FindingsOf(json)), StringComparison.Ordinal);

    [Fact]
    public void TryParse_PassesOverAByteOrderMark() => Assert.True(PayPolicy.TryParse("\uFEFF" + Policy(), out _, out _));

    /// <summary>A long text is shown as far as it goes without cutting a character in two.</summary>
    [Fact]
    public void Findings_ShowNoMoreThanTheBeginningOfALongText()
    {
        Assert.Equal(new string('z', 64) + "…", Shown(new string('z', 70)));
        Assert.Equal(new string('z', 63) + "…", Shown(new string('z', 63) + "😀😀"));
        Assert.Equal(new string('z', 63) + "…", Shown(new string('z', 63) + "😀abc"));
        Assert.Equal(new string('z', 64), Shown(new string('z', 64)));
        Assert.Equal(new string('z', 64) + "…", Shown(new string('z', 65)));
        Assert.Equal("short", Shown("short"));

        static string Shown(string type)
        {
            Assert.False(PayPolicy.TryParse(Policy($$"""{ "type": "{{type}}" }"""), out _, out var findings));
            return Assert.Single(findings).Value;
        }
    }
}
