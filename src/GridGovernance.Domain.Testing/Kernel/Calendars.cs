using FsCheck;
using FsCheck.Fluent;

namespace GridGovernance.Domain.Testing.Kernel;

/// <summary>The material of working calendars: runs of holidays, and the weekend days worked for them.</summary>
internal static class Calendars
{
    private static readonly DateOnly FirstDay = new(2026, 1, 1);

    public static readonly Gen<IEnumerable<DateOnly>> Holidays =
        from count in Gen.Choose(0, 4)
        from runs in Runs.ArrayOf(count)
        select runs.SelectMany(run => run).Distinct().Order().AsEnumerable();

    public static readonly Gen<IEnumerable<DateOnly>> MakeUpDays =
        from count in Gen.Choose(0, 6)
        from days in Gen.Choose(0, 51).SelectMany(week => Gen.Choose(0, 1).Select(day => FirstSaturday.AddDays(week * 7 + day))).ArrayOf(count)
        select days.Distinct().Order().AsEnumerable();

    private static Gen<IEnumerable<DateOnly>> Runs =>
        from start in Gen.Choose(0, 360)
        from length in Gen.Elements(1, 3, 8)
        select Enumerable.Range(start, length).Select(FirstDay.AddDays);

    private static DateOnly FirstSaturday => new(2026, 1, 3);

    /// <summary>Shifts between sorted marks of the day in minutes; equal marks are moved apart, the day's last minute is the end.</summary>
    public static WorkingHours Shifts(int[] marks)
    {
        var sorted = marks.Order().ToArray();
        var shifts = new List<(TimeOnly, TimeOnly)>();
        for (var i = 0; i < sorted.Length; i += 2)
        {
            if (sorted[i] < sorted[i + 1])
                shifts.Add((Time(sorted[i]), Time(sorted[i + 1])));
        }

        return shifts.Count == 0 ? WorkingHours.Office : WorkingHours.Create([.. shifts]);
    }

    public static IEnumerable<WorkingCalendar> Shrink(WorkingCalendar calendar)
    {
        if (calendar.Hours != WorkingHours.Office)
            yield return WorkingCalendar.Build(calendar.Holidays, calendar.MakeUpDays);
        for (var i = 0; i < calendar.Holidays.Count; i++)
            yield return WorkingCalendar.Build([.. calendar.Holidays.Where((_, position) => position != i)], calendar.MakeUpDays, calendar.Hours);
        for (var i = 0; i < calendar.MakeUpDays.Count; i++)
            yield return WorkingCalendar.Build(calendar.Holidays, [.. calendar.MakeUpDays.Where((_, position) => position != i)], calendar.Hours);
    }

    private static TimeOnly Time(int minute) => new(minute / 60, minute % 60);
}
