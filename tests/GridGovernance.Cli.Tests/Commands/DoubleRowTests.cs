namespace GridGovernance.Cli.Tests.Commands;

/// <summary>The last row of a file stands there twice: the second is told at its line. An error where it would count twice or nobody knows which holds, a warning where it changes nothing.</summary>
public sealed class DoubleRowTests : IDisposable
{
    private const string Assess = "staffing assess --template template.json --rosters rosters.csv --grids grids.csv --plots plots.csv";
    private const string Plan = "pairing plan --policy one-leads-five --members members.csv --households households.csv --previous links.csv";
    private const string Check = "pairing check --policy one-leads-five --members members.csv --households households.csv --links links.csv";
    private const string Score = "points score --scheme scheme-grid-worker-month.json --activities activities.csv --period 2026-03 --subjects subjects.csv --calendar calendar.csv --opening opening.csv";
    private readonly GridGovRunner tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("registry check divisions.csv", "divisions.csv", "registry.duplicate", 1)]
    [InlineData("grids check --grids grids.csv --households households.csv", "grids.csv", "grids.listed-twice", 1)]
    [InlineData("grids check --grids grids.csv --households households.csv", "households.csv", "households.listed-twice", 0)]
    [InlineData(Assess, "rosters.csv", "staffing.duplicate-person", 1)]
    [InlineData(Assess, "grids.csv", "staffing.duplicate-grid", 1)]
    [InlineData(Assess, "plots.csv", "staffing.repeated-plot", 0)]
    [InlineData("staffing plan --template template.json --grids grids.csv --full-time 30 --part-time 10", "grids.csv", "staffing.duplicate-grid", 1)]
    [InlineData(Plan, "members.csv", "pairing.duplicate-member", 1)]
    [InlineData(Plan, "households.csv", "pairing.duplicate-household", 1)]
    [InlineData(Plan, "links.csv", "pairing.linked-twice", 1)]
    [InlineData(Check, "members.csv", "pairing.duplicate-member", 1)]
    [InlineData(Check, "households.csv", "pairing.duplicate-household", 1)]
    [InlineData(Check, "links.csv", "pairing.linked-twice", 1)]
    [InlineData(Score, "activities.csv", "scoring.duplicate", 0)]
    [InlineData(Score, "subjects.csv", "subjects.duplicate", 1)]
    [InlineData(Score, "calendar.csv", "calendar.duplicate", 1)]
    [InlineData(Score, "opening.csv", "opening.repeated", 0)]
    [InlineData("pay settle --policy pay-tiers.json --points points.csv", "points.csv", "pay.subject-listed-twice", 1)]
    public void TheLastRowTwice_IsToldAtItsLine(string command, string file, string code, int exit)
    {
        var words = command.Split(' ');
        tool.Run("sample", words[0], "--out", tool.PathOf("."));
        var text = tool.Read(file).TrimEnd();
        tool.File(file, $"{text}\n{text[(text.LastIndexOf('\n') + 1)..]}\n");

        Assert.Equal(exit, tool.Run([.. words.Select(word => word.Contains('.', StringComparison.Ordinal) ? tool.PathOf(word) : word)]));

        Assert.Contains(tool.ErrorLines, line => line.StartsWith($"{tool.PathOf(file)}:{text.Count(c => c == '\n') + 2}: {code} ", StringComparison.Ordinal));
    }
}
