using System.Globalization;
using System.Text;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Province;

/// <summary>The month as a file: grouped by subject, or in no order and with ids that stand for different things. Some rows come twice in either.</summary>
internal sealed class ProvinceFile(ProvinceMonth month, bool shuffled)
{
    /// <summary>Coprime to every number of rows that is a power of ten, so its multiples visit each row once.</summary>
    private const long Stride = 6_180_339;

    /// <summary>Rows that come a second time, word for word.</summary>
    public IEnumerable<long> Copied => Every(100_000, 17);

    /// <summary>Rows whose id stands again with another quantity; in the shuffled file only.</summary>
    public IEnumerable<long> Changed => shuffled ? Every(200_000, 33) : [];

    /// <summary>Rows whose id stands again under another subject; in the shuffled file only.</summary>
    public IEnumerable<long> Stolen => shuffled ? Every(200_000, 133) : [];

    /// <summary>Who the stolen row stands under.</summary>
    public int ThiefOf(long row) => (ProvinceMonth.SubjectOf(row) + month.Subjects / 2) % month.Subjects;

    /// <summary>What stands in the file beside the month's own rows.</summary>
    public IEnumerable<Activity> Further =>
    [
        .. Copied.Select(row => ProvinceMonth.ActivityAt(row)), .. Changed.Select(row => ProvinceMonth.ActivityAt(row, moreQuantity: 1)),
        .. Stolen.Select(row => ProvinceMonth.ActivityAt(row, underSubject: ThiefOf(row))),
    ];

    /// <summary>Writes it.</summary>
    public void Write(string path)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 20) { NewLine = "\n" };
        writer.WriteLine("id,subject,kind,date,quantity,tags,recorded_at,recorder");
        var twice = shuffled ? [] : Copied.ToHashSet();
        for (long at = 0, row = 0; at < month.Activities; at++, row = shuffled ? (row + Stride) % month.Activities : row + 1)
        {
            Write(writer, ProvinceMonth.ActivityAt(row));
            if (twice.Contains(row))
                Write(writer, ProvinceMonth.ActivityAt(row));
        }

        foreach (var activity in shuffled ? Further : [])
            Write(writer, activity);
    }

    private IEnumerable<long> Every(long step, long from)
    {
        for (var row = from; row < month.Activities; row += step)
            yield return row;
    }

    private static void Write(StreamWriter writer, Activity activity) => writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{activity.Id},{activity.Subject},{activity.Kind},{activity.OccurredOn:yyyy-MM-dd},{activity.Quantity},{string.Join(';', activity.Tags)},{activity.RecordedAt:yyyy-MM-dd'T'HH:mmzzz},{activity.Recorder}"));
}
