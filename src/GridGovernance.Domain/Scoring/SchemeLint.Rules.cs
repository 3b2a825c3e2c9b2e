using System.Globalization;

namespace GridGovernance.Domain.Scoring;

internal sealed partial class SchemeLint
{
    private void CheckRule(PointsRule rule, string path)
    {
        CheckId(rule.Id, path + ".id");
        if (rule.Window is { } window && !window.Overlaps(draft.Effective))
            findings.Add(LintFindings.Unreachable(path + ".window", rule.Id, new("its dates lie outside the scheme's", "其日期不在办法有效期内")));
        if (rule.When is { } when)
            CheckCondition(rule, when, path + ".when");
        switch (rule)
        {
            case ScoredRule scored:
                CheckScored(scored, path);
                break;
            case MultiplierRule multiplier:
                CheckMultiplier(multiplier, path);
                break;
            case CompletionRule completion:
                CheckCompletion(completion, path);
                break;
            case VetoRule veto:
                CheckKinds(veto.OwnKinds, path + ".kinds");
                if (veto.Scope < draft.PeriodKind)
                    findings.Add(LintFindings.NarrowVeto(path + ".scope", veto.Id, veto.Scope, draft.PeriodKind));
                break;
        }
    }

    private void CheckScored(ScoredRule rule, string path)
    {
        CheckKinds(rule.OwnKinds, path + ".kinds");
        if (!categoryIds.Contains(rule.Category))
            findings.Add(LintFindings.UnknownCategory(path + ".category", SchemeFindings.Shorten(rule.Category), categoryIds));
        if (rule is CustomRule custom)
        {
            CheckText(custom.Rule, path + ".rule");
            CheckText(custom.RuleVersion, path + ".ruleVersion");
        }

        CheckValue(rule, path + ".value");
        CheckLimits(rule, path + ".limits");
        CheckOverflow(rule, path);
    }

    private void CheckKinds(ActivityKind[] kinds, string path)
    {
        if (kinds.Length == 0)
            findings.Add(SchemeFindings.Empty(path));
        var words = new string[kinds.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = kinds[i].ToString();
        CheckTwice(words, path);
    }

    private void CheckTwice(IReadOnlyList<string> words, string path)
    {
        if (words.Count < 2)
            return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            if (!seen.Add(words[i]))
                findings.Add(LintFindings.Duplicate(At(path, i), words[i]));
        }
    }

    private void CheckText(string text, string path)
    {
        if (!OpaqueText.IsValid(text))
            findings.Add(LintFindings.BadId(path, text));
    }

    private void CheckLimits(ScoredRule rule, string path)
    {
        for (var i = 0; i < rule.Limits.Count; i++)
        {
            var (limit, at) = (rule.Limits[i], At(path, i));
            if ((limit.Points is null) == (limit.Count is null))
                findings.Add(LintFindings.LimitChoice(at));
            if (limit.Count is < 1 or > SchemeDraft.MostCount)
                findings.Add(SchemeFindings.OutOfRange(at + ".count", limit.Count.Value.ToString(CultureInfo.InvariantCulture), "1", "1000000"));
            CheckUnsigned(limit.Points ?? Points.Zero, at + ".points");
            CheckWindow(limit.Per, at + ".per", activityToo: limit.Count is null);
            if (HasSameBefore(rule.Limits, i))
                findings.Add(LintFindings.SameWindowTwice(at + ".per", limit.Per));
            if (limit.Points is { } most && LargestWorth(rule) is { } worth && worth > most)
                findings.Add(LintFindings.CapBelowAward(at + ".points", most, rule.Id, worth));
            if (limit.Points == Points.Zero)
                findings.Add(LintFindings.Unreachable(at + ".points", rule.Id, new("the limit lets nothing through", "限制值为零")));
            if (!limit.Per.IsLongerThan(draft.PeriodKind))
                CheckCrossing(rule, i, at + ".per");
        }

        if (WindowOrder.CountAfterPoints(rule, draft.PeriodKind))
            findings.Add(LintFindings.CountAfterPoints(path, rule.Id));
    }

    /// <summary>Whether a limit before it is on the same window and measure.</summary>
    private bool HasSameBefore(IReadOnlyList<RuleLimit> limits, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if ((limits[i].Count is null) == (limits[index].Count is null) && limits[i].Per.Under(draft.PeriodKind) == limits[index].Per.Under(draft.PeriodKind))
                return true;
        }

        return false;
    }

    private void CheckCrossing(ScoredRule rule, int index, string path)
    {
        var limit = rule.Limits[index];
        for (var i = 0; i < index; i++)
        {
            if (!rule.Limits[i].Per.Crosses(limit.Per, draft.PeriodKind))
                continue;
            findings.Add(LintFindings.Crossing(path, limit.Per, SchemeWords.WordOf(rule.Limits[i].Per)));
            return;
        }

        if (WindowOrder.CapAcross(rule, limit, draft) is { } cap)
            findings.Add(LintFindings.Crossing(path, limit.Per, $"{rule.Category}/{SchemeWords.WordOf(cap.Per)}"));
    }

    private void CheckMultiplier(MultiplierRule rule, string path)
    {
        var target = path + ".appliesTo";
        if (rule.Rules.Count + rule.Categories.Count == 0)
            findings.Add(SchemeFindings.Empty(target));
        CheckTwice(rule.Rules, target + ".rules");
        CheckTwice(rule.Categories, target + ".categories");
        for (var i = 0; i < rule.Rules.Count; i++)
        {
            if (!scoredIds.Contains(rule.Rules[i]))
                findings.Add(LintFindings.UnknownRule(At(target + ".rules", i), SchemeFindings.Shorten(rule.Rules[i]), scoredIds));
        }

        for (var i = 0; i < rule.Categories.Count; i++)
        {
            if (!categoryIds.Contains(rule.Categories[i]))
                findings.Add(LintFindings.UnknownCategory(At(target + ".categories", i), SchemeFindings.Shorten(rule.Categories[i]), categoryIds));
        }

        if (rule.Factor == Factor.One)
            findings.Add(LintFindings.Unreachable(path + ".factor", rule.Id, new("it multiplies by 1", "系数为1")));
        else if (rule.Rules.All(scoredIds.Contains) && rule.Categories.All(categoryIds.Contains)
            && !draft.Rules.Exists(other => other is UnreadRule || (other is ScoredRule scored && rule.AppliesTo(scored))))
            findings.Add(LintFindings.Unreachable(target, rule.Id, new("it names no credit, and deductions are not declared", "未指向任何加分规则,且未声明适用于扣分")));
    }

    private void CheckCompletion(CompletionRule rule, string path)
    {
        CheckUnsigned(rule.Points, path + ".points");
        if (rule.Points == Points.Zero)
            findings.Add(LintFindings.Unreachable(path + ".points", rule.Id, new("it is worth 0", "分值为零")));
        if (rule.Items.Count == 0)
            findings.Add(SchemeFindings.Empty(path + ".each"));
        if (rule.AtLeast is < 1 or > SchemeDraft.MostCount)
            findings.Add(SchemeFindings.OutOfRange(path + ".each.atLeast", rule.AtLeast.ToString(CultureInfo.InvariantCulture), "1", "1000000"));
        var byTag = rule.Items.Any(item => item.Tag is not null);
        for (var i = 0; i < rule.Items.Count; i++)
        {
            if (rule.Items[i].Tag is { } tag && !Activity.IsTag(tag))
                findings.Add(LintFindings.NoTag(At(path + ".each.tags", i), tag));
        }

        CheckTwice([.. rule.Items.Select(item => byTag ? item.Tag ?? "" : item.Kind.ToString())], path + (byTag ? ".each.tags" : ".each.kinds"));
    }
}
