using System.Globalization;
using System.Text.Json;

namespace GridGovernance.Domain.Staffing;

/// <summary>Reads the JSON form of a template and gathers every finding; a value that cannot be read counts as absent, and reading goes on.</summary>
internal sealed class StaffingTemplateReader(IEnumerable<IStaffingRule> rules)
{
    private static readonly BilingualText AnObject = new("an object in braces", "花括号中的对象");
    private static readonly BilingualText AText = new("a text in quotes", "引号中的文本");
    private static readonly BilingualText ARange = new("a range in quotes, or an object with range and perHouseholds", "引号中的人数范围,或含range和perHouseholds的对象");
    private readonly List<Finding> findings = [];

    public IReadOnlyList<Finding> Findings => findings;

    public StaffingTemplate? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json.StartsWith('\uFEFF') ? json[1..] : json);
            return Read(document.RootElement);
        }
        // Half a surrogate pair in a text is told by the other exception, and only when the text is read.
        catch (Exception broken) when (broken is JsonException || broken.GetType() == typeof(InvalidOperationException))
        {
            var where = broken as JsonException;
            findings.Add(StaffingFindings.NotJson((where?.LineNumber ?? 0) + 1, (where?.BytePositionInLine ?? 0) + 1));
            return null;
        }
    }

    private StaffingTemplate? Read(JsonElement root)
    {
        if (Members(root, "$", "format", "id", "roles", "rules") is not { } members || !HasKnownFormat(members))
            return null;
        var id = ReadId(members);
        var norms = ReadRoles(members);
        var own = ReadRules(members);
        return findings.Count > 0 ? null : StaffingTemplate.Create(id, norms[0], norms[1], norms[2], norms[3], norms[4], own);
    }

    /// <summary>The format comes first: of a newer one nothing else is judged.</summary>
    private bool HasKnownFormat(Dictionary<string, JsonElement> members)
    {
        if (!members.TryGetValue("format", out var format))
            findings.Add(StaffingFindings.Missing("$.format"));
        else if (format.ValueKind is not JsonValueKind.Number || !format.TryGetInt32(out var number) || number != StaffingTemplate.Format)
        {
            findings.Clear();
            findings.Add(StaffingFindings.Format(Show(format)));
            return false;
        }

        return true;
    }

    private string ReadId(Dictionary<string, JsonElement> members)
    {
        if (Text(members, "$", "id") is not { } id)
            return "";
        if (!OpaqueText.IsValid(id))
            findings.Add(StaffingFindings.Type("$.id", Show(members["id"]), new("1 to 64 characters without control characters", "1至64个字符,不含控制字符")));
        return id;
    }

    private RoleNorm[] ReadRoles(Dictionary<string, JsonElement> members)
    {
        var norms = new RoleNorm[StaffRoles.All.Count];
        if (!members.TryGetValue("roles", out var value))
        {
            findings.Add(StaffingFindings.Missing("$.roles"));
            return norms;
        }

        if (Members(value, "$.roles", [.. StaffRoles.All.Select(role => role.Spell())]) is not { } roles)
            return norms;
        foreach (var role in StaffRoles.All)
        {
            var path = "$.roles." + role.Spell();
            if (roles.TryGetValue(role.Spell(), out var norm))
                norms[(int)role] = ReadNorm(norm, path);
            else
                findings.Add(StaffingFindings.Missing(path));
        }

        return norms;
    }

    private RoleNorm ReadNorm(JsonElement value, string path)
    {
        if (value.ValueKind is JsonValueKind.String)
            return ReadRange(value, path);
        if (value.ValueKind is not JsonValueKind.Object)
        {
            findings.Add(StaffingFindings.Type(path, Show(value), ARange));
            return default;
        }

        var members = Members(value, path, "range", "perHouseholds", "atLeast")!;
        var range = Text(members, path, "range") is null ? default : ReadRange(members["range"], path + ".range");
        var per = Number(members, path, "perHouseholds", 1, int.MaxValue, required: true);
        var least = Number(members, path, "atLeast", 0, HeadcountRange.Limit, required: false);
        return per is { } households ? RoleNorm.Per(range, households, least ?? 0) : default;
    }

    private HeadcountRange ReadRange(JsonElement value, string path)
    {
        if (!HeadcountRange.TryParse(value.GetString(), out var range))
            findings.Add(StaffingFindings.Range(path, Show(value)));
        return range;
    }

    private List<IStaffingRule> ReadRules(Dictionary<string, JsonElement> members)
    {
        var named = new List<IStaffingRule>();
        if (!members.TryGetValue("rules", out var list))
            return named;
        if (list.ValueKind is not JsonValueKind.Array)
        {
            findings.Add(StaffingFindings.Type("$.rules", Show(list), new("a list of rule ids in brackets", "方括号中的规则编号列表")));
            return named;
        }

        foreach (var (item, i) in list.EnumerateArray().Select((item, i) => (item, i)))
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"$.rules[{i}]");
            var id = item.ValueKind is JsonValueKind.String ? item.GetString() : null;
            if (id is null)
                findings.Add(StaffingFindings.Type(path, Show(item), AText));
            else if (named.Exists(rule => rule.Id == id))
                findings.Add(StaffingFindings.Duplicate(path));
            else if (rules.FirstOrDefault(rule => rule.Id == id) is { } rule)
                named.Add(rule);
            else
                findings.Add(StaffingFindings.UnknownRule(path, id));
        }

        return named;
    }

    /// <summary>The properties of an object by name; duplicates and unknown ones are reported, and of duplicates the first is kept.</summary>
    private Dictionary<string, JsonElement>? Members(JsonElement value, string path, params string[] known)
    {
        if (value.ValueKind is not JsonValueKind.Object)
        {
            findings.Add(StaffingFindings.Type(path, Show(value), AnObject));
            return null;
        }

        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            if (!members.TryAdd(member.Name, member.Value))
                findings.Add(StaffingFindings.Duplicate($"{path}.{member.Name}"));
            else if (!known.Contains(member.Name, StringComparer.Ordinal) && !(path == "$" && member.Name == "$schema"))
                findings.Add(StaffingFindings.Unknown($"{path}.{member.Name}", string.Join(", ", known)));
        }

        return members;
    }

    private string? Text(Dictionary<string, JsonElement> members, string path, string name)
    {
        if (!members.TryGetValue(name, out var value))
            findings.Add(StaffingFindings.Missing($"{path}.{name}"));
        else if (value.ValueKind is not JsonValueKind.String)
            findings.Add(StaffingFindings.Type($"{path}.{name}", Show(value), AText));
        else
            return value.GetString();
        return null;
    }

    private int? Number(Dictionary<string, JsonElement> members, string path, string name, int from, int until, bool required)
    {
        if (!members.TryGetValue(name, out var value))
        {
            if (required)
                findings.Add(StaffingFindings.Missing($"{path}.{name}"));
            return null;
        }

        if (value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out var number) && number >= from && number <= until)
            return number;
        findings.Add(StaffingFindings.Number($"{path}.{name}", Show(value), from, until));
        return null;
    }

    /// <summary>The value as written, shortened.</summary>
    private static string Show(JsonElement value)
    {
        var text = value.GetRawText();
        return text.Length <= OpaqueText.MaxLength ? text : text[..OpaqueText.MaxLength] + "…";
    }
}
