namespace GridGovernance.Domain.Grids;

/// <summary>A grid goes on whole under a new code.</summary>
/// <param name="Voided">The old code, voided.</param>
/// <param name="Renewed">The new code.</param>
/// <param name="Trigger">The recorded reason.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record GridRenumbered(GridCode Voided, GridCode Renewed, RedivisionTrigger Trigger, PersonId By, DateOnly On);
