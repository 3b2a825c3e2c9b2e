using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>Windows of limits and caps, named by their first day or their calendar name; no window reaches over the edge of the period, because nothing outside it is scored.</summary>
internal static class Windows
{
    /// <summary>The window a day lies in; every activity (or entry) has one of its own.</summary>
    public static string Of(PeriodKind period, PointsWindow window, DateOnly day, string own) => Under(period, window) switch
    {
        PointsWindow.Activity => own,
        PointsWindow.Day => $"{day.DayNumber}",
        PointsWindow.Week => $"{day.DayNumber - ((int)day.DayOfWeek + 6) % 7}",
        PointsWindow.Month => $"{Period.Of(PeriodKind.Month, day)}",
        PointsWindow.Quarter => $"{Period.Of(PeriodKind.Quarter, day)}",
        PointsWindow.HalfYear => $"{Period.Of(PeriodKind.HalfYear, day)}",
        PointsWindow.Year => $"{Period.Of(PeriodKind.Year, day)}",
        _ => "",
    };

    /// <summary>A month under a monthly scheme is the period itself, and so on.</summary>
    public static PointsWindow Under(PeriodKind period, PointsWindow window) => (window, period) switch
    {
        (PointsWindow.Month, PeriodKind.Month) or (PointsWindow.Quarter, PeriodKind.Quarter)
            or (PointsWindow.HalfYear, PeriodKind.HalfYear) or (PointsWindow.Year, PeriodKind.Year) => PointsWindow.Period,
        _ => window,
    };
}
