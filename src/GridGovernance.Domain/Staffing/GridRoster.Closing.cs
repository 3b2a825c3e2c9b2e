namespace GridGovernance.Domain.Staffing;

public sealed partial class GridRoster
{
    /// <summary>
    /// Sets how many may hold each role from a day on, as when the households changed or another template came into force.
    /// Nobody loses a post; more people than the new upper end are a surplus until they leave.
    /// Refusals: <see cref="ImpossibleDate"/>, also when the ranges have changed on a later day already.
    /// </summary>
    /// <param name="newRanges">How many may hold each role.</param>
    /// <param name="on">The first day on which they hold.</param>
    /// <param name="by">Who decides.</param>
    /// <exception cref="ArgumentException">The person is <c>default</c>.</exception>
    public ChangeRangesOutcome ChangeRanges(RoleRanges newRanges, DateOnly on, PersonId by)
    {
        Guard.Against.Default(by);
        if (IsImpossible(default, on, out var impossible))
            return impossible;
        if (ranges.ChangedOn is { } changedOn && on < changedOn)
            return new LaterChange(Grid, changedOn);
        var before = RangesOn(on);
        ranges.SetFrom(on, newRanges);
        Version++;
        return new RangesChanged(Grid, before, newRanges, on, by);
    }

    /// <summary>
    /// Closes the roster for good, as when its grid is retired: everybody still holding a post is released on that day, and plots end.
    /// Refusals: <see cref="ImpossibleDate"/>, also when anything in the roster changes on a later day.
    /// </summary>
    /// <param name="on">The first day on which nobody holds a post; not the day the roster opened.</param>
    /// <param name="by">Who decides.</param>
    /// <exception cref="ArgumentException">The person is <c>default</c>.</exception>
    public CloseRosterOutcome Close(DateOnly on, PersonId by)
    {
        Guard.Against.Default(by);
        if (IsImpossible(default, on, out var impossible))
            return impossible;
        var lastChange = holdings.Values.Select(held => held.ChangedOn).Concat(plots.Values.Select(plot => plot.ChangedOn)).Append(ranges.ChangedOn).Max();
        if (on < lastChange)
            return new LaterChange(Grid, lastChange.Value);
        var released = PostsOn(on).Select(post => new StaffReleased(Grid, post.Person, post.Role, on, by)).ToArray();
        foreach (var person in released.Select(release => release.Person))
            End(person, on);
        foreach (var person in plots.Keys.ToArray())
            EndPlot(person, on);
        ClosedOn = on;
        Version++;
        return new RosterClosed(Grid, released, on, by);
    }
}
