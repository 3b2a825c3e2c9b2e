using System.Text;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>What is wrong with a document is told all at once, each thing once, with path and line.</summary>
public class SchemeMistakesTests
{
    private const string TwentyFour = """
        {
          "format": 1,
          "id": "twenty",
          "versoin": 3,
          "title": { "en": "Only English" },
          "basis": { "document": "d", "date": "2026-13-01" },
          "effective": { "from": "2026-01-02", "until": "2025-01-31" },
          "period": "mnth",
          "base": -60,
          "floor": 10,
          "ceiling": 5,
          "rounding": { "step": 0.00001, "mode": "half-up" },
          "categories": [
            { "id": "duty", "caps": [ { "on": "credit", "per": "week", "points": "12" } ] },
            { "id": "duty" },
          ],
          "rules": [
            { "type": "awrad", "id": "a" },
            { "type": "award", "id": "b", "category": "dutty", "kinds": ["x"], "value": { "fixed": 1e2 } },
            { "type": "award", "id": "b", "category": "duty", "kinds": [], "value": { "fixed": 1, "perUnit": 2 } },
            { "type": "award", "id": "c", "category": "duty", "kinds": ["y"], "value": { "bands": [ { "from": 3, "points": 1 }, { "from": 3, "points": 2 } ] } },
            { "type": "multiplier", "id": "m", "factor": 2, "appliesTo": { "rules": ["nobody"] } }, // why
            { "type": "veto", "id": "v", "id": "v2", "kinds": ["z"], "scope": "year", "when": { "recorder": "myself" } },
            { "type": "completion", "id": "k", "points": 5, "each": { "kind": "m", "tags": ["a"], "atLeast": 0 } }
          ]
        }
        """;

    [Fact]
    public void Parse_OfTwentyFourMistakes_ReportsThemAll()
    {
        var errors = SchemeSamples.FindingsOf(TwentyFour).Where(finding => finding.Severity is FindingSeverity.Error);

        Assert.Equal(
            [
                (2 - 1, "scheme.missing", "$.version"), (4, "scheme.unknown-property", "$.versoin"), (5, "scheme.missing", "$.title.zh"), (6, "scheme.date", "$.basis.date"),
                (7, "scheme.empty-span", "$.effective"), (8, "scheme.unknown-word", "$.period"), (9, "scheme.negative", "$.base"), (10, "scheme.floor-above-ceiling", "$.floor"),
                (12, "scheme.too-fine", "$.rounding.step"), (12, "scheme.unknown-word", "$.rounding.mode"),
                (14, "scheme.unknown-word", "$.categories[0].caps[0].on"), (14, "scheme.wrong-type", "$.categories[0].caps[0].points"), (15, "scheme.duplicate-id", "$.categories[1].id"),
                (16, "scheme.trailing-comma", ""), (18, "scheme.unknown-word", "$.rules[0].type"), (19, "scheme.number", "$.rules[1].value.fixed"),
                (19, "scheme.unknown-category", "$.rules[1].category"), (20, "scheme.choice", "$.rules[2].value"), (20, "scheme.duplicate-id", "$.rules[2].id"),
                (20, "scheme.empty", "$.rules[2].kinds"), (21, "scheme.bands-order", "$.rules[3].value.bands[1].from"), (22, "scheme.comment", ""),
                (22, "scheme.unknown-rule", "$.rules[4].appliesTo.rules[0]"), (23, "scheme.duplicate-property", "$.rules[5].id"), (23, "scheme.unknown-word", "$.rules[5].when.recorder"),
                (24, "scheme.out-of-range", "$.rules[6].each.atLeast"),
            ],
            errors.Select(finding => (finding.Line ?? 0, finding.Code, finding.Path)).OrderBy(found => found.Item1).ThenBy(found => found.Code, StringComparer.Ordinal).ThenBy(found => found.Path, StringComparer.Ordinal)
                .OrderBy(found => found.Item1));
    }

    [Fact]
    public void Parse_OfManyMistakes_ThrowsOneExceptionThatNamesAll()
    {
        var thrown = Assert.Throws<FindingsException>(() => PointsScheme.Parse(Encoding.UTF8.GetBytes(TwentyFour)));

        Assert.True(thrown.Findings.Count(finding => finding.Severity is FindingSeverity.Error) >= 20);
        Assert.Contains("$.rules[0].type (line 18): scheme.unknown-word awrad: rule a: not a word of the vocabulary here; did you mean \"award\"?", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "scheme.json")]
    [InlineData("{", "scheme.json")]
    [InlineData("{} x", "scheme.json")]
    [InlineData("nonsense", "scheme.json")]
    [InlineData("[]", "scheme.wrong-type")]
    [InlineData("null", "scheme.wrong-type")]
    [InlineData("""{ "format": 2 }""", "scheme.newer-format")]
    [InlineData("""{ "format": 99999999999 }""", "scheme.out-of-range")]
    [InlineData("""{ "format": 0 }""", "scheme.out-of-range")]
    [InlineData("""{ "format": 1, "id": "\ud800" }""", "scheme.text")]
    [InlineData("""{ "format": 1, "id": "" }""", "scheme.empty")]
    public void Parse_OfWhatIsNoScheme_SaysSo(string json, string code) =>
        Assert.Contains(SchemeSamples.FindingsOf(json), finding => finding.Code == code && finding.Line is > 0);

    [Fact]
    public void Parse_OfGb18030_SaysItIsNotUtf8() => Assert.Equal("scheme.utf8", Assert.Single(SchemeSamples.FindingsOf([(byte)'"', 0xCD, 0xF8, (byte)'"'])).Code);

    [Fact]
    public void Parse_OfDeepNesting_IsAFindingNotACrash() =>
        Assert.Equal("scheme.json", Assert.Single(SchemeSamples.FindingsOf(new string('[', 100_000))).Code);

    [Fact]
    public void Parse_OfMistakesInARule_NamesTheRuleInBothLanguages() =>
        Assert.All(SchemeSamples.FindingsOf(TwentyFour).Where(finding => finding.Path.StartsWith("$.rules[3]", StringComparison.Ordinal)), finding =>
        {
            Assert.Contains("rule c", finding.Problem.English, StringComparison.Ordinal);
            Assert.Contains("规则c", finding.Problem.Chinese, StringComparison.Ordinal);
        });

    [Theory]
    [InlineData("half-away-from-zeero", "half-away-from-zero")]
    [InlineData("half_to_even", "half-to-even")]
    [InlineData("Down", "down")]
    public void Parse_OfAMisspeltWord_SuggestsTheNearest(string word, string meant)
    {
        var finding = Assert.Single(SchemeSamples.FindingsOf(SchemeSamples.Small(head: $$""" "rounding": { "step": 1, "mode": "{{word}}" },""")));

        Assert.Equal(("scheme.unknown-word", "$.rounding.mode", word), (finding.Code, finding.Path, finding.Value));
        Assert.Contains($"\"{meant}\"", finding.Cure.English, StringComparison.Ordinal);
        Assert.Contains($"“{meant}”", finding.Cure.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_OfMistakes_FindsThemUnderTheSamePathsAsADocument()
    {
        var accepted = PointsScheme.Define("x", version: 0)
            .Category("duty", duty => duty.CapCredits(Points.Zero - 1, PointsWindow.Activity))
            .Award("a", "dutty", rule => rule.For("k", "k").Worth(Points.Zero - 2).Largest(0, PointsWindow.Day).Between(new(2026, 2, 1), new(2026, 1, 1)))
            .Effective(new(2026, 2, 1), new(2026, 1, 1))
            .TryBuild(out _, out var findings);

        Assert.False(accepted);
        Assert.Equal(
            ["$.categories[0].caps[0].per", "$.categories[0].caps[0].points", "$.effective", "$.rules[0].category", "$.rules[0].kinds[1]", "$.rules[0].limits[0].count", "$.rules[0].value.fixed", "$.rules[0].window", "$.version"],
            findings.Where(finding => finding.Severity is FindingSeverity.Error).Select(finding => finding.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Build_OfAnEndlesslyNestedCondition_IsAFindingNotACrash()
    {
        var condition = RuleCondition.HasTag("a");
        for (var i = 0; i < 200_000; i++)
            condition = RuleCondition.Not(condition);

        var accepted = PointsScheme.Define("x").Category("c").Award("a", "c", rule => rule.For("k").WorthByBand((Quantity.One, 1)).When(condition)).TryBuild(out _, out var findings);

        Assert.False(accepted);
        Assert.Equal("$.rules[0].when", Assert.Single(findings, finding => finding.Code == "scheme.too-deep").Path);
    }

    [Fact]
    public void Build_OfTheDeepestConditionAllowed_CanBeReadAgain()
    {
        var condition = RuleCondition.HasQuantity(atLeast: Quantity.One);
        for (var i = 1; i < 24; i++)
            condition = RuleCondition.All(condition);

        var scheme = PointsScheme.Define("x").Category("c").Award("a", "c", rule => rule.For("k").Worth(1).When(condition)).Build();

        Assert.Equal(scheme, PointsScheme.Parse(scheme.ToJson()));
    }

    [Fact]
    public void Parse_OfAnObjectOfManyProperties_ReportsThoseThatStandTwice()
    {
        var properties = Enumerable.Range(0, 40).Append(3).Append(39).Append(3).Select(i => $"\"p{i}\":1");

        Assert.False(PointsScheme.TryParse(Encoding.UTF8.GetBytes($"{{{string.Join(',', properties)}}}"), out _, out var findings));

        Assert.Equal(["$.p3", "$.p39", "$.p3"], findings.Where(finding => finding.Code == "scheme.duplicate-property").Select(finding => finding.Path));
    }
}
