namespace GridGovernance.Domain.Grids;

/// <summary>An empty grid was retired, and its code voided.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Trigger">The recorded reason.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record GridVoided(GridCode Grid, RedivisionTrigger Trigger, PersonId By, DateOnly On);
