using System.Globalization;

namespace GridGovernance.Domain.Scoring;

/// <summary>What binding a scheme to a set of custom rules finds: missing rules, missing versions, kinds a rule does not know.</summary>
internal static class CustomRuleFindings
{
    public static void AddTo(List<Finding> findings, PointsScheme scheme, RuleSet rules)
    {
        for (var i = 0; i < scheme.Rules.Count; i++)
        {
            if (scheme.Rules[i] is not CustomRule custom)
                continue;
            var path = string.Create(CultureInfo.InvariantCulture, $"$.rules[{i}]");
            if (!rules.TryGet(custom.Rule, custom.RuleVersion, out var bound))
            {
                findings.Add(Missing(custom, path, rules));
                continue;
            }

            findings.AddRange(custom.Kinds.Where(kind => !bound.Kinds.Contains(kind)).Select(kind => UnknownKind(custom, kind, path)));
        }
    }

    private static Finding Missing(CustomRule custom, string path, RuleSet rules)
    {
        var known = string.Join(", ", rules.Rules.Select(rule => $"{rule.Id} {rule.Version}"));
        return Finding.Error("scheme.custom-rule", path, $"{custom.Rule} {custom.RuleVersion}",
            new($"rule {custom.Id} names custom code that the rule set does not hold", $"规则{custom.Id}引用的自定义规则不在规则集中"),
            new(known.Length == 0 ? "give the engine a rule set that holds it; it has none" : $"give the engine a rule set that holds it; it has {known}",
                known.Length == 0 ? "为引擎提供包含该规则的规则集;当前为空" : $"为引擎提供包含该规则的规则集;当前有{known}"));
    }

    private static Finding UnknownKind(CustomRule custom, ActivityKind kind, string path) => Finding.Error("scheme.custom-kind", path + ".kinds", kind.ToString(),
        new($"custom rule {custom.Rule} does not understand the kind", $"自定义规则{custom.Rule}不支持该活动类型"),
        new("leave the kind out, or use a rule that understands it", "去掉该类型,或使用支持该类型的规则"));
}
