namespace GridGovernance.Domain.Pairing;

/// <summary>A household and the member who leads it (党员联系户). <c>default</c> links nobody to nothing and is a finding wherever links are read.</summary>
public readonly record struct HouseholdLink
{
    /// <summary>Links a household to a member.</summary>
    public HouseholdLink(HouseholdId household, PersonId member) => (Household, Member) = (household, member);

    /// <summary>The household.</summary>
    public HouseholdId Household { get; }

    /// <summary>The member who leads it.</summary>
    public PersonId Member { get; }
}
