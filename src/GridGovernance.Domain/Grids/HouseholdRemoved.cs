namespace GridGovernance.Domain.Grids;

/// <summary>A household left the village.</summary>
/// <param name="Household">The household.</param>
/// <param name="Grid">The grid it stood in.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record HouseholdRemoved(HouseholdId Household, GridCode Grid, PersonId By, DateOnly On);
