using System.Globalization;

namespace GridGovernance.Domain.Scoring;

/// <summary>Lets every finding about a rule name the rule, so that it is understood without counting down a list.</summary>
internal static class RuleNaming
{
    private const string Rules = "$.rules[";

    public static Finding Named(Finding finding, SchemeDraft draft)
    {
        if (RuleAt(finding.Path, draft) is not { Id: { Length: > 0 } id } || finding.Problem.English.Contains("rule " + id, StringComparison.Ordinal))
            return finding;
        var shown = SchemeFindings.Shorten(id);
        var named = new Finding(finding.Severity, finding.Code, finding.Path, finding.Value,
            new($"rule {shown}: {finding.Problem.English}", $"规则{shown}:{finding.Problem.Chinese}"), finding.Cure);
        return finding.Line is { } line ? named.OnLine(line) : named;
    }

    private static PointsRule? RuleAt(string path, SchemeDraft draft)
    {
        var end = path.StartsWith(Rules, StringComparison.Ordinal) ? path.IndexOf(']', StringComparison.Ordinal) : -1;
        return end > 0 && int.TryParse(path.AsSpan(Rules.Length, end - Rules.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < draft.Rules.Count
            ? draft.Rules[index] : null;
    }
}
