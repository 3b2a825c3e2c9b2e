namespace GridGovernance.Cli.Tests.Commands;

/// <summary>Every command that reads files, on the sample files; @ marks a file.</summary>
internal static class SampleCommands
{
    public static IReadOnlyList<string> All { get; } =
    [
        "registry check @divisions.csv",
        "grids check --grids @grids.csv --households @households.csv",
        "staffing assess --template @template.json --rosters @rosters.csv --grids @grids.csv --plots @plots.csv",
        "staffing plan --template @template.json --grids @grids.csv --full-time 30 --part-time 10",
        "pairing plan --policy @pairing-policy.json --members @members.csv --households @households.csv --previous @links.csv",
        "pairing check --policy one-leads-five --members @members.csv --households @households.csv --links @links.csv",
        "points lint @scheme-grid-worker-month.json",
        "points score --scheme @scheme-grid-worker-month.json --activities @activities.csv --period 2026-03 --subjects @subjects.csv --calendar @calendar.csv --opening @opening.csv",
        "points explain --scheme @scheme-grid-worker-month.json --activities @activities.csv --period 2026-03 --subject w01",
        "points verify --scheme @scheme-grid-worker-month.json --activities @activities.csv --statements @statements.json",
        "points compare --before @scheme-grid-worker-month.json --after @scheme-next.json --activities @activities.csv --period 2026-03 --pay @pay-tiers.json",
        "pay settle --policy @pay-tiers.json --points @points.csv",
    ];

    /// <summary>The words of a command, its files, marked by @, lying in the runner's directory.</summary>
    public static string[] Prepare(GridGovRunner tool, string command)
    {
        var words = command.Split(' ');
        foreach (var sample in (string[])[words[0], "pay"])
            Assert.Equal(0, tool.Run("sample", sample, "--out", tool.PathOf(".")));
        if (words[0] != "points")
            return words;
        tool.File("scheme-next.json", tool.Read("scheme-grid-worker-month.json").Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal));
        tool.Run("points", "score", "--scheme", tool.PathOf("scheme-grid-worker-month.json"), "--activities", tool.PathOf("activities.csv"), "--period", "2026-03", "--certify");
        tool.File("statements.json", tool.Out);
        return words;
    }
}
