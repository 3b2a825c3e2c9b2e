namespace GridGovernance.Domain.Scoring;

internal sealed partial class SchemeReader
{
    private static readonly string[] ConditionKeys = ["all", "any", "not", "tag", "quantity", "recorder", "day"];

    /// <summary>A condition, or null where there is none or it could not be read; the lint never runs on a guess.</summary>
    private RuleCondition? ReadCondition(DocumentNode? node)
    {
        if (DocumentSection.Of(node, findings) is not { } section)
            return null;
        var present = new List<string>();
        foreach (var key in ConditionKeys)
        {
            if (section.Optional(key) is not null)
                present.Add(key);
        }

        RuleCondition? condition = null;
        if (present.Count == 1)
            condition = ReadOnly(present[0], section);
        else if (present.Count > 1 || section.Node.Members.Count == 0)
            DocumentSection.Report(findings, section.Node, SchemeFindings.Choice(section.Node, ConditionKeys));
        section.Finish();
        return condition;
    }

    private RuleCondition? ReadOnly(string key, DocumentSection section) => key switch
    {
        "all" => ReadParts(section, key) is { Count: > 0 } parts ? new AllConditions(parts) : null,
        "any" => ReadParts(section, key) is { Count: > 0 } parts ? new AnyConditions(parts) : null,
        "not" => ReadCondition(section.Optional(key)) is { } part ? new NotCondition(part) : null,
        "tag" => section.Text(key) is { } tag ? new TagCondition(tag, section.Texts("is")) : IgnoreValues(section),
        "quantity" => ReadQuantity(section.Section(key)),
        "recorder" => section.Word(key, SchemeWords.RecorderTests) is { } test ? new RecorderCondition((RecorderTest)test) : null,
        _ => ReadDays(section, key),
    };

    private static RuleCondition? IgnoreValues(DocumentSection section)
    {
        section.Texts("is");
        return null;
    }

    private List<RuleCondition> ReadParts(DocumentSection section, string key)
    {
        var parts = new List<RuleCondition>();
        foreach (var part in section.List(key))
            AddRead(parts, ReadCondition(part));
        return parts;
    }

    private static DayCondition ReadDays(DocumentSection section, string key)
    {
        var days = new List<DayTest>();
        foreach (var node in section.List(key))
        {
            if (section.Word(node, SchemeWords.Days) is { } day)
                days.Add((DayTest)day);
        }

        return new(days);
    }

    private QuantityCondition? ReadQuantity(DocumentSection? section)
    {
        if (section is null)
            return null;
        var condition = new QuantityCondition(
            DocumentNumbers.Quantity(section.Optional("atLeast"), findings), DocumentNumbers.Quantity(section.Optional("moreThan"), findings),
            DocumentNumbers.Quantity(section.Optional("atMost"), findings), DocumentNumbers.Quantity(section.Optional("lessThan"), findings));
        section.Finish();
        if (section.Node.Members.Count == 0)
            DocumentSection.Report(findings, section.Node, SchemeFindings.Empty(section.Node.Path));
        return condition;
    }
}
