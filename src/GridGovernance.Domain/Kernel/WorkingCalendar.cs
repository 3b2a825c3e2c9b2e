using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GridGovernance.Domain.Kernel;

/// <summary>
/// Which days are worked: Monday to Friday, less public holidays, plus make-up working days (调休). Immutable and freely shared.
/// Public holidays are decreed year by year, so the caller supplies them.
/// </summary>
/// <example>
/// <code>
/// var calendar = WorkingCalendar.Build([new(2026, 10, 1)], [new(2026, 10, 10)]); // a holiday, and a Saturday that is worked
/// Console.WriteLine(calendar.AddWorkingDays(new(2026, 9, 30), 1)); // Friday 2 October
/// </code>
/// </example>
public sealed class WorkingCalendar
{
    private readonly DateOnly[] holidays;
    private readonly DateOnly[] makeUpDays;

    private WorkingCalendar(DateOnly[] holidays, DateOnly[] makeUpDays, WorkingHours hours)
    {
        this.holidays = holidays;
        this.makeUpDays = makeUpDays;
        Hours = hours;
        Holidays = Array.AsReadOnly(holidays);
        MakeUpDays = Array.AsReadOnly(makeUpDays);
    }

    /// <summary>Monday to Friday without holidays, with <see cref="WorkingHours.Office"/>.</summary>
    public static WorkingCalendar WeekdaysOnly { get; } = new([], [], WorkingHours.Office);

    /// <summary>Public holidays, earliest first.</summary>
    public IReadOnlyList<DateOnly> Holidays { get; }

    /// <summary>Weekend days worked instead (调休), earliest first.</summary>
    public IReadOnlyList<DateOnly> MakeUpDays { get; }

    /// <summary>The shifts of every working day.</summary>
    public WorkingHours Hours { get; }

    /// <summary>
    /// Builds a calendar. Errors: a date listed twice (<c>calendar.duplicate</c>), a date both holiday and make-up day (<c>calendar.overlap</c>).
    /// Warning: a make-up day that is no Saturday or Sunday (<c>calendar.make-up-on-weekday</c>).
    /// </summary>
    /// <param name="holidays">Public holidays.</param>
    /// <param name="makeUpDays">Weekend days worked instead.</param>
    /// <param name="hours">The shifts of a working day.</param>
    /// <param name="calendar">The calendar, or null when there are errors.</param>
    /// <param name="findings">Every finding, errors and warnings.</param>
    public static bool TryBuild(IReadOnlyList<DateOnly> holidays, IReadOnlyList<DateOnly> makeUpDays, WorkingHours hours,
        [NotNullWhen(true)] out WorkingCalendar? calendar, out IReadOnlyList<Finding> findings)
    {
        Guard.Against.Null(holidays);
        Guard.Against.Null(makeUpDays);
        Guard.Against.Null(hours);
        var found = new List<Finding>();
        found.AddRange(Duplicates(holidays, "$.holidays"));
        found.AddRange(Duplicates(makeUpDays, "$.makeUpDays"));
        found.AddRange(makeUpDays.Intersect(holidays).Order().Select(Overlap));
        found.AddRange(makeUpDays.Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Distinct().Order().Select(OnWeekday));
        findings = found;
        calendar = found.Exists(finding => finding.Severity is FindingSeverity.Error) ? null : new([.. holidays.Order()], [.. makeUpDays.Order()], hours);
        return calendar is not null;
    }

    /// <summary>Builds a calendar with <see cref="WorkingHours.Office"/> unless other hours are given.</summary>
    /// <exception cref="FindingsException">A date is listed twice, or is both holiday and make-up day.</exception>
    public static WorkingCalendar Build(IReadOnlyList<DateOnly> holidays, IReadOnlyList<DateOnly> makeUpDays, WorkingHours? hours = null) =>
        TryBuild(holidays, makeUpDays, hours ?? WorkingHours.Office, out var calendar, out var findings) ? calendar! : throw new FindingsException(findings);

    /// <summary>Whether the date is a listed public holiday.</summary>
    public bool IsHoliday(DateOnly date) => Contains(holidays, date);

    /// <summary>Whether the date is a Saturday or Sunday that is not worked as a make-up day. A holiday may fall on one.</summary>
    public bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && !Contains(makeUpDays, date);

    /// <summary>Whether the date is worked.</summary>
    public bool IsWorkingDay(DateOnly date) => !IsHoliday(date) && !IsWeekend(date);

    /// <summary>The date <paramref name="days"/> working days after <paramref name="date"/>, which itself does not count; 0 gives the date itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or the calendar's last year is passed.</exception>
    public DateOnly AddWorkingDays(DateOnly date, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var reached = Walk(date, ref days);
        return days == 0 ? reached : throw new ArgumentOutOfRangeException(nameof(days), "The calendar's last year is passed.");
    }

    /// <summary>As <see cref="AddWorkingDays"/>, but the calendar's last day where it is passed: a term that long ends with the calendar.</summary>
    internal DateOnly AddWorkingDaysAtMost(DateOnly date, int days) => Walk(date, ref days);

    private DateOnly Walk(DateOnly date, ref int days)
    {
        while (days > 0 && date < DateOnly.MaxValue)
        {
            date = date.AddDays(1);
            if (IsWorkingDay(date))
                days--;
        }

        return date;
    }

    /// <summary>Working days after <paramref name="from"/> up to and including <paramref name="until"/>; 0 when it is not later.</summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly until)
    {
        var count = 0;
        for (var date = from; date < until;)
        {
            date = date.AddDays(1);
            if (IsWorkingDay(date))
                count++;
        }

        return count;
    }

    /// <summary>
    /// The moment at which <paramref name="duration"/> of working time has passed since <paramref name="start"/>; the clock stands still outside the shifts.
    /// The offset of the start is kept; zero gives the start itself.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative.</exception>
    public DateTimeOffset AddWorkingTime(DateTimeOffset start, TimeSpan duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.Zero);
        if (duration == TimeSpan.Zero)
            return start;
        var date = DateOnly.FromDateTime(start.DateTime);
        var needed = duration + (IsWorkingDay(date) ? Hours.Before(TimeOnly.FromDateTime(start.DateTime)) : TimeSpan.Zero);
        while (!IsWorkingDay(date) || needed > Hours.PerDay)
        {
            needed -= IsWorkingDay(date) ? Hours.PerDay : TimeSpan.Zero;
            date = date.AddDays(1);
        }

        return new(date.ToDateTime(Hours.MomentAfter(needed)), start.Offset);
    }

    /// <summary>Working time from <paramref name="start"/> to <paramref name="end"/>, on the start's clock; zero when the end is not later.</summary>
    public TimeSpan WorkingTimeBetween(DateTimeOffset start, DateTimeOffset end)
    {
        if (end <= start)
            return TimeSpan.Zero;
        var localEnd = end.ToOffset(start.Offset).DateTime;
        var (first, last) = (DateOnly.FromDateTime(start.DateTime), DateOnly.FromDateTime(localEnd));
        var sum = IsWorkingDay(last) ? Hours.Before(TimeOnly.FromDateTime(localEnd)) : TimeSpan.Zero;
        sum -= IsWorkingDay(first) ? Hours.Before(TimeOnly.FromDateTime(start.DateTime)) : TimeSpan.Zero;
        for (var date = first; date < last; date = date.AddDays(1))
            sum += IsWorkingDay(date) ? Hours.PerDay : TimeSpan.Zero;
        return sum;
    }

    private static bool Contains(DateOnly[] ordered, DateOnly date) => ordered.Length > 0 && Array.BinarySearch(ordered, date) >= 0;

    private static IEnumerable<Finding> Duplicates(IReadOnlyList<DateOnly> dates, string path)
    {
        var seen = new HashSet<DateOnly>();
        for (var i = 0; i < dates.Count; i++)
        {
            if (!seen.Add(dates[i]))
                yield return Finding.Error("calendar.duplicate", string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), Spell(dates[i]),
                    new("the date is listed twice", "日期重复"), new("list each date once", "每个日期只列一次"));
        }
    }

    private static Finding Overlap(DateOnly date) => Finding.Error("calendar.overlap", "$.makeUpDays", Spell(date),
        new("the date is both a holiday and a make-up working day", "日期既是节假日又是调休上班日"), new("keep it in one of the lists", "只保留在其中一个列表中"));

    private static Finding OnWeekday(DateOnly date) => Finding.Warning("calendar.make-up-on-weekday", "$.makeUpDays", Spell(date),
        new("the make-up day is a weekday, worked anyway", "调休上班日是工作日,本就上班"), new("list only Saturdays and Sundays that are worked", "只列出需要上班的周六、周日"));

    private static string Spell(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
