namespace GridGovernance.Cli.Tests.Commands.Scoring;

public sealed class PointsCompareCommandTests : IDisposable
{
    private readonly GridGovRunner tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void Compare_TwoSchemesWithPay_TellsWinnersCausesAndBudget()
    {
        var (before, after) = (tool.File("a.json", Scheme(60, 2)), tool.File("b.json", Scheme(60, 3)));
        var activities = tool.File("activities.csv", "id,subject,kind,date\na1,w1,patrol,2026-03-02\na2,w1,patrol,2026-03-03\na3,w2,late,2026-03-03\n");
        var pay = tool.File("pay.json", """{"format":1,"id":"p","version":1,"components":[{"type":"piece-rate","rate":10.00}]}""");

        Assert.Equal(0, tool.Run("points", "compare", "--before", before, "--after", after, "--activities", activities, "--period", "2026-03", "--pay", pay, "--format", "json"));

        using var json = System.Text.Json.JsonDocument.Parse(tool.Out);
        var summary = json.RootElement.GetProperty("summary")[0];
        Assert.Equal("1 0 1 20.00", $"{summary.GetProperty("winners")} {summary.GetProperty("losers")} {summary.GetProperty("unchanged")} {summary.GetProperty("budget_change").GetRawText()}");
        var cause = Assert.Single(json.RootElement.GetProperty("causes").EnumerateArray());
        Assert.Equal("rule patrol 2", $"{cause.GetProperty("kind")} {cause.GetProperty("id")} {cause.GetProperty("change")}");
    }

    [Fact]
    public void Compare_ABrokenSchemeAndABrokenPolicy_NamesBoth()
    {
        var (before, after) = (tool.File("a.json", Scheme(60, 2)), tool.File("b.json", "{}"));
        var activities = tool.File("activities.csv", "id,subject,kind,date\na1,w1,patrol,2026-03-02\n");
        var pay = tool.File("pay.json", "{}");

        Assert.Equal(1, tool.Run("points", "compare", "--before", before, "--after", after, "--activities", activities, "--period", "2026-03", "--pay", pay));
        Assert.Contains("b.json", tool.Error, StringComparison.Ordinal);
        Assert.Contains("pay.json", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_UnreadableCells_StillTellsWhatIsWrongUnderEitherScheme()
    {
        var (before, after) = (tool.File("a.json", Scheme(60, 2)), tool.File("b.json", Scheme(60, 3).Replace("[\"late\"]", "[\"late\", \"dance\"]", StringComparison.Ordinal)));
        var activities = tool.File("activities.csv", "id,subject,kind,date\na1,w1,patrol,2026-03-32\na2,w1,patrol,2026-03-02\na2,w1,patrol,2026-03-03\na3,w1,dance,2026-03-02\na4,w9,patrol,2026-03-02\na5,w1,patrol,2026-04-02\na6,w1,sing,2026-03-02\n");

        Assert.Equal(1, tool.Run("points", "compare", "--before", before, "--after", after, "--activities", activities, "--subjects", tool.File("list.csv", "subject\nw1\n"), "--period", "2026-03"));

        foreach (var expected in new[] { ":2: cell.bad date", ":3: scoring.conflict", ":4: scoring.conflict", ":5: scoring.unknown-kind", ":6: scoring.unlisted-subject", ":7: scoring.outside-period", ":8: scoring.unknown-kind" })
            Assert.Contains("activities.csv" + expected, tool.Error, StringComparison.Ordinal);
        Assert.Contains("warning", tool.ErrorLines.Single(line => line.Contains(":5:", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("warning", tool.ErrorLines.Single(line => line.Contains(":8:", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Empty(tool.Out);
    }

    [Fact]
    public void Compare_PointsBeyondTheirRangeUnderBothSchemes_NamesEachSubject()
    {
        var (before, after) = (tool.File("a.json", Scheme(60, 2).Replace("\"fixed\": 2", "\"perUnit\": 2", StringComparison.Ordinal)), tool.File("b.json", Scheme(60, 2).Replace("\"fixed\": 1", "\"perUnit\": 2", StringComparison.Ordinal)));
        var activities = tool.File("activities.csv", "id,subject,kind,date,quantity\na1,w1,patrol,2026-03-01,900000000000\na2,w2,late,2026-03-01,900000000000\n");

        Assert.Equal(1, tool.Run("points", "compare", "--before", before, "--after", after, "--activities", activities, "--period", "2026-03"));

        Assert.Contains("scoring.overflow subject w1", tool.Error, StringComparison.Ordinal);
        Assert.Contains("scoring.overflow subject w2", tool.Error, StringComparison.Ordinal);
        Assert.Contains("comparison.population-not-scored", tool.Error, StringComparison.Ordinal);
    }

    private static string Scheme(int start, int worth) => $$"""
        { "format": 1, "id": "s", "version": 1, "effective": { "from": "2026-01-01" }, "period": "month", "base": {{start}}, "categories": [ { "id": "duty" }, { "id": "conduct" } ],
          "rules": [ { "type": "award", "id": "patrol", "category": "duty", "kinds": ["patrol"], "value": { "fixed": {{worth}} } },
                     { "type": "deduction", "id": "late", "category": "conduct", "kinds": ["late"], "value": { "fixed": 1 } } ] }
        """;
}
