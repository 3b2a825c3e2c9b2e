using System.Globalization;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Grids;

/// <summary>The village has grids in use; it can be divided anew, not for the first time.</summary>
/// <param name="Village">The village.</param>
/// <param name="Grids">How many grids are in use, at least 1.</param>
public sealed record VillageAlreadyDivided(DivisionCode Village, int Grids) : GridUnavailable("grids.village-already-divided")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        string.Create(CultureInfo.InvariantCulture, $"Village {Village} has {Grids} grids in use; divide it anew instead."),
        string.Create(CultureInfo.InvariantCulture, $"{Village} 已有 {Grids} 个网格在用，应重新划分。"));
}
