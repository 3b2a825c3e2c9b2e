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

    public static readonly Gen<BrokenDocument> Any =
        from scheme in SchemeTelling.Any
        from head in Gen.SubListOf(HeadMistakes)
        from ruleMistakes in Gen.Elements(RuleMistakes).ArrayOf(scheme.Rules.Count)
        from chosen in Gen.Elements(true, true, false).ArrayOf(scheme.Rules.Count)
        select Plant(scheme.ToJson(), head, ruleMistakes.Where((_, i) => chosen[i]).ToArray(), [.. Enumerable.Range(0, scheme.Rules.Count).Where(i => chosen[i])]);

    private static BrokenDocument Plant(byte[] json, IEnumerable<(string Property, string Value, string Code)> head, (string Property, string? Value, string Code)[] mistakes, int[] places)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        List<PlantedMistake> planted = [];
        foreach (var (property, value, code) in head)
            planted.Add(Plant(root, "$", property, value, code));
        for (var i = 0; i < places.Length; i++)
        {
            var rule = root["rules"]![places[i]]!.AsObject();
            planted.Add(Plant(rule, string.Create(CultureInfo.InvariantCulture, $"$.rules[{places[i]}]"), mistakes[i].Property, mistakes[i].Value, mistakes[i].Code));
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
}
