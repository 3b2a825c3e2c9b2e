namespace GridGovernance.Domain.Pay;

/// <summary>A component computed by the caller's code, bound by id and version through a <see cref="PayRuleSet"/>. A policy with one does not claim to be monotone.</summary>
public sealed class CustomPay : PayComponent
{
    /// <summary>A custom component.</summary>
    /// <param name="id">The component's id.</param>
    /// <param name="rule">The id of the code to call.</param>
    /// <param name="ruleVersion">Its version; another one is refused.</param>
    public CustomPay(string id, string rule, string ruleVersion) : base(id) =>
        (Rule, RuleVersion) = (Guard.Against.NullOrWhiteSpace(rule), Guard.Against.NullOrWhiteSpace(ruleVersion));

    /// <summary>The id of the code to call.</summary>
    public string Rule { get; }

    /// <summary>Its version.</summary>
    public string RuleVersion { get; }

    internal override bool IsMonotone(IReadOnlyList<string> grades) => false;

    internal override void Pay(IReadOnlyList<GradedSubject> subjects, PayRun run)
    {
        var rule = run.Rules.Find(Rule, RuleVersion)!;
        for (var i = 0; i < subjects.Count; i++)
        {
            if (!run.TryEvaluate(rule, subjects[i], out var amount))
                return;
            run.Add(i, Id, PayPartKind.Custom, amount.Fen);
        }
    }

    internal override IEnumerable<Finding> Check(string path, IReadOnlyList<string>? grades, PayRuleSet rules)
    {
        if (rules.Find(Rule, RuleVersion) is null)
            yield return PayFindings.UnknownRule(path + ".rule", Rule, RuleVersion);
    }
}
