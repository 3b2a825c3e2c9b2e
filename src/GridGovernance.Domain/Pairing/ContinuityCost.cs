namespace GridGovernance.Domain.Pairing;

/// <summary>Costs 1 where a household gets another member than it had; its weight says how many metres one change is worth. Households without a previous link cost nothing.</summary>
public sealed class ContinuityCost : IPairingCost
{
    private readonly Dictionary<HouseholdId, PersonId> previous;

    /// <summary>Continues the previous links.</summary>
    /// <exception cref="ArgumentException">A household is named twice.</exception>
    public ContinuityCost(IEnumerable<HouseholdLink> previous) =>
        this.previous = Guard.Against.Null(previous).ToDictionary(link => link.Household, link => link.Member);

    /// <inheritdoc/>
    public string Code => "pairing.continuity";

    /// <inheritdoc/>
    public long OfLink(PairingMember member, PairingHousehold household) =>
        previous.TryGetValue(household.Id, out var before) && before != member.Id ? 1 : 0;
}
