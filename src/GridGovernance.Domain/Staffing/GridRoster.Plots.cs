namespace GridGovernance.Domain.Staffing;

public sealed partial class GridRoster
{
    /// <summary>Every plot in force on a day, by person; also the vacant ones, whose holder is not on the roster that day.</summary>
    public IReadOnlyList<ResponsibilityPlot> PlotsOn(DateOnly date)
    {
        var found = new List<ResponsibilityPlot>();
        foreach (var timeline in plots.Values)
        {
            if (timeline.TryAt(date, out var plot))
                found.Add(plot);
        }

        return found;
    }

    /// <summary>
    /// Makes a member answerable for a plot from a day on, in place of the one they had (责任田: everybody has a plot of responsibility).
    /// Refusals: <see cref="ImpossibleDate"/>, also when the member's plot has changed on a later day already; <see cref="NotAppointed"/>.
    /// </summary>
    /// <param name="plot">Who answers, and for what.</param>
    /// <param name="on">The first day.</param>
    /// <param name="by">Who decides.</param>
    /// <exception cref="ArgumentException">The plot is null, or the person <c>default</c>.</exception>
    public AssignPlotOutcome AssignPlot(ResponsibilityPlot plot, DateOnly on, PersonId by)
    {
        Guard.Against.Null(plot);
        Guard.Against.Default(by);
        if (IsPlotImpossible(plot.Person, on) is { } impossible)
            return impossible;
        if (!TryHeld(plot.Person, on, out _))
            return new NotAppointed(Grid, on);
        if (!plots.TryGetValue(plot.Person, out var timeline))
            plots.Add(plot.Person, timeline = new());
        timeline.SetFrom(on, plot);
        Version++;
        return new PlotAssigned(Grid, plot, on, by);
    }

    /// <summary>
    /// Takes a plot from somebody, on the roster or not any more. Refusals: <see cref="ImpossibleDate"/>, also when the plot has changed
    /// on a later day already; <see cref="NoPlotHeld"/>.
    /// </summary>
    /// <param name="person">Who answers no longer.</param>
    /// <param name="on">The first day without the plot.</param>
    /// <param name="by">Who decides.</param>
    /// <exception cref="ArgumentException">A person is <c>default</c>.</exception>
    public WithdrawPlotOutcome WithdrawPlot(PersonId person, DateOnly on, PersonId by)
    {
        Guard.Against.Default(person);
        Guard.Against.Default(by);
        if (IsPlotImpossible(person, on) is { } impossible)
            return impossible;
        if (!plots.TryGetValue(person, out var timeline) || !timeline.TryAt(on, out var plot))
            return new NoPlotHeld(Grid, on);
        EndPlot(person, on);
        Version++;
        return new PlotWithdrawn(Grid, plot, on, by);
    }

    /// <summary>Whether everybody on duty answers for something and every household is answered for, on a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="households">The households of the grid on that day.</param>
    public PlotCoverage PlotCoverageOn(DateOnly date, IEnumerable<HouseholdId> households) =>
        PlotCoverage.Of(PostsOn(date).Where(post => !post.IsSuspended).Select(post => post.Person), households, PlotsOn(date));

    private ImpossibleDate? IsPlotImpossible(PersonId person, DateOnly on)
    {
        if (on < OpenedOn)
            return new UnopenedRoster(Grid, OpenedOn);
        if (ClosedOn is { } closedOn)
            return new ClosedRoster(Grid, closedOn);
        return plots.TryGetValue(person, out var timeline) && timeline.ChangedOn is { } changedOn && on < changedOn ? new LaterChange(Grid, changedOn) : null;
    }

    private void EndPlot(PersonId person, DateOnly on)
    {
        plots[person].EndFrom(on);
        if (plots[person].Stretches.Count == 0)
            plots.Remove(person);
    }
}
