namespace GridGovernance.Domain.Scoring;

/// <summary>How windows lie to each other under a scheme's kind of period.</summary>
internal static class PointsWindows
{
    /// <summary>The window as the engine sees it: a month under a monthly scheme is the period itself.</summary>
    public static PointsWindow Under(this PointsWindow window, PeriodKind period) =>
        window == (PointsWindow)((int)PointsWindow.Month + (int)period) ? PointsWindow.Period : window;

    /// <summary>Whether the window is longer than the period, so that one period can never fill it.</summary>
    public static bool IsLongerThan(this PointsWindow window, PeriodKind period) =>
        window is >= PointsWindow.Month and < PointsWindow.Period && window - PointsWindow.Month > (int)period;

    /// <summary>Whether the two overlap without one lying in the other: weeks beside months, quarters or half-years that are not the period itself.</summary>
    public static bool Crosses(this PointsWindow window, PointsWindow other, PeriodKind period)
    {
        var (shorter, longer) = window <= other ? (window.Under(period), other.Under(period)) : (other.Under(period), window.Under(period));
        return shorter == PointsWindow.Week && longer is >= PointsWindow.Month and < PointsWindow.Period;
    }
}
