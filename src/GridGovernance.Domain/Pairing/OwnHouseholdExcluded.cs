namespace GridGovernance.Domain.Pairing;

/// <summary>Nobody leads the household they live in. Part of every policy.</summary>
public sealed class OwnHouseholdExcluded : IPairingConstraint
{
    /// <inheritdoc/>
    public string Code => "pairing.own-household";

    /// <inheritdoc/>
    public bool Allows(PairingMember member, PairingHousehold household) =>
        member.OwnHousehold.IsDefault || member.OwnHousehold != household.Id;
}
