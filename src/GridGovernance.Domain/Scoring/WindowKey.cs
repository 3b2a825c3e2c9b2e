namespace GridGovernance.Domain.Scoring;

/// <summary>Numbers the windows of a period, so that two days lie in one window exactly when their keys are equal. Rising with the day.</summary>
internal static class WindowKey
{
    private const int DaysOfWeek = 7;

    public static int Of(DateOnly date, PointsWindow window) => window switch
    {
        PointsWindow.Day => date.DayNumber,
        PointsWindow.Week => date.DayNumber / DaysOfWeek,                      // day 0 of year 1 was a Monday
        PointsWindow.Month => date.Year * 12 + date.Month - 1,
        PointsWindow.Quarter => (date.Year * 12 + date.Month - 1) / 3,
        PointsWindow.HalfYear => (date.Year * 12 + date.Month - 1) / 6,
        PointsWindow.Year => date.Year,
        _ => 0,
    };
}
