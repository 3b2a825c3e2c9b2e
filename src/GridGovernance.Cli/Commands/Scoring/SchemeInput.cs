using System.Text;
using GridGovernance.Cli.Host;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Commands.Scoring;

/// <summary>Reads a scheme from a file and reports what is wrong with it.</summary>
internal static class SchemeInput
{
    /// <summary>The scheme, or null when it was refused; every finding is reported either way.</summary>
    public static PointsScheme? Read(ToolRun run, string file)
    {
        if (run.Text(file) is not { } text)
            return null;
        var accepted = PointsScheme.TryParse(Encoding.UTF8.GetBytes(text), out var scheme, out var findings);
        foreach (var finding in findings)
            run.Findings.Report(file, finding);
        return accepted ? scheme : null;
    }
}
