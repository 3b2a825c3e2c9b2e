using System.Globalization;

namespace GridGovernance.Domain.Grids;

/// <summary>The household stands in this lane, or in another one that a new lane cannot take it from.</summary>
/// <param name="Household">The household.</param>
/// <param name="Lane">The lane it stands in.</param>
public sealed record HouseholdAlreadyInLane(HouseholdId Household, int Lane) : HouseholdUnavailable("grids.household-already-in-lane")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        string.Create(CultureInfo.InvariantCulture, $"Household {Household} stands in lane {Lane} already."),
        string.Create(CultureInfo.InvariantCulture, $"住户 {Household} 已在第 {Lane} 巷。"));
}
