namespace GridGovernance.Domain.Scoring;

internal sealed partial class SchemeReader
{
    /// <summary>A rule, or a placeholder with its id where the type is missing or unknown.</summary>
    private PointsRule ReadRule(DocumentNode node)
    {
        if (DocumentSection.Of(node, findings) is not { } section)
            return new UnreadRule("");
        var type = section.Word("type", SchemeWords.RuleTypes, required: true);
        var head = ReadHead(section);
        PointsRule rule = (RuleType?)type switch
        {
            RuleType.Award => new AwardRule(head, ReadCategoryId(section), ReadKinds(section), ReadValue(section), ReadLimits(section)),
            RuleType.Deduction => new DeductionRule(head, ReadCategoryId(section), ReadKinds(section), ReadValue(section), ReadLimits(section)),
            RuleType.Custom => ReadCustom(section, head),
            RuleType.Multiplier => ReadMultiplier(section, head),
            RuleType.Completion => ReadCompletion(section, head),
            RuleType.Veto => new VetoRule(head, ReadKinds(section), (PeriodKind)(section.Word("scope", SchemeWords.Periods, required: true) ?? (int)PeriodKind.Year),
                (VetoEffect)(section.Word("effect", SchemeWords.VetoEffects) ?? (int)VetoEffect.Zero)),
            _ => new UnreadRule(head.Id),
        };
        if (type is not null)
            section.Finish();
        return rule;
    }

    private RuleHead ReadHead(DocumentSection section)
    {
        var id = section.Text("id", required: true) ?? "";
        return new(id, ReadTitle(section) ?? SchemeDraft.PlaceholderTitle(id), ReadBasis(section), ReadCondition(section.Optional("when")), ReadSpan(section.Section("window")));
    }

    private static string ReadCategoryId(DocumentSection section) => section.Text("category", required: true) ?? "";

    private CustomRule ReadCustom(DocumentSection section, RuleHead head) => new(head, ReadCategoryId(section), ReadKinds(section),
        section.Text("rule", required: true) ?? "", section.Text("ruleVersion", required: true) ?? "",
        section.Word("as", SchemeWords.CustomSigns) is null or 0, ReadLimits(section));

    private MultiplierRule ReadMultiplier(DocumentSection section, RuleHead head)
    {
        var factor = DocumentNumbers.Factor(section.Required("factor"), findings) ?? Factor.One;
        var target = section.Section("appliesTo", required: true);
        var (rules, categories, deductions) = (target?.Texts("rules") ?? [], target?.Texts("categories") ?? [], target?.Flag("deductions") ?? false);
        target?.Finish();
        return new(head, factor, rules, categories, deductions);
    }

    private CompletionRule ReadCompletion(DocumentSection section, RuleHead head)
    {
        var points = DocumentNumbers.Points(section.Required("points"), findings) ?? Points.Zero;
        var each = section.Section("each", required: true);
        List<CompletionItem> items = [];
        var atLeast = 1;
        if (each is not null)
        {
            items = ReadItems(each);
            atLeast = DocumentNumbers.Whole(each.Optional("atLeast"), findings, 1, SchemeDraft.MostCount) ?? 1;
            each.Finish();
        }

        return new(head, points, items, atLeast);
    }

    /// <summary>Either <c>kind</c> with the tags to collect, or <c>kinds</c> to collect.</summary>
    private List<CompletionItem> ReadItems(DocumentSection each)
    {
        var (kind, kinds) = (each.Optional("kind"), each.Optional("kinds"));
        if ((kind is null) == (kinds is null))
        {
            each.Optional("tags");
            DocumentSection.Report(findings, each.Node, SchemeFindings.Choice(each.Node, ["kind", "kinds"]));
            return [];
        }

        if (kinds is not null)
            return [.. ReadKinds(each).Select(item => new CompletionItem(item, tag: null))];
        var known = TryReadKind(kind!, each, out var of);
        var tags = each.Texts("tags", required: true);
        return known ? [.. tags.Select(tag => new CompletionItem(of, tag))] : [];
    }

    private ActivityKind[] ReadKinds(DocumentSection section)
    {
        var nodes = section.List("kinds", required: true);
        var kinds = new ActivityKind[nodes.Count];
        var count = 0;
        foreach (var node in nodes)
        {
            if (TryReadKind(node, section, out kinds[count]))
                count++;
        }

        return count == kinds.Length ? kinds : kinds[..count];
    }

    private bool TryReadKind(DocumentNode node, DocumentSection section, out ActivityKind kind)
    {
        kind = default;
        if (section.Text(node) is not { } text)
            return false;
        if (ActivityKind.TryParse(text, out kind))
            return true;
        DocumentSection.Report(findings, node, LintFindings.BadId(node.Path, text));
        return false;
    }

    private RuleValue ReadValue(DocumentSection owner)
    {
        if (owner.Section("value", required: true) is not { } section)
            return new FixedValue(Points.Zero);
        var (fixedNode, perUnit, bands) = (section.Optional("fixed"), section.Optional("perUnit"), section.Optional("bands"));
        RuleValue value = new FixedValue(Points.Zero);
        if ((fixedNode is null ? 0 : 1) + (perUnit is null ? 0 : 1) + (bands is null ? 0 : 1) != 1)
        {
            section.Optional("atMost");
            DocumentSection.Report(findings, section.Node, SchemeFindings.Choice(section.Node, ["fixed", "perUnit", "bands"]));
        }
        else if (fixedNode is not null)
        {
            value = new FixedValue(DocumentNumbers.Points(fixedNode, findings) ?? Points.Zero);
        }
        else if (perUnit is not null)
        {
            value = new PerUnitValue(DocumentNumbers.Points(perUnit, findings) ?? Points.Zero, DocumentNumbers.Points(section.Optional("atMost"), findings));
        }
        else
        {
            value = ReadBands(section);
        }

        section.Finish();
        return value;
    }

    private BandedValue ReadBands(DocumentSection section)
    {
        var bands = new List<ValueBand>();
        foreach (var band in section.List("bands"))
            AddRead(bands, ReadBand(band));
        return new(bands);
    }

    private ValueBand? ReadBand(DocumentNode node)
    {
        if (DocumentSection.Of(node, findings) is not { } section)
            return null;
        var band = new ValueBand(DocumentNumbers.Quantity(section.Required("from"), findings) ?? Quantity.Zero,
            DocumentNumbers.Points(section.Required("points"), findings) ?? Points.Zero);
        section.Finish();
        return band;
    }

    private List<RuleLimit> ReadLimits(DocumentSection section)
    {
        var limits = new List<RuleLimit>();
        foreach (var limit in section.List("limits", mayBeEmpty: true))
            AddRead(limits, ReadLimit(limit));
        return limits;
    }

    private RuleLimit? ReadLimit(DocumentNode node)
    {
        if (DocumentSection.Of(node, findings) is not { } section)
            return null;
        var per = section.Word("per", SchemeWords.LimitWindows, required: true);
        var (points, count) = (section.Optional("points"), section.Optional("count"));
        if ((points is null) == (count is null))
            DocumentSection.Report(findings, node, SchemeFindings.Choice(node, ["points", "count"]));
        var (most, largest) = (DocumentNumbers.Points(points, findings), DocumentNumbers.Whole(count, findings, 1, SchemeDraft.MostCount));
        section.Finish();
        return new((PointsWindow)(per ?? (int)PointsWindow.Period), most, largest);
    }
}
