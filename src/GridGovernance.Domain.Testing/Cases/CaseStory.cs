using System.Globalization;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Kernel;

namespace GridGovernance.Domain.Testing.Cases;

/// <summary>A case from its collection by the village, and what is then asked of it. Immutable.</summary>
/// <param name="Id">A number that tells cases apart.</param>
/// <param name="Sequence">The grid's sequence in its village.</param>
/// <param name="Village">0 or 1: one of two villages of different townships.</param>
/// <param name="Days">Working days for handling.</param>
/// <param name="HandlingHours">Working hours the stage of handling may take; 0 for no timer.</param>
/// <param name="Calendar">Which time counts.</param>
/// <param name="Commands">What is asked, in order.</param>
public sealed record CaseStory(int Id, int Sequence, int Village, int Days, int HandlingHours, WorkingCalendar Calendar, IReadOnlyList<CaseCommand> Commands)
{
    private static readonly string[] Villages = ["152221105215", "152221100001"];

    /// <summary>A Monday morning before the holidays of the calendars.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 2, 9, 9, 0, 0, TimeSpan.FromHours(8));

    /// <summary>The deadlines of the case.</summary>
    public CaseDeadlines Deadlines => HandlingHours == 0
        ? CaseDeadlines.WorkingDays(Calendar, Days)
        : CaseDeadlines.WorkingDays(Calendar, Days).With(CaseStage.Handling, TimeSpan.FromHours(HandlingHours));

    /// <summary>The case as it is collected.</summary>
    public GridCase Begin() => GridCase.Collect(CaseId.From(Id), GridCode.Create(Domain.Divisions.DivisionCode.Parse(Villages[Village]), Sequence), CaseCommand.Originator,
        new(PersonId.From("officer"), CaseCommand.Units[2]), Start, CaseCommand.Chain, Deadlines);

    /// <summary>The case after everything was asked.</summary>
    public GridCase Told()
    {
        var gridCase = Begin();
        foreach (var command in Commands)
            command.Apply(gridCase);
        return gridCase;
    }

    /// <summary>One command a line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Days} days, {HandlingHours} hours, {Calendar.Holidays.Count} holidays\n") + string.Join('\n', Commands);
}
