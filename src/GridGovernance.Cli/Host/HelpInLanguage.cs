using System.CommandLine;
using System.CommandLine.Invocation;

namespace GridGovernance.Cli.Host;

/// <summary>The parser's help, with its headings in the language of the run and the command's examples below.</summary>
internal sealed class HelpInLanguage(SynchronousCommandLineAction help, Language language) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        using var text = new StringWriter { NewLine = "\n" };
        parseResult.InvocationConfiguration.Output = text;
        var code = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        output.Write(ParserTexts.Help(text.ToString(), language).TrimEnd('\n'));
        output.Write('\n');
        if (parseResult.CommandResult.Command is ExampledCommand { Examples.Count: > 0 } command)
        {
            output.Write(language is Language.Chinese ? "\n示例:\n" : "\nExamples:\n");
            foreach (var example in command.Examples)
                output.Write($"  {example}\n");
        }

        return code;
    }
}
