using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>What a generated rule says of itself, whatever its type.</summary>
internal sealed record SaidHead(string? Title, string? Article, RuleCondition? When, int Window)
{
    public void Say<TBuilder>(RuleBuilder<TBuilder> rule) where TBuilder : RuleBuilder<TBuilder>
    {
        if (Title is not null)
            rule.Title(Title, "标题");
        if (Article is not null)
            rule.Basis(Article, Window > 0 ? Title : null, Window > 1 ? new DateOnly(2026, 2, 28) : null);
        if (When is not null)
            rule.When(When);
        if (Window > 0)
            rule.Between(new(2026, 3, 2), Window > 1 ? null : new DateOnly(2026, 3, 2));
    }
}

/// <summary>The limits a generated rule says.</summary>
internal sealed record SaidLimits(IReadOnlyList<PointsWindow> Points, IReadOnlyList<PointsWindow> Counts, Points Amount, int Count)
{
    public TBuilder Say<TBuilder>(ScoredRuleBuilder<TBuilder> rule) where TBuilder : ScoredRuleBuilder<TBuilder>
    {
        foreach (var window in Points)
            rule.AtMost(Amount, window);
        foreach (var window in Counts)
            rule.Largest(Count, window);
        return (TBuilder)rule;
    }
}
