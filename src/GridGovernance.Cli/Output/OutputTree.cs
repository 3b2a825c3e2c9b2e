namespace GridGovernance.Cli.Output;

/// <summary>A tree for people: a text and what lies below it.</summary>
internal sealed class OutputTree(string text)
{
    private readonly List<OutputTree> parts = [];

    /// <summary>The text of this node.</summary>
    public string Text { get; } = text;

    /// <summary>What lies below, in order.</summary>
    public IReadOnlyList<OutputTree> Parts => parts;

    /// <summary>Adds a node below and returns it.</summary>
    public OutputTree Add(string text)
    {
        var part = new OutputTree(text);
        parts.Add(part);
        return part;
    }
}
