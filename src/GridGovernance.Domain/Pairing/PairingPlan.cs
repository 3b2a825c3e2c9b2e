namespace GridGovernance.Domain.Pairing;

/// <summary>
/// The best plan there is for a case: fewest households uncovered, then fewest minimum places unmet, then fewest links outside the grid, then least cost;
/// among equals the least household id has the least member id, and so on. Immutable. Where the plan is not complete it says why.
/// </summary>
public sealed partial class PairingPlan
{
    private readonly PairingLink?[] linkAt;
    private readonly Lazy<IReadOnlyList<PairingBottleneck>> bottlenecks;
    private readonly Lazy<IReadOnlyList<MinimumViolator>> minimumViolators;

    /// <param name="pairing">The case.</param>
    /// <param name="linkAt">The link of each household by id, null where it is uncovered.</param>
    /// <param name="loads">How many households each member leads.</param>
    /// <param name="proof">The price of each member.</param>
    internal PairingPlan(PairingCase pairing, PairingLink?[] linkAt, int[] loads, MemberPrice[] proof)
    {
        this.linkAt = linkAt;
        (Case, Loads, Proof) = (pairing, loads, proof);
        Links = Array.FindAll(linkAt, link => link is not null)!;
        Uncovered = Links.Count == linkAt.Length ? [] : [.. pairing.Households.Where((_, at) => linkAt[at] is null).Select(household => household.Id)];
        Total = PairingCheck.TotalOf(pairing, this);
        bottlenecks = new(() => Explanations.Bottlenecks(this));
        minimumViolators = new(() => Explanations.Minimums(this));
    }

    /// <summary>What was planned for.</summary>
    public PairingCase Case { get; }

    /// <summary>The links, by household.</summary>
    public IReadOnlyList<PairingLink> Links { get; }

    /// <summary>Households without a member, by id; empty if all can be covered.</summary>
    public IReadOnlyList<HouseholdId> Uncovered { get; }

    /// <summary>How many households each member leads, in the order of <see cref="PairingCase.Members"/>.</summary>
    public IReadOnlyList<int> Loads { get; }

    /// <summary>How well the plan meets the goals.</summary>
    public PairingGoals Total { get; }

    /// <summary>The sum of the distances in metres.</summary>
    public long TotalDistance => Links.Sum(link => link.Distance);

    /// <summary>The proof of the optimum: the price of a place at each member, by member. <see cref="IsProved"/> checks it.</summary>
    public IReadOnlyList<MemberPrice> Proof { get; }

    /// <summary>Whether every household has a member and every member reaches the minimum.</summary>
    public bool IsComplete => Total is { Uncovered: 0, MinimumPlacesUnmet: 0 };

    /// <summary>Why households are uncovered: one group for each shortage, with a smallest proof that it cannot be helped. Empty if all are covered. Worked out when first asked for.</summary>
    public IReadOnlyList<PairingBottleneck> Bottlenecks => bottlenecks.Value;

    /// <summary>Why minimums are unmet: one reason for each shortage. Empty if all are met. Worked out when first asked for.</summary>
    public IReadOnlyList<MinimumViolator> UnmetMinimums => minimumViolators.Value;

    /// <summary>The household's link, or null where it is uncovered.</summary>
    public PairingLink? LinkOf(HouseholdId household) => Case.PositionOf(Guard.Against.Default(household)) is >= 0 and var at ? linkAt[at] : null;

    /// <summary>
    /// Checks the proof against the case from scratch: every household sits where cost + price is least over all pairs the policy allows, and every price lies between what
    /// the member's last household and its next one cost. By the duality of linear programming no other plan is better then.
    /// </summary>
    public bool IsProved() => PairingCheck.Proves(this);
}
