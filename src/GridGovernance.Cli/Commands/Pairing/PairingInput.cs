using System.CommandLine;
using System.Text;
using GridGovernance.Cli.Host;
using GridGovernance.Cli.Input;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;

namespace GridGovernance.Cli.Commands.Pairing;

/// <summary>The options and files both pairing commands share; findings of the library come back to the line they belong to.</summary>
internal sealed class PairingInput(CommandBuilder build)
{
    private static readonly InputColumn<PersonId> MemberId = InputColumn.Of<PersonId>("member", "an id of 1 to 64 characters", "1 至 64 个字符的编号");
    private static readonly InputColumn<HouseholdId> HomeId = InputColumn.Of<HouseholdId>("household", "an id of 1 to 64 characters", "1 至 64 个字符的编号");
    private static readonly InputColumn<HouseholdId> OwnHome = HomeId.Or(default);
    private static readonly InputColumn<GridCode> Grid = InputColumn.Of<GridCode>("grid", "a grid code of 15 digits", "15 位网格编码");
    private static readonly InputColumn<long> X = Metres("x");
    private static readonly InputColumn<long> Y = Metres("y");

    /// <summary>Told already by the cell that could not be read.</summary>
    private static readonly string[] ToldByCells = ["pairing.no-id", "pairing.no-grid"];

    private readonly Dictionary<string, (string File, List<long> Lines)> sources = [];
    private readonly List<PairingMember> members = [];
    private readonly List<PairingHousehold> households = [];

    public Option<string> Policy { get; } = build.Needed<string>("--policy", "POLICY", new("one-leads-two, one-leads-five, one-leads:N, or a policy file (.json)", "one-leads-two、one-leads-five、one-leads:N,或办法文件(.json)"));

    public Option<string> Members { get; } = build.Needed<string>("--members", "FILE", new("member,grid,x,y,household (own household, optional); metres on a plane", "member,grid,x,y,household(本人所在户,可缺);平面坐标,整米"));

    public Option<string> Households { get; } = build.Needed<string>("--households", "FILE", new("household,grid,x,y", "household,grid,x,y"));

    /// <summary>The case, or null where something was reported as an error.</summary>
    public PairingCase? Read(ToolRun run, string? previousFile)
    {
        var policy = ReadPolicy(run);
        ReadMembers(run);
        ReadHouseholds(run);
        var previous = previousFile is null ? [] : ReadLinks(run, previousFile, "previous");
        var built = PairingCase.TryBuild(policy ?? PairingPolicy.OneLeadsTwo, members, households, previous, out var pairing, out var findings);
        Report(run, findings);
        return built && !run.HasErrors ? pairing : null;
    }

    /// <summary>The rows of a file of links.</summary>
    public List<HouseholdLink> ReadLinks(ToolRun run, string file, string path)
    {
        var (links, lines) = (new List<HouseholdLink>(), Lines(path, file));
        foreach (var row in run.RowsOrNone(file, HomeId, MemberId))
            if (row.TryRead(HomeId, out var household) & row.TryRead(MemberId, out var member))
                Keep(links, lines, row, new(household, member));
        return links;
    }

    /// <summary>Prints what is wrong with links of a population that has errors itself, so that they are not found only afterwards.</summary>
    public void ReportLinks(ToolRun run, IEnumerable<HouseholdLink> links)
    {
        sources["previous"] = sources["links"];
        PairingCase.TryBuild(PairingPolicy.OneLeadsTwo, members, households, links, out _, out var findings);
        Report(run, findings.Where(finding => finding.Path.StartsWith("previous", StringComparison.Ordinal)));
    }

    /// <summary>Prints findings of the library, each at the line of the row it is about.</summary>
    public void Report(ToolRun run, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings.Where(finding => !ToldByCells.Contains(finding.Code)))
        {
            var open = finding.Path.IndexOf('[', StringComparison.Ordinal);
            var close = finding.Path.IndexOf(']', StringComparison.Ordinal);
            if (open > 0 && close > open && sources.TryGetValue(finding.Path[..open], out var source))
                run.Findings.Report(source.File, source.Lines[int.Parse(finding.Path[(open + 1)..close], System.Globalization.CultureInfo.InvariantCulture)], new Finding(finding.Severity, finding.Code, finding.Path[(close + 1)..].TrimStart('.'), finding.Value, finding.Problem, finding.Cure));
            else
                run.Findings.Report(run.Needed(Policy), finding);
        }
    }

    private PairingPolicy? ReadPolicy(ToolRun run)
    {
        var asked = run.Needed(Policy);
        if (PairingPolicy.TryParseName(asked, out var policy))
            return policy;
        if (!asked.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            throw new UsageException(new($"there is no policy {asked}; there are one-leads-two, one-leads-five, one-leads:N, or a file that ends in .json", $"没有办法 {asked};可用 one-leads-two、one-leads-five、one-leads:N,或以 .json 结尾的文件"));
        if (run.Text(asked) is not { } text)
            return null;
        var accepted = PairingPolicy.TryParse(Encoding.UTF8.GetBytes(text), out policy, out var findings);
        foreach (var finding in findings)
            run.Findings.Report(asked, finding);
        return accepted ? policy : null;
    }

    /// <summary>A row with a cell that cannot be read is kept with what can, so that a duplicate or an overflow in it is told too; the case is not used then.</summary>
    private void ReadMembers(ToolRun run)
    {
        var lines = Lines("members", run.Needed(Members));
        foreach (var row in run.Rows(run.Needed(Members), MemberId, Grid, X, Y, OwnHome))
            Keep(members, lines, row, new(Read(row, MemberId), Read(row, Grid), Read(row, X), Read(row, Y), Read(row, OwnHome)));
    }

    private void ReadHouseholds(ToolRun run)
    {
        var lines = Lines("households", run.Needed(Households));
        foreach (var row in run.Rows(run.Needed(Households), HomeId, Grid, X, Y))
            Keep(households, lines, row, new(Read(row, HomeId), Read(row, Grid), Read(row, X), Read(row, Y)));
    }

    private static T? Read<T>(InputRow row, InputColumn<T> column) => row.TryRead(column, out var value) ? value : default;

    private static InputColumn<long> Metres(string name) => new(name, new("whole metres from -20000000 to 20000000 in ASCII digits", "-20000000 至 20000000 之间的整米数,用半角数字"), InputColumn.Whole(name).TryRead);

    private List<long> Lines(string path, string file)
    {
        var lines = new List<long>();
        sources[path] = (file, lines);
        return lines;
    }

    private static void Keep<T>(List<T> rows, List<long> lines, InputRow row, T value)
    {
        rows.Add(value);
        lines.Add(row.Line);
    }
}
