using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Grids;

/// <summary>A village without grids was divided into grids.</summary>
/// <param name="Village">The village.</param>
/// <param name="Grids">The grids opened, in the order of the designs.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record VillageDivided(DivisionCode Village, IReadOnlyList<GridOpened> Grids, PersonId By, DateOnly On);
