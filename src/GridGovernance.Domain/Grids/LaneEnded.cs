namespace GridGovernance.Domain.Grids;

/// <summary>A lane was closed; its households stay in the grid.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Households">The households that stood in it, in ordinal order.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record LaneEnded(int Lane, IReadOnlyList<HouseholdId> Households, PersonId By, DateOnly On);
