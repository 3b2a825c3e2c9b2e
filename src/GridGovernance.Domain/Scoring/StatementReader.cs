using System.Text.Json;

namespace GridGovernance.Domain.Scoring;

/// <summary>Reads a statement from its JSON form and reports everything that is wrong with it at once.</summary>
internal sealed class StatementReader(List<Finding> findings)
{
    private static readonly BilingualText AsWritten = new("give it as the engine wrote it", "请保持引擎输出的原样");

    public (PointsStatement? Statement, PointsCertificate? Certificate) Read(DocumentNode root)
    {
        if (DocumentSection.Of(root, findings) is not { } section)
            return default;
        ReadFormat(section);
        var scheme = ReadScheme(section);
        var subject = Parsed<SubjectId>(section, "subject", required: true);
        var period = Parsed<Period>(section, "period", required: true);
        var level = section.Word("level", StatementWords.Levels, required: true);
        var total = DocumentNumbers.Points(section.Required("total"), findings, signed: true);
        int? stars = section.Optional("stars") is { } node ? DocumentNumbers.Whole(node, findings, 0, int.MaxValue) : null;
        var (lowest, exempt) = (section.Flag("lowestGrade"), section.Flag("exempt"));
        var categories = Each(section, "categories", ReadCategory);
        var lines = Each(section, "lines", ReadLine);
        var vetoes = Each(section, "vetoes", ReadVeto);
        var notes = Each(section, "notes", ReadNote);
        var certificate = Parsed<PointsCertificate>(section, "certificate", required: false);
        section.Finish();
        if (findings.Count > 0)
            return default;
        try
        {
            return (new(scheme!, subject!.Value, period!.Value, (ExplanationLevel)level!.Value, total!.Value, stars, lowest, exempt, categories, lines, vetoes, notes), certificate);
        }
        catch (ArgumentException)
        {
            Report(root, root.Shown, new("the lines do not sum to the total, or name a category that has no total", "各行之和与总分不符,或涉及没有合计的类别"));
            return default;
        }
    }

    private void ReadFormat(DocumentSection section)
    {
        if (section.Required("format") is { } node && DocumentNumbers.Whole(node, findings, 1, int.MaxValue) is > PointsStatement.CurrentFormat)
            Report(node, node.Shown, new($"the statement has a newer format than {PointsStatement.CurrentFormat}, the newest read here", $"格式版本高于可读取的最高版本{PointsStatement.CurrentFormat}"));
    }

    private SchemeVersion? ReadScheme(DocumentSection section)
    {
        if (section.Section("scheme", required: true) is not { } scheme)
            return null;
        var id = scheme.Text("id", required: true);
        var version = scheme.Required("version") is { } node ? DocumentNumbers.Whole(node, findings, 1, int.MaxValue) : null;
        scheme.Finish();
        return id is not null && version is { } number ? new(id, number) : null;
    }

    private List<T> Each<T>(DocumentSection section, string name, Func<DocumentSection, T> read)
    {
        var items = new List<T>();
        foreach (var node in section.List(name, mayBeEmpty: true))
        {
            if (DocumentSection.Of(node, findings) is not { } item)
                continue;
            var before = findings.Count;
            var value = read(item);
            item.Finish();
            if (findings.Count == before)
                items.Add(value);
        }

        return items;
    }

    private CategoryTotal ReadCategory(DocumentSection item) =>
        new(item.Text("category", required: true) ?? "", DocumentNumbers.Points(item.Required("total"), findings, signed: true) ?? Points.Zero);

    private StatementLine ReadLine(DocumentSection item) => new(
        (LineKind)(item.Word("kind", StatementWords.Lines, required: true) ?? 0),
        DocumentNumbers.Points(item.Required("amount"), findings, signed: true) ?? Points.Zero,
        item.Text("rule"), item.Text("category"), Parsed<ActivityId>(item, "activity", required: false));

    private VetoInForce ReadVeto(DocumentSection item)
    {
        var (rule, activity) = (item.Text("rule", required: true), Parsed<ActivityId>(item, "activity", required: true));
        var effect = item.Word("effect", SchemeWords.VetoEffects, required: true);
        var (from, until) = (item.Date("from", required: true), item.Date("until", required: true));
        if (from > until)
            Report(item.Node, item.Node.Shown, new("the veto ends before it begins", "否决的结束日期早于开始日期"));
        return rule is null || activity is null || effect is null || from is null || until is null || from > until
            ? null! : new(rule, activity.Value, (VetoEffect)effect.Value, from.Value, until.Value);
    }

    private StatementNote ReadNote(DocumentSection item) => new(item.Text("rule", required: true) ?? "", item.Text("category"),
        Parsed<ActivityId>(item, "activity", required: false), item.Text("condition", required: true) ?? "", Plain(item, "required"), Plain(item, "actual"));

    private string Plain(DocumentSection item, string name)
    {
        if (item.Required(name) is not { } node)
            return "";
        if (node.Type != JsonTokenType.String)
            Report(node, node.Shown, new("a text is expected", "应为文本"));
        return node.Text;
    }

    private T? Parsed<T>(DocumentSection section, string name, bool required) where T : struct, IParsable<T>
    {
        var node = required ? section.Required(name) : section.Optional(name);
        if (node is null || section.Text(node) is not { } text)
            return null;
        if (T.TryParse(text, null, out var value))
            return value;
        Report(node, node.Shown, new($"it is no {typeof(T).Name}", $"不是有效的{typeof(T).Name}"));
        return null;
    }

    private void Report(DocumentNode node, string value, BilingualText problem) =>
        DocumentSection.Report(findings, node, Finding.Error("statement.unreadable", node.Path, value, problem, AsWritten));
}
