using System.Globalization;
using System.Text;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Commands.Scoring;

/// <summary>An activity and its line as bytes between two readings: its parts in their one spelling, between characters that no id, kind or tag may hold.</summary>
internal static class StoredActivity
{
    private const char Between = '\u001f';

    /// <summary>Everything but the subject.</summary>
    public static byte[] Write(Activity activity, long line) => Encoding.UTF8.GetBytes(string.Join(Between, activity.Id, activity.Kind, activity.OccurredOn.ToString("O", CultureInfo.InvariantCulture), activity.Quantity,
        string.Join(';', activity.Tags), activity.RecordedAt?.ToString("O", CultureInfo.InvariantCulture), activity.Recorder, line.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The same activity again.</summary>
    public static (Activity Activity, long Line) Read(string subject, byte[] stored)
    {
        var parts = Encoding.UTF8.GetString(stored).Split(Between);
        var activity = new Activity(ActivityId.Parse(parts[0]), SubjectId.Parse(subject), ActivityKind.Parse(parts[1], CultureInfo.InvariantCulture), DateOnly.ParseExact(parts[2], "O", CultureInfo.InvariantCulture),
            Quantity.Parse(parts[3], CultureInfo.InvariantCulture), parts[4].Split(';', StringSplitOptions.RemoveEmptyEntries),
            parts[5].Length == 0 ? null : DateTimeOffset.ParseExact(parts[5], "O", CultureInfo.InvariantCulture), parts[6].Length == 0 ? null : PersonId.Parse(parts[6]));
        return (activity, long.Parse(parts[7], CultureInfo.InvariantCulture));
    }
}
