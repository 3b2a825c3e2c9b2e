namespace GridGovernance.Domain.Pay;

/// <summary>
/// A standard of which a share is withheld as performance pay and comes back times the factor of the grade; the rest is basic pay whatever the points.
/// 奈曼旗 2024: of 58923.00 yuan a tenth is withheld; "excellent" multiplies it by 1.0727. The withheld amount is rounded to the fen first, then its product, halves away from zero.
/// </summary>
public sealed class WithheldShare : TieredComponent
{
    /// <summary>A withheld share.</summary>
    /// <param name="id">The component's id.</param>
    /// <param name="standard">The whole standard, 0 or more; a subject's own standard stands in its place.</param>
    /// <param name="withheld">The share withheld, 0 to 1: 0.1 for a tenth.</param>
    /// <param name="tiers">The factor of each grade.</param>
    public WithheldShare(string id, Money standard, Factor withheld, params PayTier[] tiers) : base(id, tiers) => (Standard, Withheld) = (standard, withheld);

    /// <summary>The whole standard.</summary>
    public Money Standard { get; }

    /// <summary>The share withheld, 0 to 1.</summary>
    public Factor Withheld { get; }

    internal override void Pay(IReadOnlyList<GradedSubject> subjects, PayRun run)
    {
        for (var i = 0; i < subjects.Count; i++)
        {
            var standard = subjects[i].Paid.Standard ?? Standard;
            var withheld = Money.FromFen((long)Times(standard, Withheld));
            run.Add(i, Id, PayPartKind.Basic, (standard - withheld).Fen);
            run.Add(i, Id, PayPartKind.Performance, Times(withheld, FactorOf(subjects[i].Grade)));
        }
    }

    internal override IEnumerable<Finding> Check(string path, IReadOnlyList<string>? grades, PayRuleSet rules) =>
        [.. PayFindings.NotNegative(path + ".standard", Standard), .. PayFindings.NotAboveOne(path + ".withheld", Withheld), .. base.Check(path, grades, rules)];
}
