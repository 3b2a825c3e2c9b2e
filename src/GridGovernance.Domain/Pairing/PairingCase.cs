namespace GridGovernance.Domain.Pairing;

/// <summary>
/// A policy, the members, the households and the previous links, checked and put in order of id, so that the order in which a caller lists them never matters.
/// Immutable, and freely shared as far as the policy's own constraints and costs are.
/// </summary>
public sealed partial class PairingCase
{
    private readonly PairingMember[] members;
    private readonly PairingHousehold[] households;
    private readonly Dictionary<PersonId, int> memberAt;
    private readonly Dictionary<HouseholdId, int> householdAt;
    private readonly IPairingConstraint[] constraints;
    private readonly WeightedCost[] costs;

    private PairingCase(PairingPolicy policy, (PairingMember[] InOrder, Dictionary<PersonId, int> At) members, (PairingHousehold[] InOrder, Dictionary<HouseholdId, int> At) households, HouseholdLink[] previous, IReadOnlyList<Finding> warnings)
    {
        Policy = policy;
        (this.members, memberAt) = members;
        (this.households, householdAt) = households;
        Previous = previous;
        Warnings = warnings;
        constraints = [.. policy.Constraints];
        costs = policy.Costs(previous);
    }

    /// <summary>The policy.</summary>
    public PairingPolicy Policy { get; }

    /// <summary>The members, by id.</summary>
    public IReadOnlyList<PairingMember> Members => members;

    /// <summary>The households, by id.</summary>
    public IReadOnlyList<PairingHousehold> Households => households;

    /// <summary>The links before this plan, by household; empty where there were none.</summary>
    public IReadOnlyList<HouseholdLink> Previous { get; }

    /// <summary>What was noticed and does not stand in the way, such as a previous link to a member who left.</summary>
    public IReadOnlyList<Finding> Warnings { get; }

    internal bool HasCosts => costs.Length > 0;

    /// <summary>How many households the member should and can lead: what the member says, else what the policy says of the member, else the policy's load.</summary>
    public LoadRange LoadOf(PairingMember member)
    {
        Guard.Against.Null(member);
        var usual = Policy.Loads.TryGetValue(member.Id, out var own) ? own : Policy.Load;
        return LoadRange.Create(
            member.MinimumLoad ?? Math.Min(usual.Min, member.MaximumLoad ?? int.MaxValue),
            member.MaximumLoad ?? Math.Max(usual.Max, member.MinimumLoad ?? 0));
    }

    /// <summary>Whether the pair lies within the scope and satisfies every hard constraint.</summary>
    public bool MayLead(PairingMember member, PairingHousehold household)
    {
        Guard.Against.Null(member);
        Guard.Against.Null(household);
        return Block(member) == Block(household) && Allowed(member, household);
    }

    /// <summary>The weighted cost of one link, without what depends on the member's load.</summary>
    /// <exception cref="InvalidOperationException">A cost of the caller is not 0 to <see cref="IPairingCost.Limit"/>.</exception>
    public long CostOf(PairingMember member, PairingHousehold household)
    {
        Guard.Against.Null(member);
        Guard.Against.Null(household);
        long sum = 0;
        foreach (var part in costs)
            sum += part.Weight * InRange(part.Cost, part.Cost.OfLink(member, household));
        return sum;
    }

    internal PairingMember? Member(PersonId id) => memberAt.TryGetValue(id, out var at) ? members[at] : null;

    internal PairingHousehold? Household(HouseholdId id) => householdAt.TryGetValue(id, out var at) ? households[at] : null;

    /// <summary>The position of a household by id, or −1.</summary>
    internal int PositionOf(HouseholdId id) => householdAt.GetValueOrDefault(id, -1);

    internal bool Allowed(PairingMember member, PairingHousehold household)
    {
        foreach (var constraint in constraints)
            if (!constraint.Allows(member, household))
                return false;
        return true;
    }

    internal bool MustCover(PairingHousehold household)
    {
        foreach (var constraint in constraints)
            if (constraint.MustCover(household))
                return true;
        return false;
    }

    /// <summary>What the member's n-th household costs on top of its link.</summary>
    internal long CostOfNth(PairingMember member, int nth)
    {
        long sum = 0;
        foreach (var part in costs)
            sum += part.Weight * InRange(part.Cost, part.Cost.OfNthHousehold(member, nth));
        return sum;
    }

    /// <summary>The part of the country in which the scope lets pairs be made: the grid, the village or the six digits of the banner.</summary>
    internal long Block(PairingMember member) => Block(member.Grid);

    internal long Block(PairingHousehold household) => Block(household.Grid);

    private static long InRange(IPairingCost cost, long value) => value is >= 0 and <= IPairingCost.Limit ? value
        : throw new InvalidOperationException($"The cost {cost.Code} is {value}; a cost is 0 to {IPairingCost.Limit}.");

    private long Block(Grids.GridCode grid) => Policy.Scope switch
    {
        PairingScope.Grid => grid.Value,
        PairingScope.Village => grid.Village.Value,
        _ => grid.Village.Value / 1_000_000,
    };
}
