namespace GridGovernance.Domain.Pay;

/// <summary>The custom pay rules policies may name, bound explicitly by the caller: never found by scanning. Immutable.</summary>
public sealed class PayRuleSet
{
    private readonly IPayRule[] rules;

    private PayRuleSet(IPayRule[] rules) => this.rules = rules;

    /// <summary>No custom rules.</summary>
    public static PayRuleSet Empty { get; } = new([]);

    /// <summary>The rules as given.</summary>
    public IReadOnlyList<IPayRule> Rules => rules;

    /// <summary>A set of these rules; several versions of one id may stand side by side.</summary>
    /// <exception cref="ArgumentException">A rule is null, lacks id or version, or one id and version is given twice.</exception>
    public static PayRuleSet Of(params IPayRule[] rules)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var rule in Guard.Against.Null(rules))
        {
            Guard.Against.Null(rule, nameof(rules));
            if (!seen.Add((Guard.Against.NullOrWhiteSpace(rule.Id, nameof(rules)), Guard.Against.NullOrWhiteSpace(rule.Version, nameof(rules)))))
                throw new ArgumentException($"Rule {rule.Id} version {rule.Version} is given twice.", nameof(rules));
        }

        return new([.. rules]);
    }

    internal IPayRule? Find(string id, string version) =>
        Array.Find(rules, rule => string.Equals(rule.Id, id, StringComparison.Ordinal) && string.Equals(rule.Version, version, StringComparison.Ordinal));
}
