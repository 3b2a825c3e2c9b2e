namespace GridGovernance.Domain.Pay;

/// <summary>An amount times the factor of the grade, rounded once to the fen, halves away from zero. 青山区: 8–9 stars 1.2, 6–7 stars 1, 4–5 stars 0.5, 3 and fewer 0.</summary>
public sealed class TierMultiplier : TieredComponent
{
    /// <summary>A tier multiplier.</summary>
    /// <param name="id">The component's id.</param>
    /// <param name="amount">The full amount, 0 or more; a subject's own standard stands in its place.</param>
    /// <param name="tiers">The factor of each grade.</param>
    public TierMultiplier(string id, Money amount, params PayTier[] tiers) : base(id, tiers) => Amount = amount;

    /// <summary>The full amount.</summary>
    public Money Amount { get; }

    internal override void Pay(IReadOnlyList<GradedSubject> subjects, PayRun run)
    {
        for (var i = 0; i < subjects.Count; i++)
            run.Add(i, Id, PayPartKind.Tier, Times(subjects[i].Paid.Standard ?? Amount, FactorOf(subjects[i].Grade)));
    }

    internal override IEnumerable<Finding> Check(string path, IReadOnlyList<string>? grades, PayRuleSet rules) =>
        [.. PayFindings.NotNegative(path + ".amount", Amount), .. base.Check(path, grades, rules)];
}
