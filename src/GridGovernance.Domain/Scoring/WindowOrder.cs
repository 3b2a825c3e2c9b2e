namespace GridGovernance.Domain.Scoring;

/// <summary>Whether the windows of a scheme nest along every path from a rule to its category, and what else decides whether an added credit can lower a total.</summary>
internal static class WindowOrder
{
    /// <summary>
    /// Whether adding an activity of a kind that earns can never lower a total. It can when windows cross, when a count picks among what a limit in points trimmed,
    /// or when the same kind also costs or vetoes. Windows that cross on the side of deductions take the claim too: a claim with exceptions is not read.
    /// </summary>
    public static bool IsMonotone(SchemeDraft draft)
    {
        var scored = draft.Rules.OfType<ScoredRule>().ToArray();
        var costs = scored.Where(rule => !rule.IsCredit).SelectMany(rule => rule.Kinds).Concat(draft.Rules.OfType<VetoRule>().SelectMany(rule => rule.Kinds)).ToHashSet();
        return !scored.Where(rule => rule.IsCredit).SelectMany(rule => rule.Kinds).Any(costs.Contains)
            && !scored.Any(rule => CountAfterPoints(rule, draft.PeriodKind) || Crosses(rule, draft))
            && !draft.Categories.OfType<PointsCategory>().Any(category => CapsCross(category, draft.PeriodKind));
    }

    /// <summary>Whether a count limit acts after a limit in points of more than one activity.</summary>
    public static bool CountAfterPoints(ScoredRule rule, PeriodKind period) => rule.Limits.Any(count => count.Count is not null
        && rule.Limits.Any(points => points.Points is not null && points.Per != PointsWindow.Activity && points.Per.Under(period) < count.Per.Under(period)));

    /// <summary>The cap on the rule's side of its category that a limit lies across: one of a shorter window, or a week beside a month.</summary>
    public static PointsCap? CapAcross(ScoredRule rule, RuleLimit limit, SchemeDraft draft) => CapsOver(rule, draft)
        .FirstOrDefault(cap => limit.Per.Under(draft.PeriodKind) > cap.Per.Under(draft.PeriodKind) || limit.Per.Crosses(cap.Per, draft.PeriodKind));

    private static bool Crosses(ScoredRule rule, SchemeDraft draft) => rule.Limits.Any(limit =>
        CapAcross(rule, limit, draft) is not null || rule.Limits.Any(other => other.Per.Crosses(limit.Per, draft.PeriodKind)));

    private static bool CapsCross(PointsCategory category, PeriodKind period) => category.Caps.Any(cap =>
        category.Caps.Any(other => other.On == cap.On && other.Per.Crosses(cap.Per, period)));

    private static IEnumerable<PointsCap> CapsOver(ScoredRule rule, SchemeDraft draft) => draft.Categories.OfType<PointsCategory>()
        .Where(category => string.Equals(category.Id, rule.Category, StringComparison.Ordinal))
        .SelectMany(category => category.Caps)
        .Where(cap => cap.On == (rule.IsCredit ? CapTarget.Credits : CapTarget.Deductions));
}
