namespace GridGovernance.Domain.Scoring;

/// <summary>The kinds of activity a scheme names: those of its scored rules, its vetoes and its completions.</summary>
internal static class KindNames
{
    /// <summary>Each kind once, in ordinal order.</summary>
    public static string[] Of(PointsScheme scheme)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < scheme.Rules.Count; i++)
            Add(scheme.Rules[i], names);
        string[] all = [.. names];
        Array.Sort(all, StringComparer.Ordinal);
        return all;
    }

    private static void Add(PointsRule rule, HashSet<string> names)
    {
        var kinds = rule switch { ScoredRule scored => scored.OwnKinds, VetoRule veto => veto.OwnKinds, _ => [] };
        foreach (var kind in kinds)
            names.Add(kind.ToString());
        if (rule is not CompletionRule completion)
            return;
        for (var i = 0; i < completion.Items.Count; i++)
            names.Add(completion.Items[i].Kind.ToString());
    }
}
