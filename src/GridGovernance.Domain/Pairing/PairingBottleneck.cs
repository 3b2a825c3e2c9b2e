namespace GridGovernance.Domain.Pairing;

/// <summary>A shortage: the households that compete for the same too few places, with everyone who may lead any of them, and the smallest reason found in it.</summary>
public sealed record PairingBottleneck
{
    internal PairingBottleneck(HallViolator whole, HallViolator smallest, IReadOnlyList<HouseholdId> uncovered) =>
        (Whole, Smallest, Uncovered) = (whole, smallest, uncovered);

    /// <summary>The whole shortage; it tells how many places are missing, and is not smallest.</summary>
    public HallViolator Whole { get; }

    /// <summary>The smallest reason found in it, one place short.</summary>
    public HallViolator Smallest { get; }

    /// <summary>The households of it that the plan leaves uncovered, by id; as many as the shortage is short.</summary>
    public IReadOnlyList<HouseholdId> Uncovered { get; }

    /// <summary>One sentence: the whole shortage and its smallest reason.</summary>
    public string Describe(Language language) => new BilingualText(
        $"{Whole.Describe(Language.English)} (smallest reason {Smallest.Households.Count} / {Smallest.Members.Count} / {Smallest.Places})",
        $"{Whole.Describe(Language.Chinese)}（最小理由 {Smallest.Households.Count} / {Smallest.Members.Count} / {Smallest.Places}）").In(language);

    /// <summary>The English sentence.</summary>
    public override string ToString() => Describe(Language.English);
}
