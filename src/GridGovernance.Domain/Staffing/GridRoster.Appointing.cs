namespace GridGovernance.Domain.Staffing;

public sealed partial class GridRoster
{
    /// <summary>Appoints somebody who holds no post of this grid. Refusals: <see cref="ImpossibleDate"/>, <see cref="AlreadyAppointed"/>, <see cref="RoleAtCapacity"/>.</summary>
    /// <param name="person">Who is appointed.</param>
    /// <param name="role">The role.</param>
    /// <param name="on">The first day in the post.</param>
    /// <param name="by">Who decides.</param>
    /// <exception cref="ArgumentException">A person is <c>default</c>, or the role undefined.</exception>
    public AppointOutcome Appoint(PersonId person, StaffRole role, DateOnly on, PersonId by)
    {
        Guard.Against.Default(person);
        Guard.Against.EnumOutOfRange(role);
        Guard.Against.Default(by);
        if (IsImpossible(person, on, out var impossible))
            return impossible;
        if (TryHeld(person, on, out var held))
            return new AlreadyAppointed(Grid, held.Role);
        if (IsFull(person, role, on, out var full))
            return full;
        Set(person, new(role, IsSuspended: false), on);
        AssertWithinRange(role, on);
        return new StaffAppointed(Grid, person, role, on, by);
    }

    /// <summary>Releases somebody from their post, suspended or not. Refusals: <see cref="ImpossibleDate"/>, <see cref="NotAppointed"/>.</summary>
    /// <param name="person">Who is released.</param>
    /// <param name="on">The first day no longer in the post.</param>
    /// <param name="by">Who decides.</param>
    /// <exception cref="ArgumentException">A person is <c>default</c>.</exception>
    public ReleaseOutcome Release(PersonId person, DateOnly on, PersonId by)
    {
        Guard.Against.Default(person);
        Guard.Against.Default(by);
        if (IsImpossible(person, on, out var impossible))
            return impossible;
        if (!TryHeld(person, on, out var held))
            return new NotAppointed(Grid, on);
        End(person, on);
        return new StaffReleased(Grid, person, held.Role, on, by);
    }

    /// <summary>
    /// Gives somebody another role on the same grid; a suspension stays.
    /// Refusals: <see cref="ImpossibleDate"/>, <see cref="NotAppointed"/>, then <see cref="RoleNotPossible"/>: the role they hold already, or one that is full.
    /// </summary>
    /// <param name="person">Whose role changes.</param>
    /// <param name="role">The new role.</param>
    /// <param name="on">The first day in the new role.</param>
    /// <param name="by">Who decides.</param>
    /// <exception cref="ArgumentException">A person is <c>default</c>, or the role undefined.</exception>
    public ChangeRoleOutcome ChangeRole(PersonId person, StaffRole role, DateOnly on, PersonId by)
    {
        Guard.Against.Default(person);
        Guard.Against.EnumOutOfRange(role);
        Guard.Against.Default(by);
        if (IsImpossible(person, on, out var impossible))
            return impossible;
        if (!TryHeld(person, on, out var held))
            return new NotAppointed(Grid, on);
        if (held.Role == role)
            return new AlreadyAppointed(Grid, role);
        if (IsFull(person, role, on, out var full))
            return full;
        Set(person, held with { Role = role }, on);
        AssertWithinRange(role, on);
        return new RoleChanged(Grid, person, held.Role, role, on, by);
    }
}
