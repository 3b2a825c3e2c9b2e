using System.CommandLine;
using GridGovernance.Cli.Host;

namespace GridGovernance.Cli.Commands.Scoring;

/// <summary>The commands under <c>gridgov points</c>: one line each.</summary>
internal static class PointsCommands
{
    /// <summary>The group, or null while it is empty.</summary>
    public static Command? Build(CommandBuilder build) => build.Group("points", new("Points schemes, statements and comparisons", "积分办法、积分单与比较"),
    [
        PointsLintCommand.Build,
        PointsScoreCommand.Build,
        PointsExplainCommand.Build,
        PointsVerifyCommand.Build,
        PointsCompareCommand.Build,
    ]);
}
