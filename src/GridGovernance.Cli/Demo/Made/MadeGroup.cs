using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Cli.Demo.Made;

/// <summary>A made party group (小组): the village it lies in and the grids it serves.</summary>
internal sealed record MadeGroup(DivisionCode Village, int Number, IReadOnlyList<GridCode> Grids);
