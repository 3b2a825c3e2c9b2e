using System.CommandLine;

namespace GridGovernance.Cli.Host;

/// <summary>A command whose help ends in examples.</summary>
internal sealed class ExampledCommand(string name, string description, IReadOnlyList<string> examples) : Command(name, description)
{
    /// <summary>Whole command lines that work.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
