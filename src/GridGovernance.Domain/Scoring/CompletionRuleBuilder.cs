namespace GridGovernance.Domain.Scoring;

/// <summary>The fluent form of a completion bonus.</summary>
public sealed class CompletionRuleBuilder : RuleBuilder<CompletionRuleBuilder>
{
    internal CompletionRuleBuilder(string id, string path, List<Finding> findings) : base(id, path, findings)
    {
    }

    internal IReadOnlyList<CompletionItem> Items { get; private set; } = [];

    internal int AtLeast { get; private set; } = 1;

    /// <summary>The set to complete: activities of one kind with each of the tags.</summary>
    public CompletionRuleBuilder EachTag(ActivityKind kind, params string[] tags)
    {
        Guard.Against.Default(kind);
        Items = [.. Guard.Against.Null(tags).Select(tag => new CompletionItem(kind, SchemeText.Require(tag, nameof(tags))))];
        return this;
    }

    /// <summary>The set to complete: activities of each of the kinds.</summary>
    public CompletionRuleBuilder EachKind(params ActivityKind[] kinds)
    {
        Items = [.. Guard.Against.Null(kinds).Select(kind => new CompletionItem(Guard.Against.Default(kind), tag: null))];
        return this;
    }

    /// <summary>How often each must be done; without it, once.</summary>
    public CompletionRuleBuilder Times(int atLeast)
    {
        AtLeast = atLeast;
        return this;
    }
}
