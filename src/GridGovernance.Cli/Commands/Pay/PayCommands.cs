using System.CommandLine;
using GridGovernance.Cli.Host;

namespace GridGovernance.Cli.Commands.Pay;

/// <summary>The commands under <c>gridgov pay</c>: one line each.</summary>
internal static class PayCommands
{
    /// <summary>The group, or null while it is empty.</summary>
    public static Command? Build(CommandBuilder build) => build.Group("pay", new("From points to grade to pay", "以分定绩、以绩取酬"),
    [
        PaySettleCommand.Build,
    ]);
}
