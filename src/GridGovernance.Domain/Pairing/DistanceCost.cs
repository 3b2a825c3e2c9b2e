namespace GridGovernance.Domain.Pairing;

/// <summary>The straight distance between the two homes in whole metres, rounded to the nearest.</summary>
public sealed class DistanceCost : IPairingCost
{
    /// <inheritdoc/>
    public string Code => "pairing.distance";

    /// <inheritdoc/>
    public long OfLink(PairingMember member, PairingHousehold household) => PlaneDistance.Between(member, household);
}
