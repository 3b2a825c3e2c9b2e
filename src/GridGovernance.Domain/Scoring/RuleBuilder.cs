namespace GridGovernance.Domain.Scoring;

/// <summary>What every rule can say in the fluent form.</summary>
/// <typeparam name="TSelf">The builder itself, so that calls chain.</typeparam>
public abstract class RuleBuilder<TSelf> where TSelf : RuleBuilder<TSelf>
{
    private readonly List<Finding> findings;
    private RuleHead head;

    private protected RuleBuilder(string id, string path, List<Finding> findings)
    {
        (head, this.findings) = (new(id, null, null, null, null), findings);
        Path = path;
    }

    internal string Path { get; }

    internal RuleHead Head => head;

    /// <summary>The title in both languages.</summary>
    public TSelf Title(string english, string chinese)
    {
        head = head with { Title = SchemeText.Both(english, chinese) };
        return (TSelf)this;
    }

    /// <summary>What the rule rests on, where that is more exact than the scheme's basis.</summary>
    public TSelf Basis(string? article, string? document = null, DateOnly? date = null)
    {
        head = head with { Basis = SchemeText.Basis(document, article, date) };
        return (TSelf)this;
    }

    /// <summary>What must hold of an activity.</summary>
    public TSelf When(RuleCondition condition)
    {
        head = head with { When = Guard.Against.Null(condition) };
        return (TSelf)this;
    }

    /// <summary>The dates the rule applies on, both included.</summary>
    public TSelf Between(DateOnly from, DateOnly? until = null)
    {
        head = head with { Window = PointsSchemeBuilder.SpanOr(from, until, Path + ".window", findings) };
        return (TSelf)this;
    }
}
