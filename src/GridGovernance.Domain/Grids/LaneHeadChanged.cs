namespace GridGovernance.Domain.Grids;

/// <summary>A lane has another head.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Former">The head until now.</param>
/// <param name="Head">The lane head.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record LaneHeadChanged(int Lane, PersonId Former, PersonId Head, PersonId By, DateOnly On);
