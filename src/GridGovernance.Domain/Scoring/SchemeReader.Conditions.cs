namespace GridGovernance.Domain.Scoring;

internal sealed partial class SchemeReader
{
    private static readonly string[] ConditionKeys = ["all", "any", "not", "tag", "quantity", "recorder", "day"];

    /// <summary>A condition, or null where there is none or it could not be read; the lint never runs on a guess.</summary>
    private RuleCondition? ReadCondition(DocumentNode? node)
    {
        if (DocumentSection.Of(node, findings) is not { } section)
            return null;
        var present = ConditionKeys.Where(key => section.Optional(key) is not null).ToArray();
        RuleCondition? condition = null;
        if (present.Length == 1)
            condition = ReadOnly(present[0], section);
        else if (present.Length > 1 || section.Node.Members.Count == 0)
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
        "recorder" => section.Word(key, SchemeWords.RecorderTests) is { } test ? new RecorderCondition(test) : null,
        _ => new DayCondition([.. section.List(key).Select(day => section.Word(day, SchemeWords.Days)).OfType<DayTest>()]),
    };

    private static RuleCondition? IgnoreValues(DocumentSection section)
    {
        section.Texts("is");
        return null;
    }

    private List<RuleCondition> ReadParts(DocumentSection section, string key) => [.. section.List(key).Select(ReadCondition).OfType<RuleCondition>()];

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
