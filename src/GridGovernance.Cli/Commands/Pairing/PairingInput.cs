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
    private static readonly InputColumn<long> X = InputColumn.Whole("x");
    private static readonly InputColumn<long> Y = InputColumn.Whole("y");

    private readonly Dictionary<string, (string File, List<long> Lines)> sources = [];

    public Option<string> Policy { get; } = build.Needed<string>("--policy", "POLICY", new("one-leads-two, one-leads-five, one-leads:N, or a policy file (.json)", "one-leads-two、one-leads-five、one-leads:N,或办法文件(.json)"));

    public Option<string> Members { get; } = build.Needed<string>("--members", "FILE", new("member,grid,x,y,household (own household, optional); metres on a plane", "member,grid,x,y,household(本人所在户,可缺);平面坐标,整米"));

    public Option<string> Households { get; } = build.Needed<string>("--households", "FILE", new("household,grid,x,y", "household,grid,x,y"));

    /// <summary>The case, or null where something was reported as an error.</summary>
    public PairingCase? Read(ToolRun run, string? previousFile)
    {
        var policy = ReadPolicy(run);
        var (members, households) = (ReadMembers(run), ReadHouseholds(run));
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

    /// <summary>Prints findings of the library, each at the line of the row it is about.</summary>
    public void Report(ToolRun run, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
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

    private List<PairingMember> ReadMembers(ToolRun run)
    {
        var (members, lines) = (new List<PairingMember>(), Lines("members", run.Needed(Members)));
        foreach (var row in run.Rows(run.Needed(Members), MemberId, Grid, X, Y, OwnHome))
            if (row.TryRead(MemberId, out var id) & row.TryRead(Grid, out var grid) & row.TryRead(X, out var x) & row.TryRead(Y, out var y) & row.TryRead(OwnHome, out var own))
                Keep(members, lines, row, new(id, grid, x, y, own));
        return members;
    }

    private List<PairingHousehold> ReadHouseholds(ToolRun run)
    {
        var (households, lines) = (new List<PairingHousehold>(), Lines("households", run.Needed(Households)));
        foreach (var row in run.Rows(run.Needed(Households), HomeId, Grid, X, Y))
            if (row.TryRead(HomeId, out var id) & row.TryRead(Grid, out var grid) & row.TryRead(X, out var x) & row.TryRead(Y, out var y))
                Keep(households, lines, row, new(id, grid, x, y));
        return households;
    }

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
