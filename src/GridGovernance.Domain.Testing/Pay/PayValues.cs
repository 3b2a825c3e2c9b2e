using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Pay;

namespace GridGovernance.Domain.Testing.Pay;

/// <summary>
/// Generators of pay policies and settlements, made so that points sit on the edges of bands, quotas fill with ties, and pools leave fen over.
/// Hand the type to FsCheck: <c>[Properties(Arbitrary = [typeof(PayValues)])]</c>.
/// </summary>
public static class PayValues
{
    private static readonly string[] Grades = ["low", "middle", "high"];

    /// <summary>Policies of one to three components over three grades, monotone ones and others.</summary>
    public static Arbitrary<PayPolicy> AnyPayPolicy() => Arb.From(Policies, Simpler);

    /// <summary>A policy and up to nine subjects, some vetoed, some exempt, many with equal points.</summary>
    public static Arbitrary<PayCase> AnyPayCase() => Arb.From(
        from policy in Policies
        from count in Gen.Choose(0, 9)
        from subjects in Gen.CollectToArray(Enumerable.Range(0, count).ToArray(), Subject)
        select new PayCase(policy, subjects),
        found => Shrinks.Shorter(found.Subjects).Select(subjects => found with { Subjects = subjects }).Concat(Simpler(found.Policy).Select(policy => found with { Policy = policy })));

    /// <summary>Fewer components, of which one stays, and fewer quotas.</summary>
    private static IEnumerable<PayPolicy> Simpler(PayPolicy policy)
    {
        var grading = policy.Grading!;
        return Shrinks.Shorter(policy.Components).Where(components => components.Count > 0).Select(components => PayPolicy.Build(policy.Id, policy.Version, grading, components))
            .Concat(Shrinks.Shorter(grading.Quotas).Select(quotas => PayPolicy.Build(policy.Id, policy.Version, GradingPolicy.Build(grading.Bands, quotas, grading.Rounding), policy.Components)));
    }

    private static Gen<Points> AnyPoints => Gen.Elements("-5", "0", "0", "0.0001", "1", "1", "33.3", "59.9999", "60", "60", "75.5", "89.9999", "90", "90", "100", "250").Select(Points.Parse);

    private static Gen<Money> Amounts => Gen.Elements("0", "0.01", "0.07", "1", "99.99", "1000", "58923", "100000.01").Select(Money.Parse);

    private static Gen<Factor> Factors => Gen.Elements("0", "0.5", "1", "1", "1.0727", "1.2", "3").Select(Factor.Parse);

    private static Gen<GradingPolicy> Gradings =>
        from rounding in Gen.Elements("0.0001", "0.5", "1").Select(step => Rounding.Create(Points.Parse(step)))
        from high in Quota("high")
        from middle in Quota("middle")
        select GradingPolicy.Build([new("low"), new("middle", 60, below: 90), new("high", 90)], [.. high, .. middle], rounding);

    private static Gen<PayPolicy> Policies =>
        from grading in Gradings
        from count in Gen.Choose(1, 3)
        from components in Gen.CollectToArray(Enumerable.Range(0, count).ToArray(), i => Component($"c{i}"))
        select PayPolicy.Build("any", 1, grading, components);

    private static Gen<GradeQuota[]> Quota(string grade) =>
        from ties in Gen.Elements(QuotaTies.AllDown, QuotaTies.AllUp, QuotaTies.ByKey)
        from percent in Gen.Elements("0", "20", "33.3", "50", "100").Select(Factor.Parse)
        from count in Gen.Choose(0, 3)
        from quotas in Gen.Elements<GradeQuota[]>([], [GradeQuota.AtMostPercent(grade, percent, ties)], [GradeQuota.AtMost(grade, count, ties)])
        select quotas;

    private static Gen<PayTier[]> Tiers =>
        from factors in Factors.ArrayOf(Grades.Length)
        from rising in Gen.Elements(true, true, false)
        select (rising ? factors.Order().ToArray() : factors).Select((factor, i) => new PayTier(Grades[i], factor)).ToArray();

    private static Gen<PayComponent> Component(string id) => Gen.OneOf(
        from amount in Amounts from tiers in Tiers select (PayComponent)new TierMultiplier(id, amount, tiers),
        from standard in Amounts from share in Gen.Elements("0", "0.1", "0.3333", "1").Select(Factor.Parse) from tiers in Tiers select (PayComponent)new WithheldShare(id, standard, share, tiers),
        from pool in Amounts from grades in Gen.Elements<string[]>([], [], ["middle", "high"], ["low"]) select (PayComponent)new ProportionalPool(id, pool, grades),
        from rate in Amounts from most in Gen.Elements<Money?>(null, Money.FromYuan(50)) select (PayComponent)new PieceRate(id, rate, most));

    private static Gen<PaySubject> Subject(int number) =>
        from points in AnyPoints
        from veto in Gen.Frequency((8, Gen.Constant(false)), (1, Gen.Constant(true)))
        from exempt in Gen.Frequency((8, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new PaySubject(PersonId.From($"p-{number}"), points, veto, exempt);
}
