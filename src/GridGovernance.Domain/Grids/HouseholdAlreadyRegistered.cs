namespace GridGovernance.Domain.Grids;

/// <summary>The household is registered already; a household stands in exactly one grid.</summary>
/// <param name="Household">The household.</param>
/// <param name="Grid">The grid it stands in.</param>
public sealed record HouseholdAlreadyRegistered(HouseholdId Household, GridCode Grid) : HouseholdUnavailable("grids.household-already-registered")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"Household {Household} is registered in grid {Grid} already.",
        $"住户 {Household} 已登记在网格 {Grid}。");
}
