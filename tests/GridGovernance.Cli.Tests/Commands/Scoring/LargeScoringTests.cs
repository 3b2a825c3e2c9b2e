using System.Globalization;
using System.Text;
using GridGovernance.Cli.Input;

namespace GridGovernance.Cli.Tests.Commands.Scoring;

/// <summary>A file scored without being held gives the answer of the same file scored whole, findings and all.</summary>
public sealed class LargeScoringTests : IDisposable
{
    private readonly GridGovRunner tool = new();

    public LargeScoringTests() => tool.Run("sample", "points", "--out", tool.PathOf(""));

    public void Dispose() => tool.Dispose();

    public static TheoryData<string> Files => ["the sample", "grouped", "in no order", "with everything that can be wrong", "json lines"];

    [Theory, MemberData(nameof(Files))]
    public void Score_OfALargeFile_EqualsThatOfTheFileHeld(string which)
    {
        if (which != "the sample")
            tool.File("activities.csv", Made(which));
        string[] listed = ["--subjects", tool.PathOf("subjects.csv"), "--opening", tool.PathOf("opening.csv")], known = ["--as-of", "2026-03-15T12:00:00+08:00"];
        foreach (var further in new string[][] { [], listed, known, [.. listed, .. known, "--calendar", tool.PathOf("calendar.csv")] })
        {
            tool.LargeFile = long.MaxValue;
            var held = (Score(further), tool.Out, Told());
            tool.LargeFile = 0;
            var large = (Score(further), tool.Out, Told());

            Assert.Equal(held.Out, large.Out);
            Assert.Equal(held.Item3, large.Item3);
            Assert.Equal(held.Item1, large.Item1);
        }
    }

    [Fact]
    public void SortedOnDisk_WithBlocksOfAFewRecords_SortsAllAndKeepsTheOrderOfEqualKeys()
    {
        var records = Enumerable.Range(0, 5_000).Select(i => (Key: $"k{i * 7919 % 613}", Value: $"v{i}")).ToList();
        using var sorted = new SortedOnDisk(blockBytes: 4_000);
        foreach (var (key, value) in records)
            sorted.Add(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(value));

        var walked = sorted.Walk().Select(record => (Encoding.UTF8.GetString(record.Key), Encoding.UTF8.GetString(record.Value))).ToList();

        Assert.Equal(records.OrderBy(record => record.Key, StringComparer.Ordinal), walked);
        Assert.True(sorted.Runs > 20);
    }

    /// <summary>What was told, word for word; a file that is not held is told about subject by subject.</summary>
    private string[] Told() => [.. tool.ErrorLines.Order(StringComparer.Ordinal)];

    private int Score(string[] further) => tool.Run(["points", "score", "--scheme", tool.PathOf("scheme-grid-worker-month.json"), "--activities", tool.PathOf("activities.csv"), "--period", "2026-03", "--format", "csv", .. further]);

    private static string Made(string which)
    {
        var text = new StringBuilder(which == "json lines" ? "" : "date,subject,id,kind,quantity,tags,recorded_at,recorder\n");
        string[] kinds = ["patrol", "training", "case-closed", "late-reply", "must-visit"];
        foreach (var i in Enumerable.Range(0, 900))
        {
            var subject = which == "grouped" ? i / 30 : i * 31 % 37;
            var (id, kind, day) = (i, kinds[i % 5], i % 28 + 1);
            if (which == "with everything that can be wrong")
            {
                subject = i % 211 == 101 ? 99 : i % 6 + 1;
                id = i % 40 == 7 ? i - 37 : i % 50 == 9 ? 5 : i;
                kind = i % 97 == 3 ? "unheard-of" : i % 113 == 5 ? "flood-duty" : kind;
                day = i % 101 == 8 ? 31 + i : day;
            }

            var date = new DateOnly(2026, 3, 1).AddDays(day - 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            text.Append(which == "json lines"
                ? string.Create(CultureInfo.InvariantCulture, $"{{\"id\":\"a{id}\",\"subject\":\"w{subject:D2}\",\"kind\":\"{kind}\",\"date\":\"{date}\",\"tags\":[\"v{i % 8 + 1}\",\"verified\"]}}\n")
                : string.Create(CultureInfo.InvariantCulture, $"{date},w{subject:D2},a{id},{kind},{i % 4}.5,verified;v{i % 8 + 1},{date}T1{i % 10}:00+08:00,clerk\n"));
        }

        return text.ToString();
    }
}
