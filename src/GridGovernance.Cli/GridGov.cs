using System.CommandLine;
using System.CommandLine.Invocation;
using GridGovernance.Cli.Commands;
using GridGovernance.Cli.Host;

namespace GridGovernance.Cli;

/// <summary>The tool as a function: arguments and a world in, an exit code out.</summary>
internal static class GridGov
{
    private const int BrokenPipe = 32;

    /// <summary>Runs one command line. Never throws: whatever goes wrong becomes text on standard error and an exit code.</summary>
    public static ExitCode Run(string[] args, ToolHost host)
    {
        var language = host.LanguageOfEnvironment();
        try
        {
            var options = new CommonOptions(language);
            var root = CommandTree.Build(options, language, host);
            var result = root.Parse(args);
            if (result.GetResult(options.Language) is { Errors: var errors } && !errors.Any() && options.LanguageOf(result) is { } asked && asked != language)
            {
                // Help is written while the tree is built, so another language means another tree.
                language = asked;
                options = new CommonOptions(language);
                root = CommandTree.Build(options, language, host);
                result = root.Parse(args);
            }

            return result.Action is ParseErrorAction ? Misused(result, host, language) : Act(result, host);
        }
        catch (UsageException usage)
        {
            return Say(host, $"gridgov: {usage.Text.In(language)}", ExitCode.Usage);
        }
        catch (RefusedException refused)
        {
            return Say(host, $"gridgov: {refused.Refusal.Code}: {refused.Refusal.Describe(language)}", ExitCode.Findings);
        }
        catch (IOException exception) when ((exception.HResult & 0xFFFF) == BrokenPipe)
        {
            return ExitCode.Done; // whoever read us has seen enough, as head does
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or DirectoryNotFoundException)
        {
            return Say(host, $"gridgov: {exception.Message}", ExitCode.Usage);
        }
#pragma warning disable CA1031 // The last line of defence: a user gets a short text and exit code 3, never a stack.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var text = language is Language.Chinese ? "gridgov 自身出错(设置 GRIDGOV_DEBUG=1 可见详情)" : "gridgov: our own fault (set GRIDGOV_DEBUG=1 for details)";
            var debug = host.Environment("GRIDGOV_DEBUG") is { Length: > 0 };
            return Say(host, $"{text}: {(debug ? exception.ToString() : $"{exception.GetType().Name}: {exception.Message}")}", ExitCode.Fault);
        }
    }

    private static ExitCode Act(ParseResult result, ToolHost host)
    {
        var code = result.Invoke(new InvocationConfiguration { Output = host.Out, Error = host.Error, EnableDefaultExceptionHandler = false });
        host.Out.Flush();
        host.Error.Flush();
        return (ExitCode)code;
    }

    private static ExitCode Misused(ParseResult result, ToolHost host, Language language)
    {
        foreach (var error in result.Errors)
            host.Error.WriteLine($"gridgov: {ParserTexts.Error(error.Message, language)}");
        var path = new List<string>();
        for (Symbol? symbol = result.CommandResult.Command; symbol is Command and not RootCommand; symbol = symbol.Parents.FirstOrDefault())
            path.Insert(0, symbol.Name);
        var call = string.Join(' ', ["gridgov", .. path, "--help"]);
        return Say(host, language is Language.Chinese ? $"用法见:{call}" : $"For usage: {call}", ExitCode.Usage);
    }

    private static ExitCode Say(ToolHost host, string text, ExitCode code)
    {
        try
        {
            host.Out.Flush();
            host.Error.WriteLine(text);
            host.Error.Flush();
        }
        catch (IOException)
        {
            // Nobody is listening any more; the exit code still says what happened.
        }

        return code;
    }
}
