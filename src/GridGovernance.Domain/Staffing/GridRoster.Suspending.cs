namespace GridGovernance.Domain.Staffing;

public sealed partial class GridRoster
{
    /// <summary>
    /// Suspends somebody until they are resumed: the place stays taken and nobody fills it.
    /// Refusals: <see cref="ImpossibleDate"/>, <see cref="NotAppointed"/>, <see cref="AlreadySuspended"/>.
    /// </summary>
    /// <param name="person">Who is suspended.</param>
    /// <param name="on">The first day of the suspension.</param>
    /// <param name="by">Who decides.</param>
    /// <exception cref="ArgumentException">A person is <c>default</c>.</exception>
    public SuspendOutcome Suspend(PersonId person, DateOnly on, PersonId by)
    {
        Guard.Against.Default(person);
        Guard.Against.Default(by);
        if (IsImpossible(person, on, out var impossible))
            return impossible;
        if (!TryHeld(person, on, out var held))
            return new NotAppointed(Grid, on);
        if (held.IsSuspended)
            return new AlreadySuspended(Grid, held.Role);
        Set(person, held with { IsSuspended = true }, on);
        return new StaffSuspended(Grid, person, held.Role, on, by);
    }

    /// <summary>Ends a suspension. Refusals: <see cref="ImpossibleDate"/>, <see cref="NotAppointed"/>, <see cref="NotSuspended"/>.</summary>
    /// <param name="person">Who is back on duty.</param>
    /// <param name="on">The first day back.</param>
    /// <param name="by">Who decides.</param>
    /// <exception cref="ArgumentException">A person is <c>default</c>.</exception>
    public ResumeOutcome Resume(PersonId person, DateOnly on, PersonId by)
    {
        Guard.Against.Default(person);
        Guard.Against.Default(by);
        if (IsImpossible(person, on, out var impossible))
            return impossible;
        if (!TryHeld(person, on, out var held))
            return new NotAppointed(Grid, on);
        if (!held.IsSuspended)
            return new NotSuspended(Grid, held.Role);
        Set(person, held with { IsSuspended = false }, on);
        return new StaffResumed(Grid, person, held.Role, on, by);
    }
}
