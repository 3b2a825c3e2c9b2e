namespace GridGovernance.Domain.Pairing;

/// <summary>Why some member cannot reach the minimum: a set of members whose minimums together ask for more households than the set of all households any of them may lead.</summary>
public sealed record MinimumViolator
{
    internal MinimumViolator(IReadOnlyList<PersonId> members, IReadOnlyList<HouseholdId> households, long asked) =>
        (Members, Households, Asked) = (members, households, asked);

    /// <summary>The members, by id.</summary>
    public IReadOnlyList<PersonId> Members { get; }

    /// <summary>Every household that any of them may lead, by id.</summary>
    public IReadOnlyList<HouseholdId> Households { get; }

    /// <summary>The sum of the members' minimums.</summary>
    public long Asked { get; }

    /// <summary>How many households are missing.</summary>
    public long Missing => Asked - Households.Count;

    /// <summary>Checks the reason against a case from scratch: nobody of <see cref="Members"/> may lead a household outside <see cref="Households"/>, and their minimums ask for more.</summary>
    public bool Holds(PairingCase pairing)
    {
        Guard.Against.Null(pairing);
        var households = Households.ToHashSet();
        var members = Members.Distinct().Select(pairing.Member).ToList();
        return members.Count == Members.Count
            && members.TrueForAll(member => member is not null)
            && members.Sum(member => (long)pairing.LoadOf(member!).Min) == Asked
            && households.Count == Households.Count
            && Asked > Households.Count
            && pairing.Households.All(home => households.Contains(home.Id) || !members.Exists(member => pairing.MayLead(member!, home)));
    }

    /// <summary>One sentence.</summary>
    public string Describe(Language language) => new BilingualText(
        $"{Members.Count} members should lead {Asked} households together, and may lead only {Households.Count}: {Missing} short",
        $"{Members.Count} 名党员合计应联系 {Asked} 户，可联系的只有 {Households.Count} 户，缺 {Missing} 户").In(language);

    /// <summary>The English sentence.</summary>
    public override string ToString() => Describe(Language.English);
}
