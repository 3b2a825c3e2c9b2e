using System.Globalization;
using System.Runtime.InteropServices;
using GridGovernance.Cli.Host;
using GridGovernance.Cli.Input;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Commands.Scoring;

/// <summary>The activities of a file, with the lines each id stands on.</summary>
internal sealed class ActivityRows
{
    private static readonly InputColumn<ActivityId> Id = InputColumn.Of<ActivityId>("id", "1 to 64 characters without control characters", "1至64个字符,不含控制字符");
    private static readonly InputColumn<SubjectId> Subject = InputColumn.Of<SubjectId>("subject", "a person's id, or unit: and a unit's id", "人员编号,或 unit: 加单位编号");
    private static readonly InputColumn<ActivityKind> Kind = InputColumn.Of<ActivityKind>("kind", "1 to 64 characters without control characters", "1至64个字符,不含控制字符");
    private static readonly InputColumn<DateOnly> Date = new("date", new("a date such as 2026-03-09", "日期,如 2026-03-09"), TryReadDate);
    private static readonly InputColumn<Quantity> Amount = InputColumn.Of<Quantity>("quantity", "0 to 900000000000 with at most four decimals", "0至900000000000,至多四位小数").Or(Quantity.One);
    private static readonly InputColumn<string[]> Tags = new InputColumn<string[]>("tags", new("tags of 1 to 64 characters, split by ;", "标签各1至64个字符,以 ; 分隔"), TryReadTags).Or([]);
    private static readonly InputColumn<DateTimeOffset?> RecordedAt = new InputColumn<DateTimeOffset?>("recorded_at", new("an instant such as 2026-03-09T18:30:00+08:00", "时刻,如 2026-03-09T18:30:00+08:00"),
        static (string text, out DateTimeOffset? value) =>
        {
            var read = TryReadInstant(text, out var instant);
            value = instant;
            return read;
        }).Or(null);

    private static readonly InputColumn<PersonId?> Recorder = new InputColumn<PersonId?>("recorder", new("a person's id", "人员编号"),
        static (string text, out PersonId? value) =>
        {
            var read = PersonId.TryParse(text, out var person);
            value = person;
            return read;
        }).Or(null);

    private readonly List<Activity> activities = [];
    private readonly Dictionary<ActivityId, List<long>> lines = [];

    /// <summary>The activities in the order of the file.</summary>
    public IReadOnlyList<Activity> Activities => activities;

    /// <summary>The lines an id stands on, in the order of the file; without those of records that were not yet known.</summary>
    public IReadOnlyList<long> LinesOf(ActivityId id) => lines.TryGetValue(id, out var found) ? found : [];

    /// <summary>Reads a file; what cannot be read is reported, and reading goes on.</summary>
    public static ActivityRows Read(ToolRun run, string file, DateTimeOffset? asOf)
    {
        var rows = new ActivityRows();
        using var progress = run.Progress("reading activities", "读取活动");
        foreach (var (activity, line) in Walk(run, file))
        {
            rows.Add(activity, line, activity.RecordedAt is not { } recorded || !(recorded > asOf));
            progress.Report(rows.activities.Count);
        }

        return rows;
    }

    /// <summary>Walks a file and holds nothing; what cannot be read is reported the first time.</summary>
    public static IEnumerable<(Activity Activity, long Line)> Walk(ToolRun run, string file, bool again = false)
    {
        InputColumn[] columns = [Id, Subject, Kind, Date, Amount, Tags, RecordedAt, Recorder];
        foreach (var row in again ? run.RowsAgain(file, columns) : run.RowsOrNone(file, columns))
        {
            if (row.TryRead(Id, out var id) & row.TryRead(Subject, out var subject) & row.TryRead(Kind, out var kind) & row.TryRead(Date, out var date)
                & row.TryRead(Amount, out var quantity) & row.TryRead(Tags, out var tags) & row.TryRead(RecordedAt, out var recordedAt) & row.TryRead(Recorder, out var recorder))
                yield return (new(id, subject, kind, date, quantity, tags, recordedAt, recorder), row.Line);
        }
    }

    /// <summary>Reads an instant with its offset; without one, +08:00 holds.</summary>
    public static bool TryReadInstant(string text, out DateTimeOffset instant)
    {
        ReadOnlySpan<string> withOffset = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];
        ReadOnlySpan<string> local = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];
        var spelled = text.EndsWith('Z') ? text[..^1] + "+00:00" : text;
        if (DateTimeOffset.TryParseExact(spelled, withOffset.ToArray(), CultureInfo.InvariantCulture, DateTimeStyles.None, out instant))
            return true;
        var read = DateTime.TryParseExact(text, local.ToArray(), CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock);
        instant = read && clock.Year > 1 ? new(clock, TimeSpan.FromHours(8)) : default;
        return read && clock.Year > 1;
    }

    /// <summary>Reads a date in its one spelling.</summary>
    public static bool TryReadDate(string text, out DateOnly date) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static bool TryReadTags(string text, out string[] tags)
    {
        tags = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Array.TrueForAll(tags, Activity.IsTag);
    }

    private void Add(Activity activity, long line, bool isKnown)
    {
        activities.Add(activity);
        if (isKnown)
            (CollectionsMarshal.GetValueRefOrAddDefault(lines, activity.Id, out _) ??= []).Add(line);
    }
}
