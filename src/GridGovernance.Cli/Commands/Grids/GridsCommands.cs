using System.CommandLine;
using GridGovernance.Cli.Host;

namespace GridGovernance.Cli.Commands.Grids;

/// <summary>The commands under <c>gridgov grids</c>: one line each.</summary>
internal static class GridsCommands
{
    /// <summary>The group, or null while it is empty.</summary>
    public static Command? Build(CommandBuilder build) => build.Group("grids", new("Grids and the households in them", "网格与住户"),
    [
        GridsCheckCommand.Build,
    ]);
}
