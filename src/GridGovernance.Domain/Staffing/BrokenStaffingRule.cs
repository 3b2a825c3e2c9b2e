using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Staffing;

/// <summary>A rule of the caller's own that a grid's staff breaks.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Breach">What it says is wrong.</param>
public sealed record BrokenStaffingRule(GridCode Grid, string RuleId, BilingualText Breach);
