namespace GridGovernance.Domain.Pairing;

/// <summary>
/// A soft cost of a plan, in whole numbers: the planner makes the weighted sum of all costs as small as it can, after the harder goals.
/// Implementations are stateless or immutable, give the same answer every time, and may be shared between threads.
/// </summary>
public interface IPairingCost
{
    /// <summary>The largest value one cost may take, 1,000,000,000.</summary>
    const long Limit = 1_000_000_000;

    /// <summary>Stable, lower-case and dotted, such as <c>pairing.distance</c>; names the cost in messages.</summary>
    string Code { get; }

    /// <summary>The cost of one link, 0 to <see cref="Limit"/>; 0 by default.</summary>
    long OfLink(PairingMember member, PairingHousehold household) => 0;

    /// <summary>
    /// What the member's <paramref name="nth"/> household (from 1) costs on top of the link itself, 0 to <see cref="Limit"/>; 0 by default.
    /// It never falls as <paramref name="nth"/> grows (the cost is convex), or planning throws.
    /// </summary>
    long OfNthHousehold(PairingMember member, int nth) => 0;
}
