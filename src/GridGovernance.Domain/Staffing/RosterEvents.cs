using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Staffing;

/// <summary>Somebody was appointed.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Person">Who was appointed.</param>
/// <param name="Role">The role.</param>
/// <param name="EffectiveOn">The first day in the post.</param>
/// <param name="By">Who decided.</param>
public sealed record StaffAppointed(GridCode Grid, PersonId Person, StaffRole Role, DateOnly EffectiveOn, PersonId By);

/// <summary>Somebody was released.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Person">Who was released.</param>
/// <param name="Role">The role held.</param>
/// <param name="EffectiveOn">The first day no longer in the post.</param>
/// <param name="By">Who decided.</param>
public sealed record StaffReleased(GridCode Grid, PersonId Person, StaffRole Role, DateOnly EffectiveOn, PersonId By);

/// <summary>Somebody's role on the grid changed.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Person">Whose role changed.</param>
/// <param name="Before">The role until the day before.</param>
/// <param name="After">The role from the day on.</param>
/// <param name="EffectiveOn">The first day in the new role.</param>
/// <param name="By">Who decided.</param>
public sealed record RoleChanged(GridCode Grid, PersonId Person, StaffRole Before, StaffRole After, DateOnly EffectiveOn, PersonId By);

/// <summary>Somebody moved from one grid to another: a pair of events, both true.</summary>
/// <param name="Left">The release from the grid left.</param>
/// <param name="Joined">The appointment on the grid joined.</param>
/// <param name="IsSuspended">Whether a suspension went along.</param>
public sealed record StaffTransferred(StaffReleased Left, StaffAppointed Joined, bool IsSuspended);

/// <summary>Somebody was suspended.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Person">Who was suspended.</param>
/// <param name="Role">The role, which stays taken.</param>
/// <param name="EffectiveOn">The first day of the suspension.</param>
/// <param name="By">Who decided.</param>
public sealed record StaffSuspended(GridCode Grid, PersonId Person, StaffRole Role, DateOnly EffectiveOn, PersonId By);

/// <summary>A suspension ended.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Person">Who is back.</param>
/// <param name="Role">The role.</param>
/// <param name="EffectiveOn">The first day back.</param>
/// <param name="By">Who decided.</param>
public sealed record StaffResumed(GridCode Grid, PersonId Person, StaffRole Role, DateOnly EffectiveOn, PersonId By);

/// <summary>The ranges of a roster changed.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Before">What held until the day before.</param>
/// <param name="After">What holds from the day on.</param>
/// <param name="EffectiveOn">The first day of the new ranges.</param>
/// <param name="By">Who decided.</param>
public sealed record RangesChanged(GridCode Grid, RoleRanges Before, RoleRanges After, DateOnly EffectiveOn, PersonId By);

/// <summary>A roster was closed for good.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Released">Who was released by it, by person.</param>
/// <param name="EffectiveOn">The first day on which nobody holds a post.</param>
/// <param name="By">Who decided.</param>
public sealed record RosterClosed(GridCode Grid, IReadOnlyList<StaffReleased> Released, DateOnly EffectiveOn, PersonId By);

/// <summary>A member answers for a plot.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Plot">Who answers, and for what.</param>
/// <param name="EffectiveOn">The first day.</param>
/// <param name="By">Who decided.</param>
public sealed record PlotAssigned(GridCode Grid, ResponsibilityPlot Plot, DateOnly EffectiveOn, PersonId By);

/// <summary>A plot was taken from its holder.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Plot">Who answered, and for what.</param>
/// <param name="EffectiveOn">The first day without it.</param>
/// <param name="By">Who decided.</param>
public sealed record PlotWithdrawn(GridCode Grid, ResponsibilityPlot Plot, DateOnly EffectiveOn, PersonId By);
