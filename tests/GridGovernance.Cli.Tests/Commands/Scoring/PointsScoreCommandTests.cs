namespace GridGovernance.Cli.Tests.Commands.Scoring;

public sealed class PointsScoreCommandTests : IDisposable
{
    private readonly GridGovRunner tool = new();

    public PointsScoreCommandTests() => tool.Run("sample", "points", "--out", tool.PathOf(""));

    public void Dispose() => tool.Dispose();

    [Fact]
    public void Score_OfTheSample_GivesTotalsRanksAndStars()
    {
        Assert.Equal(0, Score("--subjects", tool.PathOf("subjects.csv"), "--calendar", tool.PathOf("calendar.csv"), "--opening", tool.PathOf("opening.csv"), "--format", "csv"));

        Assert.Equal("subject,total,rank,stars\nw01,79,1,2\nw02,68.5,2,1\nw04,63,3,1\nw03,0,4,0\nw06,0,4,0\nw05,60,,1\n", tool.Out);
        Assert.Contains("activities.csv:26: scoring.duplicate", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_WithoutSubjects_SaysWhoIsScored()
    {
        Assert.Equal(0, Score("--lang", "zh"));

        Assert.Contains("--subjects", tool.Error, StringComparison.Ordinal);
        Assert.Contains("名次", tool.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_OfAFileWithManyMistakes_ReportsEachAtItsLine()
    {
        tool.File("activities.csv", """
            id,subject,kind,date,quantity,tags,recorded_at,recorder
            a1,w01,patrol,2026-03-32,1,,,
            a2,w01,patrol,2026-03-03,-1,,,
            ,w01,patrol,2026-03-03,1,,,
            a4,,patrol,2026-03-03,1.23456,,yesterday,
            a5,w01,patrol,2026-03-03,1,=x,,
            """);

        Assert.Equal(1, Score());

        foreach (var expected in new[] { ":2: cell.bad date", ":3: cell.bad quantity", ":4: cell.empty id", ":5: cell.empty subject", ":5: cell.bad quantity", ":5: cell.bad recorded_at", ":6: cell.bad tags" })
            Assert.Contains("activities.csv" + expected, tool.Error, StringComparison.Ordinal);
        Assert.Equal("", tool.Out);
    }

    [Fact]
    public void Score_OfActivitiesThatCannotCount_ReportsEachAndGivesTheOthers()
    {
        tool.File("activities.csv", "id,subject,kind,date\na1,w01,patrol,2026-03-02\na1,w01,patrol,2026-03-03\na2,w01,unheard-of,2026-03-02\na3,w01,patrol,2026-04-02\na4,w99,patrol,2026-03-02\na5,w02,flood-duty,2026-03-02\n");
        tool.File("subjects.csv", "subject\nw01\nw02\n");

        Assert.Equal(1, Score("--subjects", tool.PathOf("subjects.csv"), "--format", "csv"));

        foreach (var expected in new[] { ":2: scoring.conflict", ":3: scoring.conflict", ":4: scoring.unknown-kind", ":5: scoring.outside-period", ":6: scoring.unlisted-subject", ":7: scoring.fault" })
            Assert.Contains("activities.csv" + expected, tool.Error, StringComparison.Ordinal);
        Assert.Equal("subject,total,rank,stars\nw01,60,1,1\n", tool.Out);
    }

    [Fact]
    public void Score_OfUnreadableRows_StillTellsWhatIsWrongWithTheOthers()
    {
        tool.File("activities.csv", "id,subject,kind,date,quantity\na1,w01,patrol,2026-02-30,1\na2,w01,patrol,2026-03-02,1\na2,w01,patrol,2026-03-03,1\na3,w01,dance,2026-03-02,1\na4,w09,patrol,2026-03-02,1\na5,w01,patrol,2026-04-02,1\n");
        tool.File("subjects.csv", "subject\nw01\n");

        Assert.Equal(1, Score("--subjects", tool.PathOf("subjects.csv")));

        foreach (var expected in new[] { ":2: cell.bad date", ":3: scoring.conflict", ":4: scoring.conflict", ":5: scoring.unknown-kind", ":6: scoring.unlisted-subject", ":7: scoring.outside-period" })
            Assert.Contains("activities.csv" + expected, tool.Error, StringComparison.Ordinal);
        Assert.Equal("", tool.Out);
    }

    [Fact]
    public void Score_OfTwentyDifferentMistakes_ReportsAllTwenty()
    {
        string[] spoilt =
        [
            ",w01,patrol,2026-03-02,1,,,|cell.empty id", "tab\there,w01,patrol,2026-03-02,1,,,|cell.bad id", "b3,,patrol,2026-03-02,1,,,|cell.empty subject", "b4,w01,,2026-03-02,1,,,|cell.empty kind",
            "b5,w01,patrol,,1,,,|cell.empty date", "b6,w01,patrol,2026-02-30,1,,,|cell.bad date", "b7,w01,patrol,2026-3-2,1,,,|cell.bad date", "b8,w01,patrol,2026-03-02,-1,,,|cell.bad quantity",
            "b9,w01,patrol,2026-03-02,1.00001,,,|cell.bad quantity", "b10,w01,patrol,2026-03-02,many,,,|cell.bad quantity", "b11,w01,patrol,2026-03-02,900000000001,,,|cell.bad quantity",
            "b12,w01,patrol,2026-03-02,1,=x,,|cell.bad tags", "b13,w01,patrol,2026-03-02,1,,yesterday,|cell.bad recorded_at", $"b14,w01,patrol,2026-03-02,1,,,{new string('r', 65)}|cell.bad recorder",
            "b15,w01,patrol,2026-03-02,1,,,,more|row.cells", "b16,w01|row.cells", "b17,w01,pa\"trol,2026-03-02,1,,,|row.quotes", "b18,w01,dance,2026-03-02,1,,,|scoring.unknown-kind",
            "b19,w01,patrol,2026-04-02,1,,,|scoring.outside-period", "b20,w09,patrol,2026-03-02,1,,,|scoring.unlisted-subject", "a1,w01,patrol,2026-03-03,1,,,|scoring.conflict",
            "b22,w01,visit,2026-03-03,900000000000,,,|scoring.overflow",
        ];
        var scheme = tool.File("s.json", """{"format":1,"id":"s","version":1,"effective":{"from":"2026-01-01"},"period":"month","categories":[{"id":"c"}],"rules":[{"type":"award","id":"a","category":"c","kinds":["patrol"],"value":{"fixed":2}},{"type":"award","id":"v","category":"c","kinds":["visit"],"value":{"perUnit":2}}]}""");
        var activities = tool.File("bad.csv", "id,subject,kind,date,quantity,tags,recorded_at,recorder\na1,w01,patrol,2026-03-02,1,,,\n" + string.Join("\n", spoilt.Select(row => row[..row.LastIndexOf('|')])) + "\n");

        Assert.Equal(1, tool.Run("points", "score", "--scheme", scheme, "--activities", activities, "--subjects", tool.File("list.csv", "subject\nw01\n"), "--period", "2026-03"));

        for (var i = 0; i < spoilt.Length; i++)
        {
            var wanted = spoilt[i][(spoilt[i].LastIndexOf('|') + 1)..];
            Assert.Contains(wanted == "scoring.overflow" ? $"bad.csv: {wanted} subject w01" : $"bad.csv:{i + 3}: {wanted}", tool.Error, StringComparison.Ordinal);
        }

        Assert.Equal("", tool.Out);
    }

    /// <summary>Carry-overs of several rows once added up past all range, and the tool called it its own fault.</summary>
    [Fact]
    public void Score_OfCarryOversBeyondAllRange_NamesTheSubject()
    {
        var opening = tool.File("opening.csv", "subject,carry_over\nw01,900000000000\nw02,1\nw01,0.0001\n");

        Assert.Equal(1, Score("--opening", opening));

        Assert.Contains("opening.csv:4: opening.out-of-range 0.0001", tool.Error, StringComparison.Ordinal);
        Assert.Contains("w01", tool.ErrorLines.Single(line => line.Contains("out-of-range", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Score_OfNoActivities_ShowsAnEmptyAnswerRatherThanNone()
    {
        tool.File("activities.csv", "id,subject,kind,date\n");

        Assert.Equal(0, Score("--format", "csv"));

        Assert.Equal("subject,total,rank,stars\n", tool.Out);
    }

    [Fact]
    public void Score_UnderASchemeWithoutBands_HasNoColumnOfStars()
    {
        var scheme = tool.File("plain.json", """{"format":1,"id":"plain","version":1,"effective":{"from":"2026-01-01"},"period":"month","categories":[{"id":"duty"}],"rules":[{"type":"award","id":"patrol","category":"duty","kinds":["patrol"],"value":{"fixed":2}}]}""");
        tool.File("activities.csv", "id,subject,kind,date\na1,w01,patrol,2026-03-02\n");

        Assert.Equal(0, tool.Run("points", "score", "--scheme", scheme, "--activities", tool.PathOf("activities.csv"), "--period", "2026-03", "--format", "csv"));

        Assert.Equal("subject,total,rank\nw01,2,1\n", tool.Out);
    }

    [Fact]
    public void Verify_OfATotalItsLinesDoNotSumTo_RefutesItAndConfirmsTheOthers()
    {
        Score("--explain", "full", "--certify");
        var forged = tool.File("forged.json", tool.Out.Replace("\"total\":79,", "\"total\":99,", StringComparison.Ordinal));

        Assert.Equal(1, tool.Run("points", "verify", "--scheme", tool.PathOf("scheme-grid-worker-month.json"), "--activities", tool.PathOf("activities.csv"), "--statements", forged, "--format", "csv"));

        Assert.Contains(",99,refuted\n", tool.Out, StringComparison.Ordinal);
        Assert.Contains("statement.unreadable", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_FromJsonLines_GivesTheSameAsFromCsv()
    {
        tool.File("a.csv", "id,subject,kind,date,quantity,tags\na1,w01,case-closed,2026-03-02,3,verified;x\n");
        tool.File("a.jsonl", """{"id":"a1","subject":"w01","kind":"case-closed","date":"2026-03-02","quantity":3,"tags":["verified","x"]}""" + "\n");

        Assert.Equal(0, ScoreFile("a.csv", "--format", "json"));
        var csv = tool.Out;
        Assert.Equal(0, ScoreFile("a.jsonl", "--format", "json"));

        Assert.Equal(csv, tool.Out);
        Assert.Contains("63", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_AsOfAnInstant_LeavesLaterRecordsOut()
    {
        tool.File("a.csv", "id,subject,kind,date,recorded_at\na1,w01,patrol,2026-03-02,2026-03-02T10:00:00+08:00\na2,w01,patrol,2026-03-03,2026-03-04T10:00:00+08:00\n");

        ScoreFile("a.csv", "--as-of", "2026-03-03T00:00:00+08:00", "--format", "csv");

        Assert.Contains("w01,62,1,1", tool.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_OfAWrongPeriod_IsWrongUsageOrAFinding()
    {
        Assert.Equal(2, tool.Run("points", "score", "--scheme", tool.PathOf("scheme-grid-worker-month.json"), "--activities", tool.PathOf("activities.csv"), "--period", "march"));
        Assert.Equal(1, tool.Run("points", "score", "--scheme", tool.PathOf("scheme-grid-worker-month.json"), "--activities", tool.PathOf("activities.csv"), "--period", "2026"));
        Assert.Contains("scoring.period-kind", tool.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "八必访全部完成")]
    [InlineData("en", "beyond the rule's limit")]
    [InlineData("en", "by A grid worker's month [sample, not a real circular, art. 1, 2026-01-01]")]
    public void Explain_OfOneSubject_TellsEachLineInTheLanguage(string language, string part)
    {
        Assert.Equal(0, Run("explain", "activities.csv", "--period", "2026-03", "--subject", "w01", "--lang", language));

        Assert.Contains(part, tool.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("totals")]
    [InlineData("categories")]
    [InlineData("full")]
    public void Verify_OfCertifiedStatements_ConfirmsThemAndRefutesChangedOnes(string level)
    {
        Assert.Equal(0, Score("--certify", "--explain", level));
        var statements = tool.File("statements.json", tool.Out);
        var changed = tool.File("changed.json", tool.Out.Replace("\"subject\":\"w01\"", "\"subject\":\"w04\"", StringComparison.Ordinal));

        Assert.Equal(0, Run("verify", "activities.csv", "--statements", statements, "--format", "csv"));
        Assert.DoesNotContain("refuted", tool.Out, StringComparison.Ordinal);
        Assert.Equal(1, Run("verify", "activities.csv", "--statements", changed, "--format", "csv"));
        Assert.Contains("refuted", tool.Out, StringComparison.Ordinal);
        Assert.Equal(1, Run("verify", "activities.csv", "--statements", tool.File("none.json", "[{\"format\":1}]")));
        Assert.Contains("none.json:1:", tool.Error, StringComparison.Ordinal);
    }

    private int Score(params string[] more) => ScoreFile("activities.csv", more);

    private int ScoreFile(string activities, params string[] more) => Run("score", activities, ["--period", "2026-03", .. more]);

    private int Run(string verb, string activities, params string[] more) =>
        tool.Run(["points", verb, "--scheme", tool.PathOf("scheme-grid-worker-month.json"), "--activities", tool.PathOf(activities), .. more]);
}
