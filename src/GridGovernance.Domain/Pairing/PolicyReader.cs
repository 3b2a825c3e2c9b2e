using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace GridGovernance.Domain.Pairing;

/// <summary>Reads a policy document; every wrong property is a finding with its path.</summary>
internal sealed class PolicyReader
{
    private static readonly string[] Known = ["format", "min", "max", "scope", "distanceWeight", "continuityWeight", "balanceWeight", "exclusions", "mustLinks", "loads"];
    private static readonly string[] Weights = ["distanceWeight", "continuityWeight", "balanceWeight"];
    private readonly List<Finding> found = [];

    public bool TryRead(ReadOnlyMemory<byte> json, [NotNullWhen(true)] out PairingPolicy? policy, out IReadOnlyList<Finding> findings)
    {
        policy = null;
        findings = found;
        try
        {
            using var document = JsonDocument.Parse(json);
            policy = Read(document.RootElement);
        }
        // Half a surrogate pair in a text is told by the other exception, and only when the text is read.
        catch (Exception broken) when (broken is JsonException || broken.GetType() == typeof(InvalidOperationException))
        {
            found.Add(Finding.Error("pairing.policy-not-json", string.Create(CultureInfo.InvariantCulture, $"line {((broken as JsonException)?.LineNumber ?? 0) + 1}"), "",
                new("this is not JSON", "不是有效的 JSON"), new("give one JSON object", "请提供一个 JSON 对象")));
        }

        if (found.Count > 0)
            policy = null;
        return policy is not null;
    }

    private PairingPolicy? Read(JsonElement root)
    {
        var properties = Properties(root, "$", Known);
        if (Whole(properties, "$", "format", needed: true, 1, int.MaxValue) is > 1 and var newer)
            Add("pairing.policy-format", "$.format", newer.ToString(CultureInfo.InvariantCulture), new("this format is newer than the library", "格式版本高于本库"), new("update the library, or write format 1", "请升级本库，或使用格式 1"));
        var max = Whole(properties, "$", "max", needed: true, 0, LoadRange.Limit);
        var min = Whole(properties, "$", "min", needed: false, 0, LoadRange.Limit) ?? 0;
        if (max is { } upper && min > upper)
            found.Add(PairingFindings.LoadUpsideDown("$", min, upper));
        var scope = Scope(properties);
        var weights = Weights.Select(name => Whole(properties, "$", name, needed: false, 0, WeightedCost.WeightLimit)).ToArray();
        var exclusions = Links(properties, "exclusions");
        var mustLinks = Links(properties, "mustLinks");
        for (var i = 1; i < mustLinks.Count; i++)
            if (mustLinks.Take(i).Any(link => link.Household == mustLinks[i].Household))
                found.Add(PairingFindings.Twice(At("$.mustLinks", i), "pairing.linked-twice", mustLinks[i].Household.ToString()));
        var loads = Loads(properties);
        if (found.Count > 0)
            return null;
        var policy = PairingPolicy.Between(min, max!.Value).Within(scope).WithDistance(weights[0] ?? 1).WithContinuity(weights[1] ?? 0).WithBalance(weights[2] ?? 0).WithLoads(loads);
        if (exclusions.Count > 0)
            policy = policy.With(new NamedExclusions(exclusions));
        return mustLinks.Count > 0 ? policy.With(new MustLinks(mustLinks)) : policy;
    }

    private Dictionary<string, JsonElement> Properties(JsonElement element, string path, string[] known)
    {
        var properties = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (element.ValueKind != JsonValueKind.Object)
        {
            Add("pairing.policy-value", path, element.ValueKind.ToString(), new("this is no object", "不是对象"), new("give a JSON object", "请填写 JSON 对象"));
            return properties;
        }

        foreach (var property in element.EnumerateObject())
            if (!known.Contains(property.Name, StringComparer.Ordinal))
                Add("pairing.policy-unknown", path, property.Name, new("there is no such property", "没有这一属性"), new($"use {string.Join(", ", known)}", $"可用属性：{string.Join("、", known)}"));
            else if (!properties.TryAdd(property.Name, property.Value))
                Add("pairing.policy-twice", path, property.Name, new("the property is given twice", "属性重复"), new("give it once", "只保留一个"));
        return properties;
    }

    private int? Whole(Dictionary<string, JsonElement> properties, string path, string name, bool needed, int least, int most)
    {
        var there = properties.TryGetValue(name, out var element);
        if (there && element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var value) && value >= least && value <= most)
            return value;
        if (there || needed)
            Add("pairing.policy-value", $"{path}.{name}", there ? element.GetRawText() : "", new("there is no whole number in range here", "此处不是范围内的整数"),
                new($"give a whole number from {least} to {most}", $"请填写 {least} 至 {most} 的整数"));
        return null;
    }

    private PairingScope Scope(Dictionary<string, JsonElement> properties)
    {
        if (!properties.TryGetValue("scope", out var element))
            return PairingScope.Grid;
        PairingScope? scope = element.ValueKind != JsonValueKind.String ? null : element.GetString() switch
        {
            "grid" => PairingScope.Grid,
            "village" => PairingScope.Village,
            "banner" => PairingScope.Banner,
            _ => null,
        };
        if (scope is null)
            Add("pairing.policy-value", "$.scope", element.GetRawText(), new("there is no such scope", "没有这一范围"), new("use grid, village or banner", "可用 grid、village、banner"));
        return scope ?? PairingScope.Grid;
    }

    private List<HouseholdLink> Links(Dictionary<string, JsonElement> properties, string name)
    {
        var links = new List<HouseholdLink>();
        foreach (var (item, path) in Items(properties, name))
        {
            var parts = Properties(item, path, ["household", "member"]);
            var household = Id<HouseholdId>(parts, path, "household");
            var member = Id<PersonId>(parts, path, "member");
            links.Add(new(household, member));
        }

        return links;
    }

    private List<KeyValuePair<PersonId, LoadRange>> Loads(Dictionary<string, JsonElement> properties)
    {
        var loads = new List<KeyValuePair<PersonId, LoadRange>>();
        foreach (var (item, path) in Items(properties, "loads"))
        {
            var parts = Properties(item, path, ["member", "min", "max"]);
            var member = Id<PersonId>(parts, path, "member");
            var min = Whole(parts, path, "min", needed: false, 0, LoadRange.Limit) ?? 0;
            if (Whole(parts, path, "max", needed: true, 0, LoadRange.Limit) is not { } max)
                continue;
            if (!LoadRange.TryCreate(min, max, out var range))
                found.Add(PairingFindings.LoadUpsideDown(path, min, max));
            if (loads.Exists(load => load.Key == member))
                found.Add(PairingFindings.Twice(path, "pairing.duplicate-member", member.ToString()));
            loads.Add(new(member, range));
        }

        return loads;
    }

    private IEnumerable<(JsonElement Item, string Path)> Items(Dictionary<string, JsonElement> properties, string name)
    {
        if (!properties.TryGetValue(name, out var list))
            yield break;
        if (list.ValueKind != JsonValueKind.Array)
        {
            Add("pairing.policy-value", $"$.{name}", list.ValueKind.ToString(), new("this is no list", "不是列表"), new("give a JSON list", "请填写 JSON 列表"));
            yield break;
        }

        var i = 0;
        foreach (var item in list.EnumerateArray())
            yield return (item, At($"$.{name}", i++));
    }

    private T Id<T>(Dictionary<string, JsonElement> parts, string path, string name) where T : struct, IParsable<T>
    {
        var there = parts.TryGetValue(name, out var element);
        if (there && element.ValueKind == JsonValueKind.String && T.TryParse(element.GetString(), null, out var id))
            return id;
        Add("pairing.no-id", $"{path}.{name}", there ? element.GetRawText() : "", new("there is no id here", "缺少编号"), new("give a text of 1 to 64 characters", "请填写 1 至 64 个字符的编号"));
        return default;
    }

    private static string At(string path, int i) => string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");

    private void Add(string code, string path, string value, BilingualText problem, BilingualText cure) => found.Add(Finding.Error(code, path, value, problem, cure));
}
