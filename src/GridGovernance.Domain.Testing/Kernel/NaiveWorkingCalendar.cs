namespace GridGovernance.Domain.Testing.Kernel;

/// <summary>
/// The obvious working calendar, an oracle for the real one: it looks at every day, or at every minute, and counts. Slow, and meant to be.
/// Shifts, starts and durations are whole minutes.
/// </summary>
public sealed class NaiveWorkingCalendar
{
    private readonly WorkingCalendar dates;

    /// <summary>An oracle over the dates and shifts of a calendar; it uses the calendar's lists, none of its answers.</summary>
    public NaiveWorkingCalendar(WorkingCalendar dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        this.dates = dates;
    }

    /// <summary>A holiday is never worked; a make-up day is; otherwise Monday to Friday are.</summary>
    public bool IsWorkingDay(DateOnly date)
    {
        if (dates.Holidays.Contains(date))
            return false;
        if (dates.MakeUpDays.Contains(date))
            return true;
        return date.DayOfWeek != DayOfWeek.Saturday && date.DayOfWeek != DayOfWeek.Sunday;
    }

    /// <summary>Working days after one date, up to and including another, counted one by one.</summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly until)
    {
        var count = 0;
        for (var day = from.DayNumber + 1; day <= until.DayNumber; day++)
            count += IsWorkingDay(DateOnly.FromDayNumber(day)) ? 1 : 0;
        return count;
    }

    /// <summary>The first date that has as many working days after the given one.</summary>
    public DateOnly AddWorkingDays(DateOnly date, int days)
    {
        var candidate = date;
        while (WorkingDaysBetween(date, candidate) < days)
            candidate = candidate.AddDays(1);
        return candidate;
    }

    /// <summary>Whether the minute that begins now is worked.</summary>
    public bool IsWorked(DateTime minute) => IsWorkingDay(DateOnly.FromDateTime(minute))
        && dates.Hours.Shifts.Any(shift => shift.From <= TimeOnly.FromDateTime(minute) && TimeOnly.FromDateTime(minute) < shift.Until);

    /// <summary>The end of the last of so many worked minutes; the start itself for none.</summary>
    public DateTime AddWorkingMinutes(DateTime start, int minutes)
    {
        var now = start;
        for (var worked = 0; worked < minutes; now = now.AddMinutes(1))
            worked += IsWorked(now) ? 1 : 0;
        return now;
    }

    /// <summary>Worked minutes from one moment to another, counted one by one.</summary>
    public int WorkingMinutesBetween(DateTime start, DateTime end)
    {
        var worked = 0;
        for (var now = start; now < end; now = now.AddMinutes(1))
            worked += IsWorked(now) ? 1 : 0;
        return worked;
    }
}
