using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Grids;

/// <summary>A village was divided anew: every code in use was voided, and every household stands in one of the new grids.</summary>
/// <param name="Village">The village.</param>
/// <param name="Voided">The codes voided, in order.</param>
/// <param name="Grids">The grids opened, in the order of the designs.</param>
/// <param name="Moves">Where every household came from and went to, by household.</param>
/// <param name="Trigger">The recorded reason.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record VillageRedivided(DivisionCode Village, IReadOnlyList<GridCode> Voided, IReadOnlyList<GridOpened> Grids, IReadOnlyList<HouseholdMove> Moves, RedivisionTrigger Trigger, PersonId By, DateOnly On);
