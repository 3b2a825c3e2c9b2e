using System.CommandLine;

namespace GridGovernance.Cli.Host;

/// <summary>With this a command declares itself: name, arguments, options, examples, and what it runs. Texts are in the language of the run.</summary>
internal sealed class CommandBuilder(Language language, Action<Command, Action<ToolRun>> bind)
{
    /// <summary>A command that holds others; null while none is there.</summary>
    public Command? Group(string name, BilingualText description, params ReadOnlySpan<Func<CommandBuilder, Command>> commands)
    {
        var group = new Command(name, description.In(language));
        foreach (var command in commands)
            group.Add(command(this));
        return commands.IsEmpty ? null : group;
    }

    /// <summary>A command; the examples are shown by its own help, one a line.</summary>
    public Command Command(string name, BilingualText description, params string[] examples) =>
        new ExampledCommand(name, description.In(language), examples);

    /// <summary>A file to read, by position; <c>-</c> is standard input.</summary>
    public Argument<string> File(string name, BilingualText description) => new(name) { Description = description.In(language) };

    /// <summary>An optional word by position.</summary>
    public Argument<string?> OptionalArgument(string name, BilingualText description) =>
        new(name) { Description = description.In(language), Arity = ArgumentArity.ZeroOrOne };

    /// <summary>An option that must be given.</summary>
    public Option<T> Needed<T>(string name, string valueName, BilingualText description) =>
        new(name) { Description = description.In(language), HelpName = valueName, Required = true };

    /// <summary>An option that may be given.</summary>
    public Option<T?> Optional<T>(string name, string valueName, BilingualText description) =>
        new(name) { Description = description.In(language), HelpName = valueName };

    /// <summary>An option that is there or not.</summary>
    public Option<bool> Flag(string name, BilingualText description) => new(name) { Description = description.In(language) };

    /// <summary>Says what the command does. Its exit code follows from what it reports; see <see cref="ToolRun"/>.</summary>
    public Command Runs(Command command, Action<ToolRun> action)
    {
        bind(command, action);
        return command;
    }
}
