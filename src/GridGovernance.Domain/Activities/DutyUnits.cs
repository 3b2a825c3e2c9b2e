using System.Globalization;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Activities;

/// <summary>
/// Villages, grids and lanes as units on duty that can be scored and given stars (评星定级) like people: the one spelling each has as a subject,
/// and the work of their people credited to them.
/// </summary>
public static class DutyUnits
{
    /// <summary>A village, community, township or banner as a unit: <c>division-</c> and its 12 digits.</summary>
    public static UnitId Of(DivisionCode division) => UnitId.From("division-" + division);

    /// <summary>A grid as a unit: <c>grid-</c> and its 15 digits.</summary>
    /// <exception cref="ArgumentException">The grid is <c>default</c>.</exception>
    public static UnitId Of(GridCode grid) => UnitId.From("grid-" + Guard.Against.Default(grid));

    /// <summary>A lane (党员巷) as a unit: <c>lane-</c>, the village's 12 digits and its number in the village.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static UnitId OfLane(DivisionCode village, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return UnitId.From(string.Create(CultureInfo.InvariantCulture, $"lane-{village}-{number}"));
    }

    /// <summary>
    /// The same work credited to a unit besides: another subject, and an id of its own that follows from both, so that a retry never pays the unit twice.
    /// </summary>
    /// <exception cref="ArgumentException">The unit is <c>default</c>.</exception>
    public static Activity CreditedTo(this Activity activity, UnitId unit)
    {
        Guard.Against.Null(activity);
        Guard.Against.Default(unit);
        return new(StableId.Of("credited", unit.ToString(), activity.Id.ToString()), unit, activity.Kind, activity.OccurredOn, activity.Quantity, activity.Tags, activity.RecordedAt, activity.Recorder);
    }
}
