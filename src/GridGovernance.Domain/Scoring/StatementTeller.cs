namespace GridGovernance.Domain.Scoring;

/// <summary>Tells one statement in one language. Every text is made here, from typed lines; nothing is stored and nothing is parsed.</summary>
internal sealed class StatementTeller(PointsStatement statement, PointsScheme? scheme, Language language)
{
    private readonly Dictionary<string, PointsRule> rules = scheme?.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal) ?? [];

    public ExplanationNode Tell()
    {
        var parts = new List<ExplanationNode>();
        if (statement.Level is not ExplanationLevel.Totals)
        {
            parts.AddRange(SchemeLines(before: true));
            parts.AddRange(statement.Categories.Select(Category));
            parts.AddRange(SchemeLines(before: false));
            parts.AddRange(statement.Notes.Where(note => note.Category is null).Select(Note));
        }

        var text = Say($"{statement.Subject}, {statement.Period}: total", $"{statement.Subject},{statement.Period}:总分") + Marks() + ByScheme();
        return parts.Count == 0 ? new(text, statement.Total) : new(text, statement.Total, parts);
    }

    private IEnumerable<ExplanationNode> SchemeLines(bool before) =>
        statement.SchemeLines.Where(line => line.Kind is LineKind.Base == before).Select(Leaf);

    private ExplanationNode Category(CategoryTotal category)
    {
        var title = scheme?.Categories.FirstOrDefault(declared => declared.Id == category.Category)?.Title.In(language) ?? category.Category;
        var parts = Groups(category.Category).Concat(statement.Notes.Where(note => note.Category == category.Category).Select(Note)).ToArray();
        return parts.Length == 0 ? new(title, category.Total) : new(title, category.Total, parts);
    }

    /// <summary>One node for each rule and activity: the base value and everything done to it.</summary>
    private IEnumerable<ExplanationNode> Groups(string category)
    {
        var group = new List<StatementLine>();
        foreach (var line in statement.Lines)
        {
            if (line.Category != category)
                continue;
            if (line.Kind is LineKind.Award or LineKind.Deduction && group.Count > 0)
            {
                yield return Group(group);
                group.Clear();
            }

            group.Add(line);
        }

        if (group.Count > 0)
            yield return Group(group);
    }

    private ExplanationNode Group(List<StatementLine> group)
    {
        if (group.Count == 1)
            return Leaf(group[0]);
        var sum = group.Aggregate(Points.Zero, (total, line) => total + line.Amount);
        return new(Of(group[0]), sum, group.Select((line, index) => index == 0 ? new(Say("value", "分值"), line.Amount) : Leaf(line)));
    }

    private ExplanationNode Leaf(StatementLine line) => new(line.Kind switch
    {
        LineKind.Base => Say("Base points", "基础分"),
        LineKind.Award or LineKind.Deduction => Of(line),
        LineKind.Multiplier => Say("multiplied: ", "系数:") + Factor(line.Rule) + Title(line.Rule),
        LineKind.Rounding => Say("rounded", "取整"),
        LineKind.Trim => line.Rule is null ? Say("beyond the category's cap", "超出类别封顶") : Say("beyond the rule's limit", "超出规则限额"),
        LineKind.Bonus => Say("Completed: ", "全部完成:") + Title(line.Rule),
        LineKind.Carried => Say("Carried over", "上期结转"),
        LineKind.Adjustment => Say("Adjustment of an earlier period", "以前周期调整") + Cause(line.Activity),
        LineKind.Floor => Say("Raised to the floor", "补足至最低分"),
        LineKind.Ceiling => Say("Cut to the ceiling", "超出总分封顶"),
        LineKind.Veto => Say("Veto: ", "一票否决:") + Title(line.Rule) + Cause(line.Activity),
        _ => throw new InvariantBrokenException("SCO-25"),
    }, line.Amount);

    private ExplanationNode Note(StatementNote note)
    {
        var (condition, required, actual) = (Word(note.Condition), Word(note.Required), Word(note.Actual));
        return new(Title(note.Rule) + Cause(note.Activity) + Say(
            $": nothing, because of {condition}: required {required}, actual {actual}",
            $":不计分,原因:{condition},要求{required},实际{actual}"), Points.Zero);
    }

    private string Of(StatementLine line) => Title(line.Rule) + Cause(line.Activity);

    private string Cause(ActivityId? activity) => activity is { } id ? Say($" ({id})", $"({id})") : "";

    /// <summary>The rule's title and what it rests on: document, article and date as far as the rule itself says more than its scheme.</summary>
    private string Title(string? id)
    {
        if (id is null || !rules.TryGetValue(id, out var rule))
            return id ?? "";
        return rule.Title.In(language) + Basis(rule.Basis?.Within(scheme!.Basis));
    }

    private string Basis(RuleBasis? basis)
    {
        if (basis is null)
            return "";
        string?[] parts = [basis.Document, basis.Article is { } article ? Say("art. " + article, $"第{article}条") : null, basis.Date is { } date ? ConditionTest.Spell(date) : null];
        var told = string.Join(Say(", ", ","), parts.Where(part => part is not null));
        return Say($" [{told}]", $"〔{told}〕");
    }

    private string Factor(string? id) => id is not null && rules.GetValueOrDefault(id) is MultiplierRule multiplier ? $"× {multiplier.Factor} " : "";

    private string Marks()
    {
        var stars = statement.Stars is { } count ? Say($", {count} stars", $",{count}星") : "";
        var lowest = statement.LowestGrade ? Say(", lowest grade by veto", ",因一票否决定为最低等次") : "";
        return stars + lowest + (statement.Exempt ? Say(", exempt: no rank, no pay", ",免予考核:不排名、不计酬") : "");
    }

    /// <summary>What scored, by title and basis: every line without a basis of its own rests on that.</summary>
    private string ByScheme() => scheme is null ? "" : Say(", by ", ",依据:") + (scheme.Title?.In(language) ?? scheme.Id) + Basis(scheme.Basis);

    private string Say(string english, string chinese) => language is Language.Chinese ? chinese : english;

    /// <summary>The fixed words of notes in Chinese; tags, numbers and dates stay as they are.</summary>
    private string Word(string word) => language is Language.English ? word : word switch
    {
        "window" => "适用日期",
        "suspension" => "暂停计分",
        "a day not suspended" => "未暂停的日期",
        "band" => "分段下限",
        "quantity" => "数量",
        "recorder" => "记录人",
        "is-subject" => "本人",
        "is-other" => "他人",
        "day" => "日期类型",
        "any" => "满足任一条件",
        "not" => "否定条件",
        "holds" => "条件成立",
        "present" => "有",
        "absent" or "none" => "无",
        "complete" => "全部完成",
        _ when word.StartsWith("tag ", StringComparison.Ordinal) => "标签" + word[4..],
        _ when word.StartsWith("each >= ", StringComparison.Ordinal) => "每项不少于" + word[8..] + "次",
        _ => word,
    };
}
