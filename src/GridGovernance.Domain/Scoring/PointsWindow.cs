namespace GridGovernance.Domain.Scoring;

/// <summary>
/// The stretch of time that a limit or a cap bounds, shortest first. No window reaches over the edge of the scored period: the first and last week of a month are cut there.
/// <c>default</c> is <see cref="Activity"/>.
/// </summary>
public enum PointsWindow
{
    /// <summary>One activity on its own; for rule limits in points only. Spelled <c>activity</c>.</summary>
    Activity = 0,

    /// <summary>A calendar day. Spelled <c>day</c>.</summary>
    Day = 1,

    /// <summary>An ISO week, Monday to Sunday, cut at the period's edges. Spelled <c>week</c>.</summary>
    Week = 2,

    /// <summary>A calendar month. Spelled <c>month</c>.</summary>
    Month = 3,

    /// <summary>A calendar quarter. Spelled <c>quarter</c>.</summary>
    Quarter = 4,

    /// <summary>Half a calendar year. Spelled <c>half-year</c>.</summary>
    HalfYear = 5,

    /// <summary>A calendar year. Spelled <c>year</c>.</summary>
    Year = 6,

    /// <summary>The whole scored period, whatever its kind. Spelled <c>period</c>.</summary>
    Period = 7,
}
