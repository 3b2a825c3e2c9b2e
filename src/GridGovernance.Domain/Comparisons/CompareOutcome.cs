namespace GridGovernance.Domain.Comparisons;

/// <summary>What came of a comparison: the comparison, or the first refusal of <see cref="PopulationNotScored"/>, then <see cref="PayNotSettled"/>.</summary>
public sealed class CompareOutcome : Outcome<SchemeComparison, PopulationNotScored, PayNotSettled>
{
    private CompareOutcome(OneOf<SchemeComparison, PopulationNotScored, PayNotSettled> outcome) : base(outcome) { }

    /// <summary>The schemes are compared.</summary>
    public static implicit operator CompareOutcome(SchemeComparison comparison) => new(comparison);

    /// <summary>A scheme cannot score the population.</summary>
    public static implicit operator CompareOutcome(PopulationNotScored refusal) => new(refusal);

    /// <summary>The pay policy cannot pay the population.</summary>
    public static implicit operator CompareOutcome(PayNotSettled refusal) => new(refusal);
}

/// <summary>One of the schemes gives no statement for some subject: it does not cover the period, or an evaluation faulted.</summary>
/// <param name="After">Whether it is the second scheme.</param>
/// <param name="Findings">Everything its scoring found.</param>
public sealed record PopulationNotScored(bool After, IReadOnlyList<Finding> Findings) : Refusal("comparison.population-not-scored")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"the {(After ? "second" : "first")} scheme cannot score everyone: {Describe(Findings, Language.English)}", $"第{(After ? "二" : "一")}个办法无法为所有对象计分:{Describe(Findings, Language.Chinese)}");

    private static string Describe(IReadOnlyList<Finding> findings, Language language) => findings.Count == 0 ? "-" : findings[0].Describe(language);
}

/// <summary>The pay policy cannot pay what one of the schemes scored.</summary>
/// <param name="After">Whether it is the second scheme.</param>
/// <param name="Refusal">Why.</param>
public sealed record PayNotSettled(bool After, Refusal Refusal) : Refusal("comparison.pay-not-settled")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"under the {(After ? "second" : "first")} scheme {Refusal.Describe(Language.English)}", $"按第{(After ? "二" : "一")}个办法:{Refusal.Describe(Language.Chinese)}");
}
