namespace GridGovernance.Domain.Scoring;

/// <summary>The fluent form of a multiplier.</summary>
public sealed class MultiplierRuleBuilder : RuleBuilder<MultiplierRuleBuilder>
{
    private readonly List<string> rules = [];
    private readonly List<string> categories = [];

    internal MultiplierRuleBuilder(string id, string path, List<Finding> findings) : base(id, path, findings)
    {
    }

    internal IReadOnlyList<string> Rules => [.. rules];

    internal IReadOnlyList<string> Categories => [.. categories];

    internal bool AlsoDeductions { get; private set; }

    /// <summary>The rules it applies to.</summary>
    public MultiplierRuleBuilder ToRules(params string[] ids)
    {
        rules.AddRange(Guard.Against.Null(ids).Select(id => SchemeText.Require(id, nameof(ids))));
        return this;
    }

    /// <summary>The categories it applies to.</summary>
    public MultiplierRuleBuilder ToCategories(params string[] ids)
    {
        categories.AddRange(Guard.Against.Null(ids).Select(id => SchemeText.Require(id, nameof(ids))));
        return this;
    }

    /// <summary>Lets it multiply deductions as well.</summary>
    public MultiplierRuleBuilder ToDeductionsToo()
    {
        AlsoDeductions = true;
        return this;
    }
}
