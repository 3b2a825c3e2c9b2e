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
        var costs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in draft.Rules)
            AddCosts(rule, costs);
        foreach (var rule in draft.Rules)
        {
            if (rule is ScoredRule scored && ((scored.IsCredit && HasAny(scored.OwnKinds, costs)) || CountAfterPoints(scored, draft.PeriodKind) || Crosses(scored, draft)))
                return false;
        }

        foreach (var category in draft.Categories)
        {
            if (category is not null && CapsCross(category.Caps, draft.PeriodKind))
                return false;
        }

        return true;
    }

    /// <summary>Whether a count limit acts after a limit in points of more than one activity.</summary>
    public static bool CountAfterPoints(ScoredRule rule, PeriodKind period)
    {
        for (var i = 0; i < rule.Limits.Count; i++)
        {
            if (rule.Limits[i].Count is not null && HasPointsWithin(rule.Limits, rule.Limits[i].Per.Under(period), period))
                return true;
        }

        return false;
    }

    /// <summary>The cap on the rule's side of its category that a limit lies across: one of a shorter window, or a week beside a month.</summary>
    public static PointsCap? CapAcross(ScoredRule rule, RuleLimit limit, SchemeDraft draft)
    {
        var side = rule.IsCredit ? CapTarget.Credits : CapTarget.Deductions;
        foreach (var category in draft.Categories)
        {
            if (category is not null && string.Equals(category.Id, rule.Category, StringComparison.Ordinal) && CapAcross(category.Caps, side, limit, draft.PeriodKind) is { } found)
                return found;
        }

        return null;
    }

    private static PointsCap? CapAcross(IReadOnlyList<PointsCap> caps, CapTarget side, RuleLimit limit, PeriodKind period)
    {
        for (var i = 0; i < caps.Count; i++)
        {
            if (caps[i].On == side && (limit.Per.Under(period) > caps[i].Per.Under(period) || limit.Per.Crosses(caps[i].Per, period)))
                return caps[i];
        }

        return null;
    }

    /// <summary>Kinds that take points away or veto.</summary>
    private static void AddCosts(PointsRule rule, HashSet<string> costs)
    {
        var kinds = rule switch { ScoredRule { IsCredit: false } scored => scored.OwnKinds, VetoRule veto => veto.OwnKinds, _ => [] };
        foreach (var kind in kinds)
            costs.Add(kind.ToString());
    }

    private static bool HasAny(ActivityKind[] kinds, HashSet<string> costs)
    {
        foreach (var kind in kinds)
        {
            if (costs.Contains(kind.ToString()))
                return true;
        }

        return false;
    }

    private static bool HasPointsWithin(IReadOnlyList<RuleLimit> limits, PointsWindow window, PeriodKind period)
    {
        for (var i = 0; i < limits.Count; i++)
        {
            if (limits[i].Points is not null && limits[i].Per != PointsWindow.Activity && limits[i].Per.Under(period) < window)
                return true;
        }

        return false;
    }

    private static bool Crosses(ScoredRule rule, SchemeDraft draft)
    {
        for (var i = 0; i < rule.Limits.Count; i++)
        {
            if (CapAcross(rule, rule.Limits[i], draft) is not null)
                return true;
            for (var j = 0; j < i; j++)
            {
                if (rule.Limits[i].Per.Crosses(rule.Limits[j].Per, draft.PeriodKind))
                    return true;
            }
        }

        return false;
    }

    private static bool CapsCross(IReadOnlyList<PointsCap> caps, PeriodKind period)
    {
        for (var i = 0; i < caps.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (caps[i].On == caps[j].On && caps[i].Per.Crosses(caps[j].Per, period))
                    return true;
            }
        }

        return false;
    }
}
