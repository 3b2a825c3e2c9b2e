using System.CommandLine;
using GridGovernance.Cli.Host;

namespace GridGovernance.Cli.Commands.Registry;

/// <summary>The commands under <c>gridgov registry</c>: one line each.</summary>
internal static class RegistryCommands
{
    /// <summary>The group, or null while it is empty.</summary>
    public static Command? Build(CommandBuilder build) => build.Group("registry", new("The registry of divisions", "区划登记"),
    [
        RegistryCheckCommand.Build,
    ]);
}
