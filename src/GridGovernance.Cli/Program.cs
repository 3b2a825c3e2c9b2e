using GridGovernance.Cli;
using GridGovernance.Cli.Host;

return (int)GridGov.Run(args, ToolHost.OfConsole());
