using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>Every finding of the lint, each alone in a sound document.</summary>
public class SchemeLintTests
{
    private const string Late = """{ "type": "deduction", "id": "reply.late", "category": "duty", "kinds": ["late-reply"], "value": { "fixed": 5 } }""";

    public static TheoryData<string, string, string> Errors => new()
    {
        { "scheme.duplicate-id", "$.rules[1].id", Small(rules: $"{Patrol}, {Patrol}") },
        { "scheme.duplicate-id", "$.categories[1].id", Small(categories: $"{Duty}, {Duty}") },
        { "scheme.unknown-category", "$.rules[0].category", Small(rules: Patrol.Replace("\"duty\"", "\"elsewhere\"", StringComparison.Ordinal), categories: "") },
        { "scheme.unknown-category", "$.rules[1].appliesTo.categories[0]", Small(rules: $$"""{{Patrol}}, { "type": "multiplier", "id": "m", "factor": 2, "appliesTo": { "categories": ["nowhere"], "rules": ["patrol.completed"] } }""") },
        { "scheme.unknown-rule", "$.rules[1].appliesTo.rules[0]", Small(rules: $$"""{{Patrol}}, { "type": "multiplier", "id": "m", "factor": 2, "appliesTo": { "rules": ["nobody"], "categories": ["duty"] } }""") },
        { "scheme.bands-order", "$.rules[0].value.bands[1].from", Small(rules: Valued("""{ "bands": [ { "from": 0, "points": 1 }, { "from": 0, "points": 2 } ] }""")) },
        { "scheme.bands-order", "$.stars.bands[1].from", Small(head: """ "stars": { "step": 1, "bands": [ { "from": 60, "stars": 1 }, { "from": 50, "stars": 2 } ] },""") },
        { "scheme.stars-order", "$.stars.bands[1].stars", Small(head: """ "stars": { "step": 1, "bands": [ { "from": 60, "stars": 2 }, { "from": 70, "stars": 2 } ] },""") },
        { "scheme.empty-span", "$.effective", Small().Replace("\"from\": \"2026-01-01\"", "\"from\": \"2026-02-01\", \"until\": \"2026-01-31\"", StringComparison.Ordinal) },
        { "scheme.effective-off-period", "$.effective.from", Small().Replace("2026-01-01", "2026-01-02", StringComparison.Ordinal) },
        { "scheme.effective-off-period", "$.effective.until", Small().Replace("\"from\": \"2026-01-01\"", "\"from\": \"2026-01-01\", \"until\": \"2026-02-27\"", StringComparison.Ordinal) },
        { "scheme.veto-narrow", "$.rules[1].scope", Small(rules: $$"""{{Patrol}}, { "type": "veto", "id": "v", "kinds": ["z"], "scope": "month" }""").Replace("\"period\": \"month\"", "\"period\": \"quarter\"", StringComparison.Ordinal) },
        { "scheme.missing", "$.rules[0].ruleVersion", Small(rules: """{ "type": "custom", "id": "c", "category": "duty", "kinds": ["k"], "rule": "r" }""") },
        { "scheme.missing", "$.rules[0].rule", Small(rules: """{ "type": "custom", "id": "c", "category": "duty", "kinds": ["k"], "ruleVersion": "1" }""") },
        { "scheme.overflow", "$.rules[0].value", Small(rules: $$"""{{Valued("""{ "fixed": 900000000000 }""")}}, { "type": "multiplier", "id": "m", "factor": 1.0001, "appliesTo": { "categories": ["duty"] } }""") },
        { "scheme.overflow", "$.rules[0].value", Small(rules: string.Join(",", Enumerable.Range(0, 12).Select(i => $$"""{ "type": "multiplier", "id": "m{{i}}", "factor": 15, "appliesTo": { "categories": ["duty"] } }""").Prepend(Patrol))) },
        { "scheme.window-too-long", "$.categories[0].caps[0].per", Small(categories: Capped("""{ "on": "credits", "per": "quarter", "points": 9 }""")) },
        { "scheme.duplicate-window", "$.categories[0].caps[1].per", Small(categories: Capped("""{ "on": "credits", "per": "month", "points": 9 }, { "on": "credits", "per": "period", "points": 9 }""")) },
        { "scheme.duplicate-window", "$.rules[0].limits[1].per", Small(rules: Limited("""{ "per": "day", "count": 1 }, { "per": "day", "count": 2 }""")) },
        { "scheme.unknown-word", "$.categories[0].caps[0].per", Small(categories: Capped("""{ "on": "credits", "per": "activity", "points": 9 }""")) },
        { "scheme.window-activity", "$.rules[0].limits[0].per", Small(rules: Limited("""{ "per": "activity", "count": 1 }""")) },
        { "scheme.choice", "$.rules[0].limits[0]", Small(rules: Limited("""{ "per": "day", "count": 1, "points": 3 }""")) },
        { "scheme.choice", "$.rules[0].limits[0]", Small(rules: Limited("""{ "per": "day" }""")) },
        { "scheme.choice", "$.rules[0].when", Small(rules: When("""{ "tag": "a", "recorder": "present" }""")) },
        { "scheme.choice", "$.rules[0].when", Small(rules: When("{}")) },
        { "scheme.unknown-property", "$.rules[0].when.tags", Small(rules: When("""{ "tags": "a" }""")) },
        { "scheme.empty", "$.rules[0].when.all", Small(rules: When("""{ "all": [] }""")) },
        { "scheme.duplicate", "$.rules[0].kinds[1]", Small(rules: Patrol.Replace("[\"patrol\"]", "[\"patrol\", \"patrol\"]", StringComparison.Ordinal)) },
        { "scheme.id", "$.rules[0].kinds[0]", Small(rules: Patrol.Replace("\"patrol\"", "\"a\\nb\"", StringComparison.Ordinal)) },
        { "scheme.tag", "$.rules[0].when.tag", Small(rules: When("""{ "tag": "a;b" }""")) },
        { "scheme.tag", "$.rules[0].when.is[1]", Small(rules: When("""{ "tag": "level", "is": ["I", "I;II"] }""")) },
        { "scheme.tag", "$.rules[1].each.tags[1]", Small(rules: $$"""{{Patrol}}, { "type": "completion", "id": "k", "points": 1, "each": { "kind": "m", "tags": ["a", "=b"] } }""") },
        { "scheme.negative", "$.rules[0].value.fixed", Small(rules: Valued("""{ "fixed": -2 }""")) },
        { "scheme.too-fine", "$.rules[0].value.fixed", Small(rules: Valued("""{ "fixed": 0.00001 }""")) },
        { "scheme.out-of-range", "$.rules[0].value.fixed", Small(rules: Valued("""{ "fixed": 900000000001 }""")) },
        { "scheme.out-of-range", "$.rounding.step", Small(head: """ "rounding": { "step": 0 },""") },
        { "scheme.number", "$.rules[0].limits[0].count", Small(rules: Limited("""{ "per": "day", "count": 1.5 }""")) },
        { "scheme.floor-above-ceiling", "$.floor", Small(head: """ "floor": 1, "ceiling": 0,""") },
    };

    public static TheoryData<string, string, string> Warnings => new()
    {
        { "scheme.cap-below-award", "$.categories[0].caps[0].points", Small(categories: Capped("""{ "on": "credits", "per": "day", "points": 1 }""")) },
        { "scheme.cap-below-award", "$.rules[0].limits[0].points", Small(rules: Limited("""{ "per": "activity", "points": 1 }""")) },
        { "scheme.unreachable-rule", "$.rules[0].window", Small(rules: With(""" "window": { "from": "2025-01-01", "until": "2025-12-31" }""")) },
        { "scheme.unreachable-rule", "$.rules[0].when", Small(rules: When("""{ "all": [ { "quantity": { "atLeast": 3 } }, { "quantity": { "lessThan": 3 } } ] }""")) },
        { "scheme.unreachable-rule", "$.rules[0].when", Small(rules: When("""{ "all": [ { "tag": "a" }, { "not": { "tag": "a" } } ] }""")) },
        { "scheme.unreachable-rule", "$.rules[0].value", Small(rules: Valued("""{ "fixed": 0 }""")) },
        { "scheme.unreachable-rule", "$.rules[1].appliesTo", Small(rules: $$"""{{Late}}, { "type": "multiplier", "id": "m", "factor": 2, "appliesTo": { "rules": ["reply.late"] } }""") },
        { "scheme.unreachable-rule", "$.rules[1].factor", Small(rules: $$"""{{Patrol}}, { "type": "multiplier", "id": "m", "factor": 1, "appliesTo": { "categories": ["duty"] } }""") },
        { "scheme.below-first-band", "$.rules[0].value.bands[0].from", Small(rules: Valued("""{ "bands": [ { "from": 1, "points": 2 } ] }""")) },
        { "scheme.finer-than-step", "$.rules[0].value.fixed", Small(rules: Valued("""{ "fixed": 0.25 }"""), head: """ "rounding": { "step": 0.1 },""") },
        { "scheme.crossing-windows", "$.rules[0].limits[0].per", Small(rules: Limited("""{ "per": "week", "points": 9 }"""), categories: Capped("""{ "on": "credits", "per": "day", "points": 9 }""")) },
        { "scheme.crossing-windows", "$.categories[0].caps[1].per", Small(categories: Capped("""{ "on": "credits", "per": "week", "points": 9 }, { "on": "credits", "per": "month", "points": 9 }""")).Replace("\"period\": \"month\"", "\"period\": \"quarter\"", StringComparison.Ordinal) },
        { "scheme.count-after-points", "$.rules[0].limits", Small(rules: Limited("""{ "per": "day", "points": 9 }, { "per": "period", "count": 2 }""")) },
        { "scheme.unused-category", "$.categories[1]", Small(categories: $$"""{{Duty}}, { "id": "idle" }""") },
        { "scheme.no-rules", "$.rules", Small(rules: "", categories: "") },
        { "scheme.no-basis", "$.basis", Small().Replace("\"basis\": { \"document\": \"d\" }, ", "", StringComparison.Ordinal) },
        { "scheme.id-spelling", "$.rules[0].id", Small(rules: Patrol.Replace("patrol.completed", "Patrol Completed", StringComparison.Ordinal)) },
    };

    [Theory, MemberData(nameof(Errors))]
    public void Lint_OfOneError_RefusesWithIt(string code, string path, string json)
    {
        var errors = SchemeSamples.FindingsOf(json).Where(finding => finding.Severity is FindingSeverity.Error);

        Assert.Equal((code, path), Assert.Single(errors.Select(finding => (finding.Code, finding.Path))));
    }

    [Theory, MemberData(nameof(Warnings))]
    public void Lint_OfOneDoubt_AcceptsWithAWarning(string code, string path, string json)
    {
        var found = SchemeSamples.FindingsOf(json);

        Assert.Equal((FindingSeverity.Warning, code, path), Assert.Single(found.Select(finding => (finding.Severity, finding.Code, finding.Path))));
        Assert.Equal(found, PointsScheme.Parse(System.Text.Encoding.UTF8.GetBytes(json)).Warnings);
    }

    /// <summary>Whoever mends a scheme needs the rule by its id, the place by its path and line, and what to write instead, in both languages.</summary>
    [Theory, MemberData(nameof(All))]
    public void Lint_OfARule_NamesItAndSuggestsACure(string path, string json)
    {
        var finding = Assert.Single(SchemeSamples.FindingsOf(json), found => found.Path == path);

        Assert.NotEmpty(finding.Cure.English);
        Assert.NotEmpty(finding.Cure.Chinese);
        Assert.True(finding.Line > 0, $"{path} has no line");
        if (RuleAt(path, json) is not { } rule)
            return;
        Assert.Contains($"rule {rule}", finding.Problem.English, StringComparison.Ordinal);
        Assert.Contains($"规则{rule}", finding.Problem.Chinese, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var row in Errors.Concat(Warnings))
                all.Add((string)row[1], (string)row[2]);
            return all;
        }
    }

    /// <summary>The id of the rule a path leads into, where there is one.</summary>
    private static string? RuleAt(string path, string json) => path.StartsWith("$.rules[", StringComparison.Ordinal)
        ? System.Text.Json.Nodes.JsonNode.Parse(json)!["rules"]![path["$.rules[".Length] - '0']!["id"]?.ToString() : null;

    [Theory]
    [InlineData("")]
    [InlineData("""{ "per": "activity", "points": 9 }, { "per": "day", "count": 1 }, { "per": "day", "points": 9 }, { "per": "week", "points": 9 }""")]
    public void IsMonotone_WhenWindowsNest_Holds(string limits) => Assert.True(Scheme(Limited(limits)).IsMonotone);

    [Theory]
    [InlineData("""{ "per": "day", "points": 9 }, { "per": "week", "count": 2 }""")]
    [InlineData("""{ "per": "period", "points": 9 }""")]
    public void IsMonotone_WhenALimitCrosses_DoesNot(string limits) =>
        Assert.False(Scheme(Limited(limits), Capped("""{ "on": "credits", "per": "week", "points": 9 }""")).IsMonotone);

    [Fact]
    public void IsMonotone_WhenAKindEarnsAndCosts_DoesNot() => Assert.False(Scheme($"{Patrol}, {Late.Replace("late-reply", "patrol", StringComparison.Ordinal)}").IsMonotone);

    private const string Patrol = SchemeSamples.Patrol;
    private const string Duty = SchemeSamples.Duty;

    private static string Small(string rules = Patrol, string head = "", string categories = Duty) => SchemeSamples.Small(rules, head, categories);

    private static PointsScheme Scheme(string rules, string categories = Duty) => PointsScheme.Parse(System.Text.Encoding.UTF8.GetBytes(Small(rules, categories: categories)));

    private static string Valued(string value) => Patrol.Replace("""{ "fixed": 2 }""", value, StringComparison.Ordinal);

    private static string With(string property) => Patrol.Replace(" }", $", {property} }}", StringComparison.Ordinal).Replace($"2, {property} }}", "2 }", StringComparison.Ordinal);

    private static string Limited(string limits) => With($"\"limits\": [{limits}]");

    private static string When(string condition) => With($"\"when\": {condition}");

    private static string Capped(string caps) => $$"""{ "id": "duty", "caps": [{{caps}}] }""";
}
