using GridGovernance.Cli;
using GridGovernance.Cli.Host;

namespace GridGovernance.Fuzz;

/// <summary>The tool, whole, with one file of a command given on standard input and the others as the samples have them.</summary>
internal static class ToolTargets
{
    private static readonly (string Name, string Sample, string Fuzzed, string Command)[] Commands =
    [
        ("csv-registry", "registry", "divisions.csv", "registry check -"),
        ("csv-activities", "points", "activities.csv", "points score --scheme @scheme-grid-worker-month.json --activities - --period 2026-03 --subjects @subjects.csv"),
        ("csv-opening", "points", "opening.csv", "points score --scheme @scheme-grid-worker-month.json --activities @activities.csv --period 2026-03 --opening -"),
        ("csv-households", "grids", "households.csv", "grids check --grids @grids.csv --households -"),
        ("csv-members", "pairing", "members.csv", "pairing plan --policy one-leads-two --members - --households @households.csv"),
        ("csv-rosters", "staffing", "rosters.csv", "staffing assess --template @template.json --rosters - --grids @grids.csv"),
        ("csv-points", "pay", "points.csv", "pay settle --policy @pay-tiers.json --points -"),
        ("tool-scheme", "points", "scheme-grid-worker-month.json", "points lint -"),
    ];

    public static IEnumerable<(string Name, Func<Target> Make)> All() => Commands.Select(command => (command.Name, (Func<Target>)(() => Make(command.Sample, command.Fuzzed, command.Command))));

    private static Target Make(string sample, string fuzzed, string command)
    {
        var folder = Directory.CreateTempSubdirectory("gridgov-fuzz-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        Run([], ["sample", sample, "--out", folder.FullName]);
        string[] words = [.. command.Split(' ').Select(word => word[0] == '@' ? Path.Combine(folder.FullName, word[1..]) : word)];
        var whole = File.ReadAllBytes(Path.Combine(folder.FullName, fuzzed));
        // Short documents are fuzzed many times faster, so a file gives its first lines.
        byte[][] seeds = fuzzed.EndsWith(".csv", StringComparison.Ordinal) ? [[.. Lines(whole, 4)], [.. Lines(whole, 12)]] : [whole];
        return new(seeds, document => Run(document, words));
    }

    private static IEnumerable<byte> Lines(byte[] whole, int count)
    {
        var left = count;
        return whole.TakeWhile(value => value != '\n' || --left > 0).Append((byte)'\n');
    }

    /// <summary>Runs the tool: what it is given may have findings, and may not be our own fault.</summary>
    private static void Run(byte[] document, string[] words)
    {
        using var input = new MemoryStream(document);
        using var error = new StringWriter();
        var code = GridGov.Run(words, new ToolHost(input, TextWriter.Null, error) { Environment = _ => "1" });
        if (code is not (ExitCode.Done or ExitCode.Findings) || (code is ExitCode.Findings && error.ToString().Length == 0))
            throw new InvalidOperationException($"Exit code {(int)code}: {error}");
    }
}
