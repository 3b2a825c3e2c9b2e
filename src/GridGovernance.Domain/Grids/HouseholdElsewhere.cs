namespace GridGovernance.Domain.Grids;

/// <summary>The household stands in another grid than the operation is about.</summary>
/// <param name="Household">The household.</param>
/// <param name="Grid">The grid it stands in.</param>
public sealed record HouseholdElsewhere(HouseholdId Household, GridCode Grid) : HouseholdUnavailable("grids.household-elsewhere")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"Household {Household} stands in grid {Grid}, not in this one.",
        $"住户 {Household} 在网格 {Grid}，不在本网格。");
}
