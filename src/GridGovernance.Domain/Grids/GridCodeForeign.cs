using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Grids;

/// <summary>The code belongs to another village.</summary>
/// <param name="Grid">The code asked for.</param>
/// <param name="Village">The village that was asked.</param>
public sealed record GridCodeForeign(GridCode Grid, DivisionCode Village) : GridUnavailable("grids.code-foreign")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"Code {Grid} belongs to village {Grid.Village}, not to {Village}.",
        $"编码 {Grid} 属于 {Grid.Village}，不属于 {Village}。");
}
