using GridGovernance.Cli.Host;
using GridGovernance.Cli.Input;

namespace GridGovernance.Cli.Commands.Scoring;

/// <summary>Reads holidays and make-up days.</summary>
internal static class CalendarRows
{
    private static readonly InputColumn<DateOnly> Date = new("date", new("a date such as 2026-10-01", "日期,如 2026-10-01"), ActivityRows.TryReadDate);
    private static readonly InputColumn<bool> Kind = InputColumn.OneOf("kind", ("holiday", true), ("make-up-day", false), ("节假日", true), ("调休上班", false));

    /// <summary>The calendar, or null when it was refused.</summary>
    public static WorkingCalendar? Read(ToolRun run, string file)
    {
        var holidays = new List<DateOnly>();
        var makeUpDays = new List<DateOnly>();
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var row in run.RowsOrNone(file, Date, Kind))
        {
            if (!(row.TryRead(Date, out var date) & row.TryRead(Kind, out var isHoliday)))
                continue;
            (isHoliday ? holidays : makeUpDays).Add(date);
            lines[row.Text(Date)] = row.Line;
        }

        WorkingCalendar.TryBuild(holidays, makeUpDays, WorkingHours.Office, out var calendar, out var findings);
        foreach (var finding in findings)
        {
            if (lines.TryGetValue(finding.Value, out var line))
                run.Findings.Report(file, line, finding);
            else
                run.Findings.Report(file, finding);
        }

        return calendar;
    }
}
