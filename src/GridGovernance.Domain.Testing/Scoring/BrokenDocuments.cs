using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>Plants mistakes into documents of generated schemes: at most one in each rule, category and head property, so that every one must be seen.</summary>
internal static class BrokenDocuments
{
    private static readonly (string Property, string Value, string Code)[] HeadMistakes =
    [
        ("format", "2", "scheme.newer-format"), ("version", "0", "scheme.out-of-range"), ("id", "7", "scheme.wrong-type"), ("title", "{\"en\":\"x\",\"zh\":\"x\",\"de\":\"x\"}", "scheme.unknown-property"),
        ("base", "-1", "scheme.negative"), ("ceiling", "0.00001", "scheme.too-fine"), ("stacking", "\"higest\"", "scheme.unknown-word"), ("baseProRata", "1", "scheme.wrong-type"), ("stars", "[]", "scheme.wrong-type"),
    ];

    private static readonly (string Property, string? Value, string Code)[] RuleMistakes =
    [
        ("type", "\"awrad\"", "scheme.unknown-word"), ("type", null, "scheme.missing"), ("id", null, "scheme.missing"), ("id", "\"\"", "scheme.empty"), ("nonsense", "1", "scheme.unknown-property"),
        ("basis", "{}", "scheme.empty"), ("window", "{\"from\":\"2026-02-30\"}", "scheme.date"), ("when", "{\"tag\":\"a\",\"day\":[\"monday\"]}", "scheme.choice"), ("title", "\"x\"", "scheme.wrong-type"),
    ];

    private static readonly Dictionary<string, string> Inside = new()
    {
        ["scheme.unknown-property title"] = ".de",
        ["scheme.date window"] = ".from",
    };

    /// <summary>Documents with mistakes; they shrink by planting fewer.</summary>
    public static Arbitrary<BrokenDocument> Any => Arb.From(Plans, plan => Shrinks.Shorter(plan.Mistakes).Select(fewer => plan with { Mistakes = fewer })).Made(Plant);

    private static Gen<Plan> Plans =>
        from scheme in SchemeTelling.Any
        from head in Gen.SubListOf(HeadMistakes)
        from ruleMistakes in Gen.Elements(RuleMistakes).ArrayOf(scheme.Rules.Count)
        from chosen in Gen.Elements(true, true, false).ArrayOf(scheme.Rules.Count)
        select new Plan(scheme.ToJson(), [.. head.Select(mistake => (-1, mistake.Property, (string?)mistake.Value, mistake.Code)),
            .. ruleMistakes.Select((mistake, i) => (i, mistake.Property, mistake.Value, mistake.Code)).Where((_, i) => chosen[i])]);

    private static BrokenDocument Plant(Plan plan)
    {
        var root = JsonNode.Parse(plan.Json)!.AsObject();
        List<PlantedMistake> planted = [];
        foreach (var (rule, property, value, code) in plan.Mistakes)
        {
            planted.Add(rule < 0 ? Plant(root, "$", property, value, code)
                : Plant(root["rules"]![rule]!.AsObject(), string.Create(CultureInfo.InvariantCulture, $"$.rules[{rule}]"), property, value, code));
        }

        return new(root.ToJsonString(), planted);
    }

    private static PlantedMistake Plant(JsonObject owner, string path, string property, string? value, string code)
    {
        owner.Remove(property);
        if (value is not null)
            owner.Add(property, JsonNode.Parse(value));
        return new(code, $"{path}.{property}{Inside.GetValueOrDefault($"{code} {property}", "")}");
    }

    /// <summary>A valid document and what is to be planted into it, each in the head (rule −1) or in a rule.</summary>
    private sealed record Plan(byte[] Json, IReadOnlyList<(int Rule, string Property, string? Value, string Code)> Mistakes);
}
