using System.CommandLine;
using GridGovernance.Cli.Host;

namespace GridGovernance.Cli.Commands.Pairing;

/// <summary>The commands under <c>gridgov pairing</c>: one line each.</summary>
internal static class PairingCommands
{
    /// <summary>The group, or null while it is empty.</summary>
    public static Command? Build(CommandBuilder build) => build.Group("pairing", new("Party members and the households they link", "党员联系户"),
    [
        PairingPlanCommand.Build,
        PairingCheckCommand.Build,
    ]);
}
