namespace GridGovernance.Domain.Pay;

/// <summary>A component whose factor hangs on the grade: every grade of the grading has exactly one tier.</summary>
public abstract class TieredComponent : PayComponent
{
    private protected TieredComponent(string id, IEnumerable<PayTier> tiers) : base(id) => Tiers = [.. Guard.Against.Null(tiers)];

    /// <summary>The tiers as declared.</summary>
    public IReadOnlyList<PayTier> Tiers { get; }

    internal override bool IsMonotone(IReadOnlyList<string> grades)
    {
        var factors = grades.Select(FactorOf).ToArray();
        return factors.Zip(factors.Skip(1)).All(pair => pair.First <= pair.Second);
    }

    internal override IEnumerable<Finding> Check(string path, IReadOnlyList<string>? grades, PayRuleSet rules)
    {
        if (grades is null)
        {
            yield return PayFindings.NeedsGrading(path, Id);
            yield break;
        }

        for (var i = 0; i < Tiers.Count; i++)
        {
            var (grade, at) = (Tiers[i].Grade, PayFindings.At(path + ".tiers", i) + ".grade");
            if (IsUnread(Tiers[i]))
                continue;
            if (!grades.Contains(grade, StringComparer.Ordinal))
                yield return PayFindings.UnknownGrade(at, grade, grades);
            if (Tiers.Take(i).Any(earlier => !IsUnread(earlier) && string.Equals(earlier.Grade, grade, StringComparison.Ordinal)))
                yield return PayFindings.TierOverlap(at, grade);
        }

        if (Tiers.Any(IsUnread))
            yield break;                                                       // it may be the one that seems to lack
        foreach (var grade in grades.Where(grade => !Tiers.Any(tier => string.Equals(tier.Grade, grade, StringComparison.Ordinal))))
            yield return PayFindings.TierGap(path + ".tiers", grade);
    }

    private static bool IsUnread(PayTier tier) => ReferenceEquals(tier, PayTier.Unread);

    private protected Factor FactorOf(string? grade) => Tiers.First(tier => string.Equals(tier.Grade, grade, StringComparison.Ordinal)).Factor;
}
