namespace GridGovernance.Domain.Grids;

/// <summary>A lane was opened in a grid.</summary>
/// <param name="Lane">Its number.</param>
/// <param name="Grid">The grid it lies in.</param>
/// <param name="Head">The lane head.</param>
/// <param name="Households">The households that stand in it, in the order asked.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record LaneOpened(int Lane, GridCode Grid, PersonId Head, IReadOnlyList<HouseholdId> Households, PersonId By, DateOnly On);
