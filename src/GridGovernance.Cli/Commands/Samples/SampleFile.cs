namespace GridGovernance.Cli.Commands.Samples;

/// <summary>One example file: the sample it belongs to, its name there, and where it is embedded.</summary>
internal sealed record SampleFile(string Sample, string Name, string Resource);
