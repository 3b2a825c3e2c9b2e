using System.Globalization;

namespace GridGovernance.Domain.Grids;

/// <summary>The code was voided, and a voided code is never used again.</summary>
/// <param name="Grid">The code asked for.</param>
/// <param name="VoidedOn">The day it was voided.</param>
public sealed record GridCodeVoided(GridCode Grid, DateOnly VoidedOn) : GridUnavailable("grids.code-voided")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        string.Create(CultureInfo.InvariantCulture, $"Code {Grid} was voided on {VoidedOn:yyyy-MM-dd}; a voided code is never used again."),
        string.Create(CultureInfo.InvariantCulture, $"编码 {Grid} 已于 {VoidedOn:yyyy-MM-dd} 作废，不得再用。"));
}
