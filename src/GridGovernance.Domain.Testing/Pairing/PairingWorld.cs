using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.Testing.Pairing;

/// <summary>A generated population: a policy, members, households and the links before, without errors.</summary>
public sealed record PairingWorld
{
    /// <summary>Joins the parts.</summary>
    public PairingWorld(PairingPolicy policy, IReadOnlyList<PairingMember> members, IReadOnlyList<PairingHousehold> households, IReadOnlyList<HouseholdLink> previous) =>
        (Policy, Members, Households, Previous) = (policy, members, households, previous);

    /// <summary>The policy.</summary>
    public PairingPolicy Policy { get; }

    /// <summary>The members, in no particular order.</summary>
    public IReadOnlyList<PairingMember> Members { get; }

    /// <summary>The households, in no particular order.</summary>
    public IReadOnlyList<PairingHousehold> Households { get; }

    /// <summary>The links before.</summary>
    public IReadOnlyList<HouseholdLink> Previous { get; }

    /// <summary>The checked case.</summary>
    public PairingCase Case => PairingCase.Build(Policy, Members, Households, Previous);

    /// <summary>What a failing law prints.</summary>
    public override string ToString() => string.Join('\n',
        new[] { $"{Policy.Load} within {Policy.Scope}, distance {Policy.DistanceWeight}, continuity {Policy.ContinuityWeight}, balance {Policy.BalanceWeight}, {Policy.Constraints.Count} constraints" }
            .Concat(Members.Select(member => member.ToString()))
            .Concat(Households.Select(household => household.ToString()))
            .Concat(Previous.Select(link => link.ToString())));
}
