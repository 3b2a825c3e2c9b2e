namespace GridGovernance.Domain.Grids;

/// <summary>The new division leaves the household without a grid.</summary>
/// <param name="Household">The household.</param>
/// <param name="Grid">The grid it stands in now.</param>
public sealed record HouseholdUnplaced(HouseholdId Household, GridCode Grid) : HouseholdUnavailable("grids.household-unplaced")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"Household {Household} of grid {Grid} has no place in the new division.",
        $"重新划分方案未安排网格 {Grid} 的住户 {Household}。");
}
