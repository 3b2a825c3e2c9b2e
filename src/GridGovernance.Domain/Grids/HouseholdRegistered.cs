namespace GridGovernance.Domain.Grids;

/// <summary>A household was registered.</summary>
/// <param name="Household">The household.</param>
/// <param name="Grid">Its grid.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record HouseholdRegistered(HouseholdId Household, GridCode Grid, PersonId By, DateOnly On);
