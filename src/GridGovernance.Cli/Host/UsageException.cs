namespace GridGovernance.Cli.Host;

/// <summary>The tool was called wrongly in a way the parser cannot see (a missing file, standard input asked for twice): exit code 2.</summary>
internal sealed class UsageException(BilingualText text) : Exception(text.English)
{
    /// <summary>What is wrong with the call, in both languages.</summary>
    public BilingualText Text { get; } = text;
}
