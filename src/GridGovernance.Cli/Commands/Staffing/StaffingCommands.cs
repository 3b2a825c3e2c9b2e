using System.CommandLine;
using GridGovernance.Cli.Host;

namespace GridGovernance.Cli.Commands.Staffing;

/// <summary>The commands under <c>gridgov staffing</c>: one line each.</summary>
internal static class StaffingCommands
{
    /// <summary>The group, or null while it is empty.</summary>
    public static Command? Build(CommandBuilder build) => build.Group("staffing", new("Full-time, part-time and volunteers of grids", "网格专职、兼职与志愿者"),
    [
        StaffingAssessCommand.Build,
        StaffingPlanCommand.Build,
    ]);
}
