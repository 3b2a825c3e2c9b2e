using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.Testing.Kernel;

namespace GridGovernance.Domain.PropertyTests.Kernel;

/// <summary>The working calendar beside one that counts every day and every minute; periods beside the days they are made of.</summary>
[Properties(Arbitrary = [typeof(KernelValues)], MaxTest = 200)]
public class CalendarInvariants
{
    private static readonly DateTime FirstMinute = new(2025, 12, 29);

    [Property(DisplayName = "KRN-8 working days are those that counting day by day finds")]
    public Property Working_days_are_counted(WorkingCalendar calendar, byte first, byte length)
    {
        var naive = new NaiveWorkingCalendar(calendar);
        var from = DateOnly.FromDateTime(FirstMinute).AddDays(first);
        var until = from.AddDays(length - 20);
        return (calendar.IsWorkingDay(from) == naive.IsWorkingDay(from)).Label("is")
            .And(calendar.WorkingDaysBetween(from, until) == naive.WorkingDaysBetween(from, until)).Label("between")
            .And(calendar.AddWorkingDays(from, length) == naive.AddWorkingDays(from, length)).Label("add")
            .Classify(calendar.MakeUpDays.Any(day => from < day && day <= until), "over a make-up day")
            .Classify(calendar.Holidays.Any(day => from < day && day <= until), "over a holiday");
    }

    [Property(DisplayName = "KRN-9 working time is what counting minute by minute finds", MaxTest = 100)]
    public Property Working_time_is_counted(WorkingCalendar calendar, ushort start, PositiveInt minutes)
    {
        var naive = new NaiveWorkingCalendar(calendar);
        var from = FirstMinute.AddMinutes(start);
        var worked = minutes.Get % 1_500;
        var to = calendar.AddWorkingTime(At(from), TimeSpan.FromMinutes(worked));
        var later = from.AddMinutes(worked * 7);
        return (to.DateTime == naive.AddWorkingMinutes(from, worked)).Label($"add gives {to}")
            .And(to.Offset == TimeSpan.FromHours(8)).Label("offset")
            .And(calendar.WorkingTimeBetween(At(from), to) == TimeSpan.FromMinutes(worked)).Label("measured back")
            .And(calendar.WorkingTimeBetween(At(from), At(later)) == TimeSpan.FromMinutes(naive.WorkingMinutesBetween(from, later))).Label("between")
            .Classify(!naive.IsWorked(from), "starts outside the shifts").Classify(calendar.Hours.Shifts.Count > 1, "several shifts");
    }

    [Property(DisplayName = "KRN-9 working time is measured on the start's clock, whatever offset the end is written in")]
    public bool Offsets_do_not_matter(WorkingCalendar calendar, ushort start, ushort length, sbyte offset)
    {
        var from = At(FirstMinute.AddMinutes(start));
        var until = from.AddMinutes(length);
        return calendar.WorkingTimeBetween(from, until) == calendar.WorkingTimeBetween(from, until.ToOffset(TimeSpan.FromHours(offset % 14)));
    }

    [Property(DisplayName = "KRN-10 the periods of a kind tile the calendar, and every period nests in the longer kinds")]
    public bool Periods_tile(Period period)
    {
        var last = period.LastDay == DateOnly.MaxValue;
        var first = period.FirstDay == DateOnly.MinValue;
        return (last || (period.Next().FirstDay == period.LastDay.AddDays(1) && period.Next().Previous() == period && period < period.Next()))
            && (first || (period.Previous().LastDay.AddDays(1) == period.FirstDay && period.Previous().Next() == period))
            && period.Days == period.LastDay.DayNumber - period.FirstDay.DayNumber + 1
            && period.Contains(period.FirstDay) && period.Contains(period.LastDay)
            && Enum.GetValues<PeriodKind>().Where(kind => kind >= period.Kind).All(kind => period.As(kind).Contains(period))
            && Enum.GetValues<PeriodKind>().Where(kind => kind < period.Kind).All(kind => period.Contains(period.As(kind)) && period.As(kind).FirstDay == period.FirstDay);
    }

    [Property(DisplayName = "KRN-10 a day lies in exactly the period that names it")]
    public bool Days_lie_in_their_period(DateOnly day, PeriodKind kind) =>
        Period.Of(kind, day) is var period && period.Contains(day) && Period.Create(kind, period.Year, period.Number) == period;

    [Property(DisplayName = "KRN-11 two spans overlap when, and only when, a day lies in both")]
    public Property Spans_overlap_on_a_shared_day(DateSpan left, DateSpan right)
    {
        DateOnly[] ends = [left.From, right.From, left.Until ?? DateOnly.MaxValue, right.Until ?? DateOnly.MaxValue];
        var shared = ends.Any(day => left.Contains(day) && right.Contains(day));
        return (left.Overlaps(right) == shared && right.Overlaps(left) == shared).Classify(shared, "overlap");
    }

    private static DateTimeOffset At(DateTime local) => new(local, TimeSpan.FromHours(8));
}
