using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>Every part of a rule, a category or a star band that cannot be read, or says nothing, is an error with its path; the parts beside it are read on.</summary>
public class RuleMistakesTests
{
    private const string Award = """ "type": "award", "id": "a", "category": "duty", "kinds": ["x"], "value": { "fixed": 1 } """;

    [Theory]
    [InlineData("7", "scheme.wrong-type $.rules[0]")]
    [InlineData("""{ "type": "multiplier", "id": "m", "appliesTo": [] }""", "scheme.missing $.rules[0].factor", "scheme.wrong-type $.rules[0].appliesTo")]
    [InlineData("""{ "type": "multiplier", "id": "m", "factor": 2, "appliesTo": {} }""", "scheme.empty $.rules[0].appliesTo")]
    [InlineData("""{ "type": "completion", "id": "k", "each": 3 }""", "scheme.missing $.rules[0].points", "scheme.wrong-type $.rules[0].each")]
    [InlineData("""{ "type": "completion", "id": "k", "points": 5, "each": { "tags": ["t"] } }""", "scheme.choice $.rules[0].each")]
    [InlineData("""{ "type": "completion", "id": "k", "points": 5, "each": { "kind": "x", "kinds": ["y"] } }""", "scheme.choice $.rules[0].each")]
    [InlineData("""{ "type": "completion", "id": "k", "points": 5, "each": { "kind": 4, "tags": ["t"] } }""", "scheme.wrong-type $.rules[0].each.kind")]
    [InlineData("""{ "type": "completion", "id": "k", "points": 5, "each": { "kind": "x", "tags": ["t", "=", "t"], "atLeast": 1000001 } }""",
        "scheme.out-of-range $.rules[0].each.atLeast", "scheme.tag $.rules[0].each.tags[1]", "scheme.duplicate $.rules[0].each.tags[2]")]
    [InlineData("""{ "type": "completion", "id": "k", "points": 5, "each": { "kinds": ["x", "y", "x"] } }""", "scheme.duplicate $.rules[0].each.kinds[2]")]
    [InlineData("""{ "type": "award", "id": "a", "category": "duty", "kinds": ["x", 5, ""], "value": { "fixed": 1 } }""", "scheme.wrong-type $.rules[0].kinds[1]", "scheme.empty $.rules[0].kinds[2]")]
    [InlineData("""{ "type": "award", "id": "a", "category": "duty", "kinds": ["x"], "value": { "bands": [2, { "from": 0, "points": 1 }] } }""", "scheme.wrong-type $.rules[0].value.bands[0]")]
    [InlineData("""{ "type": "award", "id": "a", "category": "duty", "kinds": ["x"], "value": { "bands": [] } }""", "scheme.empty $.rules[0].value.bands")]
    [InlineData("""{ "type": "award", "id": "a", "category": "duty", "kinds": ["x"], "value": 1 }""", "scheme.wrong-type $.rules[0].value")]
    [InlineData("""{ "type": "award", "id": "a", "category": "duty", "kinds": ["x"], "value": { "atMost": 3 } }""", "scheme.choice $.rules[0].value")]
    [InlineData("{" + Award + """, "limits": [false, { "per": "day" }, { "per": "day", "points": 1, "count": 1 }] }""", "scheme.wrong-type $.rules[0].limits[0]", "scheme.choice $.rules[0].limits[1]", "scheme.choice $.rules[0].limits[2]")]
    [InlineData("{" + Award + """, "when": { "quantity": {} } }""", "scheme.empty $.rules[0].when.quantity")]
    [InlineData("{" + Award + """, "when": { "quantity": 3 } }""", "scheme.wrong-type $.rules[0].when.quantity")]
    [InlineData("{" + Award + """, "when": { "any": [] } }""", "scheme.empty $.rules[0].when.any")]
    [InlineData("{" + Award + """, "when": { "all": [ 3 ] } }""", "scheme.wrong-type $.rules[0].when.all[0]")]
    [InlineData("{" + Award + """, "when": { "any": [ { "tag": 7 } ] } }""", "scheme.wrong-type $.rules[0].when.any[0].tag")]
    [InlineData("{" + Award + """, "when": { "not": {} } }""", "scheme.choice $.rules[0].when.not")]
    [InlineData("{" + Award + """, "when": { "day": [] } }""", "scheme.empty $.rules[0].when.day")]
    public void Parse_OfARuleMistake_NamesItsPath(string rule, params string[] expected) => Assert.Equal(expected, ErrorsIn(SchemeSamples.Small(rule)));

    [Theory]
    [InlineData("""{ "id": "duty", "caps": [3, { "on": "credits", "per": "week" }] }""", "scheme.wrong-type $.categories[0].caps[0]", "scheme.missing $.categories[0].caps[1].points")]
    [InlineData("""{ "id": "duty" }, "home" """, "scheme.wrong-type $.categories[1]")]
    public void Parse_OfACategoryMistake_NamesItsPath(string categories, params string[] expected) => Assert.Equal(expected, ErrorsIn(SchemeSamples.Small(categories: categories)));

    [Theory]
    [InlineData("""{ "step": 1, "bands": [3, { "from": 0, "stars": 100 }] }""", "scheme.wrong-type $.stars.bands[0]", "scheme.out-of-range $.stars.bands[1].stars")]
    [InlineData("""{ "step": 1, "bands": [] }""", "scheme.empty $.stars.bands")]
    [InlineData("""{ "step": 0, "bands": [{ "stars": 1 }] }""", "scheme.out-of-range $.stars.step", "scheme.missing $.stars.bands[0].from")]
    [InlineData("""{ "bands": [{ "from": 0, "stars": 1 }] }""", "scheme.missing $.stars.step")]
    public void Parse_OfAStarMistake_NamesItsPath(string stars, params string[] expected) => Assert.Equal(expected, ErrorsIn(SchemeSamples.Small(head: $"\"stars\": {stars},")));

    /// <summary>The fluent form can say things a document cannot; they are found under the same paths.</summary>
    [Fact]
    public void Build_OfWhatADocumentCannotSay_FindsItToo()
    {
        Assert.False(PointsScheme.Define("x").Category("c").Category("d.").Category("-e")
            .Award("a", "c", rule => rule.For("k").WorthByBand())
            .Award("b", "c", rule => rule.For("k").Worth(1).When(RuleCondition.All()))
            .Award("day", "c", rule => rule.For("k").Worth(1).When(RuleCondition.OnDay()))
            .Completion("k", 5, rule => rule.Times(0))
            .Multiplier("m", Factor.Of(2), _ => { })
            .Stars(Rounding.Create(1), (0, 0), (5, 100))
            .TryBuild(out _, out var findings));

        Assert.Equal(
            ["scheme.empty $.rules[0].value.bands", "scheme.empty $.rules[1].when.all", "scheme.empty $.rules[2].when.day", "scheme.empty $.rules[3].each", "scheme.out-of-range $.rules[3].each.atLeast",
                "scheme.empty $.rules[4].appliesTo", "scheme.out-of-range $.stars.bands[0].stars", "scheme.out-of-range $.stars.bands[1].stars"],
            findings.Where(finding => finding.Severity is FindingSeverity.Error).Select(finding => $"{finding.Code} {finding.Path}"));
        Assert.Equal(["$.categories[1].id", "$.categories[2].id"], findings.Where(finding => finding.Code == "scheme.id-spelling").Select(finding => finding.Path));
        Assert.False(PointsScheme.Define("x").Category("c").Award("a", "c", rule => rule.For("k").Worth(1)).Stars(Rounding.Create(1)).TryBuild(out _, out findings));
        Assert.Contains(findings, finding => finding is { Code: "scheme.empty", Path: "$.stars.bands" });
    }

    /// <summary>A long text is shown as far as it goes without cutting a character in two.</summary>
    [Fact]
    public void Findings_ShowNoMoreThanTheBeginningOfALongText()
    {
        Assert.Equal(new string('z', 64) + "…", FindingAt(new string('z', 70)).Value);
        Assert.Equal(new string('z', 63) + "…", FindingAt(new string('z', 63) + "😀😀").Value);
        Assert.Equal(new string('z', 62) + "😀…", FindingAt(new string('z', 62) + "😀😀").Value);

        static Finding FindingAt(string period) => Assert.Single(SchemeSamples.FindingsOf(SchemeSamples.Small().Replace("\"month\"", $"\"{period}\"", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> ErrorsIn(string json) =>
        SchemeSamples.FindingsOf(json).Where(finding => finding.Severity is FindingSeverity.Error).Select(finding => $"{finding.Code} {finding.Path}");
}
