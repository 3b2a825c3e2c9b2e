namespace GridGovernance.Domain.Grids;

/// <summary>A grid was merged into another, and its code voided.</summary>
/// <param name="Voided">The grid that is no more.</param>
/// <param name="Into">The grid that took its households over.</param>
/// <param name="Households">The households taken over, in ordinal order.</param>
/// <param name="Trigger">The recorded reason.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record GridsMerged(GridCode Voided, GridCode Into, IReadOnlyList<HouseholdId> Households, RedivisionTrigger Trigger, PersonId By, DateOnly On);
