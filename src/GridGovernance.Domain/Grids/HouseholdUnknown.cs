namespace GridGovernance.Domain.Grids;

/// <summary>The household is not registered in the village.</summary>
/// <param name="Household">The household.</param>
public sealed record HouseholdUnknown(HouseholdId Household) : HouseholdUnavailable("grids.household-unknown")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"Household {Household} is not registered here.",
        $"住户 {Household} 未在此登记。");
}
