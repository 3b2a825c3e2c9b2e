namespace GridGovernance.Domain.Grids;

/// <summary>A household was assigned to a lane of its grid.</summary>
/// <param name="Household">The household.</param>
/// <param name="Lane">The lane.</param>
/// <param name="FormerLane">The lane it stood in before; null if none.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record HouseholdAssignedToLane(HouseholdId Household, int Lane, int? FormerLane, PersonId By, DateOnly On);
