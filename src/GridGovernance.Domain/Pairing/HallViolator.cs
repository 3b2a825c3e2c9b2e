namespace GridGovernance.Domain.Pairing;

/// <summary>
/// Why some household must stay uncovered: a set of households, the set of all members who may lead any of them, and the places of these members, fewer than the households.
/// Smallest in the sense that no household can be dropped from it: without any one of them the rest could all be covered by these members.
/// </summary>
public sealed record HallViolator
{
    internal HallViolator(IReadOnlyList<HouseholdId> households, IReadOnlyList<PersonId> members, long places) =>
        (Households, Members, Places) = (households, members, places);

    /// <summary>The households, by id.</summary>
    public IReadOnlyList<HouseholdId> Households { get; }

    /// <summary>Everyone who may lead any of them, by id.</summary>
    public IReadOnlyList<PersonId> Members { get; }

    /// <summary>How many households these members can lead together.</summary>
    public long Places { get; }

    /// <summary>How many households are too many.</summary>
    public long Missing => Households.Count - Places;

    /// <summary>
    /// Checks the reason against a case from scratch: the households are in it, nobody outside <see cref="Members"/> may lead any of them,
    /// the members' maximums sum to <see cref="Places"/>, and that is fewer than the households.
    /// </summary>
    public bool Holds(PairingCase pairing)
    {
        Guard.Against.Null(pairing);
        var members = Members.ToHashSet();
        var homes = Households.Distinct().Select(pairing.Household).ToList();
        return homes.Count == Households.Count
            && homes.TrueForAll(home => home is not null)
            && members.Count == Members.Count
            && Members.All(id => pairing.Member(id) is not null)
            && Members.Sum(id => (long)pairing.LoadOf(pairing.Member(id)!).Max) == Places
            && Places < Households.Count
            && pairing.Members.All(member => members.Contains(member.Id) || !homes.Exists(home => pairing.MayLead(member, home!)));
    }

    /// <summary>One sentence.</summary>
    public string Describe(Language language) => new BilingualText(
        $"{Households.Count} households can only be led by {Members.Count} members with {Places} places together: {Missing} short",
        $"{Households.Count} 户只能由 {Members.Count} 名党员联系，名额共 {Places} 个，缺 {Missing} 个").In(language);

    /// <summary>The English sentence.</summary>
    public override string ToString() => Describe(Language.English);
}
