namespace GridGovernance.Domain.Pairing;

/// <summary>A planned link: who leads which household, how far apart they live, and whether the member comes from another grid.</summary>
public sealed record PairingLink
{
    internal PairingLink(HouseholdId household, PersonId member, long distance, bool outsideGrid, long cost) =>
        (Household, Member, Distance, OutsideGrid, Cost) = (household, member, distance, outsideGrid, cost);

    /// <summary>The household.</summary>
    public HouseholdId Household { get; }

    /// <summary>The member who leads it.</summary>
    public PersonId Member { get; }

    /// <summary>The straight distance in whole metres, rounded to the nearest.</summary>
    public long Distance { get; }

    /// <summary>Whether the member belongs to another grid than the household.</summary>
    public bool OutsideGrid { get; }

    /// <summary>The weighted soft costs of the link, without what depends on the member's load.</summary>
    public long Cost { get; }

    /// <summary>The bare link.</summary>
    public HouseholdLink Link => new(Household, Member);
}
