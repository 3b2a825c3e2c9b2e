namespace GridGovernance.Domain.Pairing;

/// <summary>The square of each member's load: the n-th household costs 2n − 1, so an even spread is the cheapest.</summary>
public sealed class LoadBalanceCost : IPairingCost
{
    /// <inheritdoc/>
    public string Code => "pairing.balance";

    /// <inheritdoc/>
    public long OfNthHousehold(PairingMember member, int nth) => (2L * nth) - 1;
}
