namespace GridGovernance.Domain.Pairing;

/// <summary>A soft cost and its weight in the sum.</summary>
public sealed record WeightedCost
{
    /// <summary>The largest weight, 1,000,000.</summary>
    public const int WeightLimit = 1_000_000;

    /// <summary>Weighs a cost.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not 0 to <see cref="WeightLimit"/>.</exception>
    public WeightedCost(IPairingCost cost, int weight)
    {
        Cost = Guard.Against.Null(cost);
        ArgumentOutOfRangeException.ThrowIfNegative(weight);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weight, WeightLimit);
        Weight = weight;
    }

    /// <summary>The cost.</summary>
    public IPairingCost Cost { get; }

    /// <summary>Its weight, 0 to <see cref="WeightLimit"/>; 0 switches it off.</summary>
    public int Weight { get; }
}
