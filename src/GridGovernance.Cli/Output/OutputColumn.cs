namespace GridGovernance.Cli.Output;

/// <summary>A column of an answer.</summary>
internal sealed record OutputColumn(string Key, BilingualText Heading, Align Align);
