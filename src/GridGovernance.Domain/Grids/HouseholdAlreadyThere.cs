namespace GridGovernance.Domain.Grids;

/// <summary>The household stands in the receiving grid already.</summary>
/// <param name="Household">The household.</param>
/// <param name="Grid">The receiving grid.</param>
public sealed record HouseholdAlreadyThere(HouseholdId Household, GridCode Grid) : HouseholdUnavailable("grids.household-already-there")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"Household {Household} stands in grid {Grid} already.",
        $"住户 {Household} 已在网格 {Grid}。");
}
