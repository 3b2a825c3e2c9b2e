namespace GridGovernance.Domain.Pairing;

/// <summary>What one more place at a member would be worth to the plan; part of its proof. Where places are short the price has uncovered households in it.</summary>
public sealed record MemberPrice
{
    internal MemberPrice(PersonId member, PairingGoals price) => (Member, Price) = (member, price);

    /// <summary>The member.</summary>
    public PersonId Member { get; }

    /// <summary>The price of a place.</summary>
    public PairingGoals Price { get; }
}
