namespace GridGovernance.Domain.Pay;

/// <summary>
/// One part of what a pay policy pays: <see cref="TierMultiplier"/>, <see cref="WithheldShare"/>, <see cref="ProportionalPool"/>, <see cref="PieceRate"/> or <see cref="CustomPay"/>.
/// A policy adds up its components. Immutable.
/// </summary>
public abstract class PayComponent
{
    private protected PayComponent(string id) => Id = Guard.Against.NullOrWhiteSpace(id);

    /// <summary>The id, unique in its policy, such as <c>performance</c>.</summary>
    public string Id { get; }

    /// <summary>Whether more points, all else equal, never pay less by this component.</summary>
    internal abstract bool IsMonotone(IReadOnlyList<string> grades);

    /// <summary>What the component pays the subjects, sorted by key and none of them exempt: amounts in exact fen, in their order.</summary>
    internal abstract void Pay(IReadOnlyList<GradedSubject> subjects, PayRun run);

    /// <summary>What is wrong with the component in a policy with these grades; null grades where the policy has no grading.</summary>
    internal abstract IEnumerable<Finding> Check(string path, IReadOnlyList<string>? grades, PayRuleSet rules);

    private protected static Int128 Times(Money amount, Factor factor) =>
        Rounding.Divide((Int128)amount.Fen * factor.TenThousandths, FixedPoint.One, RoundingMode.HalfAwayFromZero);
}
