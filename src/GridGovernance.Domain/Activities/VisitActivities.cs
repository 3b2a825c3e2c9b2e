using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Visits;

namespace GridGovernance.Domain.Activities;

/// <summary>Visits as activities of who went, and what they bring back as appeals.</summary>
/// <example>
/// <code>
/// var grid = GridCode.Create(DivisionCode.Parse("152221105215"), 1);
/// var visit = new Visit(VisitId.From("v-1"), grid, HouseholdId.From("h-1"), PersonId.From("w-017"), new(2026, 3, 2));
/// var activity = VisitActivities.OfVisit(visit, "visit", new DateTimeOffset(2026, 3, 2, 18, 0, 0, TimeSpan.FromHours(8)));
/// </code>
/// </example>
public static class VisitActivities
{
    /// <summary>A visit: of the cadence, or of a list when it names an item; then the item is a tag, which the list's completion bonus reads.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="kind">The kind of activity, such as <see cref="ActivityKinds.MustVisit"/>.</param>
    /// <param name="recordedAt">The instant it was recorded.</param>
    /// <param name="recorder">Who recorded it, if known.</param>
    public static Activity OfVisit(Visit visit, ActivityKind kind, DateTimeOffset recordedAt, PersonId? recorder = null)
    {
        Guard.Against.Null(visit);
        return new(StableId.Of("visit", visit.Id.ToString()), visit.By, kind, visit.On,
            tags: visit.Item.Length == 0 ? [] : [visit.Item], recordedAt: recordedAt, recorder: recorder);
    }

    /// <summary>
    /// A must-visit or must-clear list that was completed in its period, as activity of who answers for it, on the day the last household was served. A scheme's completion bonus reads it,
    /// list by list; the bonus for single items reads the visits themselves (<see cref="OfVisit"/>). Null while something is due, and where the list had no household.
    /// </summary>
    /// <param name="coverage">What of the list was served.</param>
    /// <param name="answerable">The worker, team or grid that answers for the list.</param>
    /// <param name="recordedAt">The instant it was recorded.</param>
    /// <param name="recorder">Who recorded it, if known.</param>
    /// <exception cref="ArgumentException">The subject is <c>default</c>.</exception>
    public static Activity? OfCompletedList(VisitListCoverage coverage, SubjectId answerable, DateTimeOffset recordedAt, PersonId? recorder = null)
    {
        Guard.Against.Null(coverage);
        Guard.Against.Default(answerable);
        return coverage.CompletedOn is not { } completedOn ? null : new(StableId.Of("visit-list", coverage.Part.Id, coverage.Period.ToString(), answerable.ToString()), answerable,
            ActivityKinds.VisitListCompleted, completedOn, Quantity.Of(coverage.Served), [coverage.Part.Id], recordedAt, recorder);
    }

    /// <summary>An outreach visit; the quantity is the number of things carried and brought back.</summary>
    public static Activity OfOutreach(OutreachVisit outreach, DateTimeOffset recordedAt, PersonId? recorder = null)
    {
        var visit = Guard.Against.Null(outreach).Visit;
        return new(StableId.Of("outreach", visit.Id.ToString()), visit.By, ActivityKinds.OutreachVisit, visit.On,
            Quantity.Of(outreach.Carried.Count + outreach.BroughtBack.Count), recordedAt: recordedAt, recorder: recorder);
    }

    /// <summary>A thing brought back becomes an appeal of the residents, raised on the day of the visit, in the household and at no service centre.</summary>
    /// <param name="outreach">The outreach visit.</param>
    /// <param name="index">Which of the things brought back, from 0.</param>
    /// <param name="id">The appeal's id.</param>
    /// <param name="raisedBy">Who asks.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such thing.</exception>
    public static Appeal AppealOf(OutreachVisit outreach, int index, AppealId id, PersonId raisedBy)
    {
        Guard.Against.Null(outreach);
        Guard.Against.Default(id);
        Guard.Against.Default(raisedBy);
        Guard.Against.OutOfRange(index, nameof(index), 0, outreach.BroughtBack.Count - 1);
        return Appeal.Raise(id, AppealOrigin.ResidentAppeal, outreach.Visit.Grid, raisedBy, outreach.Visit.On);
    }
}
