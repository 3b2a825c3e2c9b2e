namespace GridGovernance.Domain.Tests.Kernel;

/// <summary>National Day 2026 as decreed dates stand in for any: a week off, paid back by a Sunday before and a Saturday after.</summary>
public class WorkingCalendarTests
{
    private static readonly DateOnly[] Holidays = [.. Enumerable.Range(1, 7).Select(day => new DateOnly(2026, 10, day))];
    private static readonly DateOnly[] MakeUp = [new(2026, 9, 20), new(2026, 10, 10)];
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Build(Holidays, MakeUp);

    [Fact]
    public void IsWorkingDay_OnMakeUpSundaysYes_OnHolidaysNo()
    {
        Assert.True(Calendar.IsWorkingDay(new(2026, 9, 20)) && Calendar.IsWorkingDay(new(2026, 10, 10)));
        Assert.False(Calendar.IsWorkingDay(new(2026, 10, 1)) || Calendar.IsWorkingDay(new(2026, 9, 19)));
        Assert.False(Calendar.IsWeekend(new(2026, 10, 10)));
        Assert.True(Calendar.IsWeekend(new(2026, 10, 4)) && Calendar.IsHoliday(new(2026, 10, 4)));
    }

    [Fact]
    public void AddWorkingDays_OverTheHolidays_TakesTheMakeUpDayToo()
    {
        Assert.Equal(new DateOnly(2026, 10, 10), Calendar.AddWorkingDays(new(2026, 9, 30), 3));
        Assert.Equal(new DateOnly(2026, 10, 3), Calendar.AddWorkingDays(new(2026, 10, 3), 0));
        Assert.Equal(new DateOnly(2026, 10, 8), Calendar.AddWorkingDays(new(2026, 10, 3), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.AddWorkingDays(new(2026, 10, 3), -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.AddWorkingDays(DateOnly.MaxValue, 1));
    }

    [Fact]
    public void WorkingDaysBetween_ANoticeOfThreeDays_IsThree()
    {
        Assert.Equal(3, Calendar.WorkingDaysBetween(new(2026, 9, 30), new(2026, 10, 10)));
        Assert.Equal(0, Calendar.WorkingDaysBetween(new(2026, 10, 10), new(2026, 9, 30)));
    }

    [Theory]
    [InlineData("2026-09-30T17:00+08:00", 60, "2026-09-30T18:00+08:00")]
    [InlineData("2026-09-30T17:00+08:00", 61, "2026-10-08T08:31+08:00")]
    [InlineData("2026-10-03T03:00+08:00", 1, "2026-10-08T08:31+08:00")]
    [InlineData("2026-10-08T11:30+08:00", 60, "2026-10-08T15:00+08:00")]
    [InlineData("2026-10-08T13:00+08:00", 0, "2026-10-08T13:00+08:00")]
    [InlineData("2026-10-09T23:00+08:00", 420, "2026-10-10T18:00+08:00")]
    public void AddWorkingTime_RunsInsideTheShiftsOnly(string start, int minutes, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, null), Calendar.AddWorkingTime(DateTimeOffset.Parse(start, null), TimeSpan.FromMinutes(minutes)));

    [Fact]
    public void AddWorkingTime_Negative_IsTheCallersBug() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.AddWorkingTime(DateTimeOffset.UnixEpoch, TimeSpan.FromTicks(-1)));

    [Fact]
    public void TryBuild_WithEveryMistake_ReportsAllAtOnce()
    {
        var built = WorkingCalendar.TryBuild([new(2026, 1, 1), new(2026, 1, 1)], [new(2026, 1, 1), new(2026, 1, 4), new(2026, 1, 4)], WorkingHours.Office, out var calendar, out var findings);

        Assert.False(built);
        Assert.Null(calendar);
        Assert.Equal(["calendar.duplicate $.holidays[1]", "calendar.duplicate $.makeUpDays[2]", "calendar.overlap $.makeUpDays", "calendar.make-up-on-weekday $.makeUpDays"],
            findings.Select(finding => $"{finding.Code} {finding.Path}"));
        Assert.Throws<FindingsException>(() => WorkingCalendar.Build([new(2026, 1, 1)], [new(2026, 1, 1)]));
    }

    [Fact]
    public void TryBuild_WithAMakeUpDayOnAWeekday_WarnsAndBuilds()
    {
        Assert.True(WorkingCalendar.TryBuild([], [new(2026, 1, 5)], WorkingHours.Office, out var calendar, out var findings));
        Assert.Equal(FindingSeverity.Warning, Assert.Single(findings).Severity);
        Assert.True(calendar!.IsWorkingDay(new(2026, 1, 5)));
    }

    [Fact]
    public void Lists_AreInOrder_WhateverTheInputs()
    {
        var calendar = WorkingCalendar.Build([.. Holidays.Reverse()], [.. MakeUp.Reverse()]);

        Assert.Equal(Holidays, calendar.Holidays);
        Assert.Equal(MakeUp, calendar.MakeUpDays);
    }

    [Fact]
    public void WorkingHours_OutOfOrderOrEmpty_AreTheCallersBug()
    {
        Assert.ThrowsAny<ArgumentException>(() => WorkingHours.Create());
        Assert.Throws<ArgumentException>(() => WorkingHours.Create((new(9, 0), new(9, 0))));
        Assert.Throws<ArgumentException>(() => WorkingHours.Create((new(9, 0), new(12, 0)), (new(11, 0), new(13, 0))));
        Assert.Equal(TimeSpan.FromHours(7), WorkingHours.Office.PerDay);
        Assert.Equal(TimeSpan.FromHours(4), WorkingHours.Create((new(8, 0), new(10, 0)), (new(10, 0), new(12, 0))).PerDay);
    }

    [Fact]
    public void WorkingHours_KeepTheirShifts_WhenTheCallersArrayChanges()
    {
        (TimeOnly, TimeOnly)[] shifts = [(new(8, 0), new(10, 0))];
        var hours = WorkingHours.Create(shifts);
        shifts[0] = (new(0, 0), new(1, 0));

        Assert.Equal((new TimeOnly(8, 0), new TimeOnly(10, 0)), Assert.Single(hours.Shifts));
    }
}
