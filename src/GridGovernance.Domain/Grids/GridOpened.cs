namespace GridGovernance.Domain.Grids;

/// <summary>A grid was opened.</summary>
/// <param name="Grid">Its new code.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="LineDepartment">The line department of a dedicated grid; null for the other kinds.</param>
/// <param name="Households">The households registered with it.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record GridOpened(GridCode Grid, GridKind Kind, UnitId? LineDepartment, IReadOnlyList<HouseholdId> Households, PersonId By, DateOnly On);
