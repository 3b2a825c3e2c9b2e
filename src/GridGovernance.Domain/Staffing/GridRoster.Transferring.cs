namespace GridGovernance.Domain.Staffing;

public sealed partial class GridRoster
{
    /// <summary>
    /// Moves somebody from one grid to another in one step: both rosters change or neither does. A suspension goes along; plots stay with the grid they lie in,
    /// vacant until somebody else answers for them or the person comes back.
    /// Refusals: <see cref="ImpossibleDate"/> (of the grid left, then of the grid joined), <see cref="NotAppointed"/> on the grid left,
    /// then <see cref="RoleNotPossible"/> on the grid joined: a post held there already, or a role that is full.
    /// </summary>
    /// <param name="from">The grid left.</param>
    /// <param name="to">The grid joined.</param>
    /// <param name="person">Who moves.</param>
    /// <param name="on">The first day on the new grid; the day before is the last on the old one.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="role">The role on the new grid; null for the one held.</param>
    /// <exception cref="ArgumentException">Both rosters are of one grid, a person is <c>default</c>, or the role undefined.</exception>
    public static TransferOutcome Transfer(GridRoster from, GridRoster to, PersonId person, DateOnly on, PersonId by, StaffRole? role = null)
    {
        Guard.Against.Null(from);
        Guard.Against.Null(to);
        Guard.Against.Default(person);
        Guard.Against.Default(by);
        if (from.Grid == to.Grid)
            throw new ArgumentException($"A transfer joins another grid than {from.Grid}; within one grid it is a change of role.", nameof(to));
        if (from.IsImpossible(person, on, out var impossible) || to.IsImpossible(person, on, out impossible))
            return impossible;
        if (!from.TryHeld(person, on, out var held))
            return new NotAppointed(from.Grid, on);
        if (to.TryHeld(person, on, out var heldThere))
            return new AlreadyAppointed(to.Grid, heldThere.Role);
        var roleThere = role is { } asked ? Guard.Against.EnumOutOfRange(asked) : held.Role;
        if (to.IsFull(person, roleThere, on, out var full))
            return full;
        from.End(person, on);
        to.Set(person, held with { Role = roleThere }, on);
        to.AssertWithinRange(roleThere, on);
        return new StaffTransferred(new(from.Grid, person, held.Role, on, by), new(to.Grid, person, roleThere, on, by), held.IsSuspended);
    }
}
