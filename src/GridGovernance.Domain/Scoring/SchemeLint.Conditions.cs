namespace GridGovernance.Domain.Scoring;

internal sealed partial class SchemeLint
{
    private void CheckCondition(PointsRule rule, RuleCondition condition, string path)
    {
        if (condition.Depth > SchemeDraft.DeepestCondition)
        {
            findings.Add(LintFindings.TooDeep(path));
            return;
        }

        CheckParts(condition, path);
        if (QuantityRange.Of(condition).IsEmpty || Contradicts(condition))
            findings.Add(LintFindings.Unreachable(path, rule.Id, new("its conditions contradict each other", "其条件相互矛盾")));
    }

    private void CheckParts(RuleCondition condition, string path)
    {
        switch (condition)
        {
            case AllConditions all:
                CheckEach(all.Parts, path + ".all");
                break;
            case AnyConditions any:
                CheckEach(any.Parts, path + ".any");
                break;
            case NotCondition not:
                CheckParts(not.Part, path + ".not");
                break;
            case TagCondition tag:
                CheckTag(tag, path);
                break;
            case QuantityCondition quantity when quantity is { AtLeast: null, MoreThan: null, AtMost: null, LessThan: null }:
                findings.Add(SchemeFindings.Empty(path + ".quantity"));
                break;
            case DayCondition day:
                if (day.Days.Count == 0)
                    findings.Add(SchemeFindings.Empty(path + ".day"));
                CheckTwice(Words(day.Days), path + ".day");
                break;
        }
    }

    /// <summary>A tag no activity can carry would be a condition that silently never holds.</summary>
    private void CheckTag(TagCondition tag, string path)
    {
        if (!Activity.IsTag(tag.Tag) || (tag.Values.Count > 0 && tag.Tag.Contains('=', StringComparison.Ordinal)))
            findings.Add(LintFindings.NoTag(path + ".tag", tag.Tag));
        CheckTwice(tag.Values, path + ".is");
        for (var i = 0; i < tag.Values.Count; i++)
        {
            if (!Activity.IsTag($"{tag.Tag}={tag.Values[i]}"))
                findings.Add(LintFindings.NoTag(At(path + ".is", i), tag.Values[i]));
        }
    }

    private void CheckEach(IReadOnlyList<RuleCondition> parts, string path)
    {
        if (parts.Count == 0)
            findings.Add(SchemeFindings.Empty(path));
        for (var i = 0; i < parts.Count; i++)
            CheckParts(parts[i], At(path, i));
    }

    /// <summary>Whether the condition asks for a tag and for its absence at once.</summary>
    private static bool Contradicts(RuleCondition condition) => condition switch
    {
        AllConditions all => SomeContradict(all.Parts) || ForbidOwnTag(all.Parts),
        AnyConditions any => AllContradict(any.Parts),
        _ => false,
    };

    private static bool SomeContradict(IReadOnlyList<RuleCondition> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (Contradicts(parts[i]))
                return true;
        }

        return false;
    }

    private static bool AllContradict(IReadOnlyList<RuleCondition> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (!Contradicts(parts[i]))
                return false;
        }

        return true;
    }

    private static bool ForbidOwnTag(IReadOnlyList<RuleCondition> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is not TagCondition tag)
                continue;
            for (var j = 0; j < parts.Count; j++)
            {
                if (Forbids(parts[j], tag.Tag))
                    return true;
            }
        }

        return false;
    }

    private static string[] Words(IReadOnlyList<DayTest> days)
    {
        var words = new string[days.Count];
        for (var i = 0; i < words.Length; i++)
            words[i] = SchemeWords.WordOf(days[i]);
        return words;
    }

    private static bool Forbids(RuleCondition part, string tag) =>
        part is NotCondition { Part: TagCondition { Values.Count: 0 } absent } && string.Equals(absent.Tag, tag, StringComparison.Ordinal);
}
