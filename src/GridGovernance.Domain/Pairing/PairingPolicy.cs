using System.Collections.Frozen;

namespace GridGovernance.Domain.Pairing;

/// <summary>
/// How households are paired with members: load per member, scope, hard constraints and soft costs. Immutable and freely shared.
/// A policy starts with the scope of the grid, nobody leading their own household, and the distance in metres as its only cost.
/// </summary>
/// <example>
/// <code>
/// var policy = PairingPolicy.OneLeads(3).WithDistance(1).WithContinuity(500); // a change is worth 500 m of walking
/// </code>
/// </example>
public sealed partial record PairingPolicy
{
    private PairingPolicy(LoadRange load) => Load = load;

    /// <summary>一带二: a member leads up to two households, as in 红峰村. The founding document names the form and not the number's bounds; "up to" is our reading.</summary>
    public static PairingPolicy OneLeadsTwo { get; } = OneLeads(2);

    /// <summary>一带五: a member leads up to five households.</summary>
    public static PairingPolicy OneLeadsFive { get; } = OneLeads(5);

    /// <summary>How many households a member leads, unless the member says otherwise.</summary>
    public LoadRange Load { get; private init; }

    /// <summary>Members whose load differs from the policy's.</summary>
    public IReadOnlyDictionary<PersonId, LoadRange> Loads { get; private init; } = FrozenDictionary<PersonId, LoadRange>.Empty;

    /// <summary>How far from its grid a household's member may come; the grid by default.</summary>
    public PairingScope Scope { get; private init; } = PairingScope.Grid;

    /// <summary>The hard constraints; a pair must satisfy all.</summary>
    public IReadOnlyList<IPairingConstraint> Constraints { get; private init; } = [new OwnHouseholdExcluded()];

    /// <summary>What a metre of distance costs, a whole number; 1 by default.</summary>
    public int DistanceWeight { get; private init; } = 1;

    /// <summary>What it costs that a household changes its member, against the links handed in as previous; 0 by default. With a distance weight of 1, a weight of 500 keeps a link that is up to 500 m longer.</summary>
    public int ContinuityWeight { get; private init; }

    /// <summary>What uneven loads cost: this weight times the sum of the squared loads; 0 by default.</summary>
    public int BalanceWeight { get; private init; }

    /// <summary>Further costs of the caller, with their weights.</summary>
    public IReadOnlyList<WeightedCost> FurtherCosts { get; private init; } = [];

    /// <summary>一带多: a member leads up to <paramref name="n"/> households, and may lead none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">n is not 0 to <see cref="LoadRange.Limit"/>.</exception>
    public static PairingPolicy OneLeads(int n) => new(LoadRange.Create(0, n));

    /// <summary>A member leads at least <paramref name="min"/> and at most <paramref name="max"/> households. Covering households comes before meeting minimums, and never stands against it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 ≤ min ≤ max ≤ <see cref="LoadRange.Limit"/>.</exception>
    public static PairingPolicy Between(int min, int max) => new(LoadRange.Create(min, max));

    /// <summary>The same policy with another scope.</summary>
    public PairingPolicy Within(PairingScope scope) => this with { Scope = Guard.Against.EnumOutOfRange(scope) };

    /// <summary>The same policy with another load for one member.</summary>
    public PairingPolicy WithLoadOf(PersonId member, LoadRange load) => WithLoads([new(Guard.Against.Default(member), load)]);

    /// <summary>The same policy with other loads for some members; a member named twice has the last.</summary>
    public PairingPolicy WithLoads(IEnumerable<KeyValuePair<PersonId, LoadRange>> loads) => this with
    {
        Loads = Loads.Concat(Guard.Against.Null(loads)).GroupBy(pair => pair.Key).ToFrozenDictionary(group => group.Key, group => group.Last().Value),
    };

    /// <summary>The same policy with one more hard constraint.</summary>
    public PairingPolicy With(IPairingConstraint constraint) => this with { Constraints = [.. Constraints, Guard.Against.Null(constraint)] };

    /// <summary>The same policy with one more soft cost.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not 0 to <see cref="WeightedCost.WeightLimit"/>.</exception>
    public PairingPolicy With(IPairingCost cost, int weight) => this with { FurtherCosts = [.. FurtherCosts, new(cost, weight)] };

    /// <summary>The same policy with another weight of distance; 0 ignores distance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not 0 to <see cref="WeightedCost.WeightLimit"/>.</exception>
    public PairingPolicy WithDistance(int weight) => this with { DistanceWeight = Weight(weight) };

    /// <summary>The same policy with another weight of continuity; 0 plans as if there had been no links before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not 0 to <see cref="WeightedCost.WeightLimit"/>.</exception>
    public PairingPolicy WithContinuity(int weight) => this with { ContinuityWeight = Weight(weight) };

    /// <summary>The same policy with another weight of load balance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not 0 to <see cref="WeightedCost.WeightLimit"/>.</exception>
    public PairingPolicy WithBalance(int weight) => this with { BalanceWeight = Weight(weight) };

    /// <summary>Every cost that counts: distance, continuity with the previous links, balance, and the caller's own; those of weight 0 left out.</summary>
    internal WeightedCost[] Costs(IReadOnlyList<HouseholdLink> previous)
    {
        var costs = new List<WeightedCost>();
        if (DistanceWeight > 0)
            costs.Add(new(new DistanceCost(), DistanceWeight));
        if (ContinuityWeight > 0)
            costs.Add(new(new ContinuityCost(previous), ContinuityWeight));
        if (BalanceWeight > 0)
            costs.Add(new(new LoadBalanceCost(), BalanceWeight));
        return [.. costs, .. FurtherCosts.Where(cost => cost.Weight > 0)];
    }

    private static int Weight(int weight)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(weight);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weight, WeightedCost.WeightLimit);
        return weight;
    }
}
