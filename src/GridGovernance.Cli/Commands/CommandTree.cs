using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using GridGovernance.Cli.Commands.Demo;
using GridGovernance.Cli.Commands.Grids;
using GridGovernance.Cli.Commands.Pairing;
using GridGovernance.Cli.Commands.Pay;
using GridGovernance.Cli.Commands.Registry;
using GridGovernance.Cli.Commands.Samples;
using GridGovernance.Cli.Commands.Scoring;
using GridGovernance.Cli.Commands.Staffing;
using GridGovernance.Cli.Host;

namespace GridGovernance.Cli.Commands;

/// <summary>Every command of the tool. A new one adds a line to its group's file, not here.</summary>
internal static class CommandTree
{
    /// <summary>The root command in the asked language.</summary>
    public static RootCommand Build(CommonOptions options, Language language, ToolHost host)
    {
        var root = new RootCommand(language is Language.Chinese
            ? "网格化管理工具:核对区划与网格,编排专兼职与党员联系户,检查并计算积分,按绩核酬。文件进,文件出。"
            : "Grid governance from files: checks registries and grids, plans staffing and pairing, lints and scores points schemes, settles pay.")
        {
            options.Language,
            options.Format,
            options.Bom,
        };
        var build = new CommandBuilder(language, (command, action) => command.SetAction(result =>
        {
            var run = new ToolRun(host, result, options);
            action(run);
            return (int)run.Finish();
        }));
        ReadOnlySpan<Command?> commands =
        [
            DemoCommand.Build(build),
            RegistryCommands.Build(build),
            GridsCommands.Build(build),
            StaffingCommands.Build(build),
            PairingCommands.Build(build),
            PointsCommands.Build(build),
            PayCommands.Build(build),
            SampleCommand.Build(build),
        ];
        foreach (var command in commands)
        {
            if (command is not null)
                root.Add(command);
        }

        foreach (var help in root.Options.OfType<HelpOption>())
            help.Action = new HelpInLanguage((SynchronousCommandLineAction)help.Action!, language);
        return root;
    }
}
