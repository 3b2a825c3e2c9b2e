using System.Globalization;

namespace GridGovernance.Domain.Grids;

/// <summary>The grid still has households; transfer them first, or merge the grid.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Households">How many households it has, at least 1.</param>
public sealed record GridInhabited(GridCode Grid, int Households) : GridUnavailable("grids.inhabited")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        string.Create(CultureInfo.InvariantCulture, $"Grid {Grid} still has {Households} households; transfer them first, or merge the grid."),
        string.Create(CultureInfo.InvariantCulture, $"网格 {Grid} 仍有 {Households} 户；应先调整住户，或合并网格。"));
}
