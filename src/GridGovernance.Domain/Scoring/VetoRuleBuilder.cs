namespace GridGovernance.Domain.Scoring;

/// <summary>The fluent form of a veto.</summary>
public sealed class VetoRuleBuilder : RuleBuilder<VetoRuleBuilder>
{
    private readonly List<ActivityKind> kinds = [];

    internal VetoRuleBuilder(string id, string path, List<Finding> findings) : base(id, path, findings)
    {
    }

    internal ActivityKind[] Kinds => [.. kinds];

    /// <summary>The kinds of activity that veto.</summary>
    public VetoRuleBuilder For(params ActivityKind[] kinds)
    {
        this.kinds.AddRange(Guard.Against.Null(kinds).Select(kind => Guard.Against.Default(kind)));
        return this;
    }
}
