namespace GridGovernance.Domain.Grids;

/// <summary>The operation names the household twice.</summary>
/// <param name="Household">The household.</param>
public sealed record HouseholdNamedTwice(HouseholdId Household) : HouseholdUnavailable("grids.household-named-twice")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"Household {Household} is named twice.",
        $"住户 {Household} 重复出现。");
}
