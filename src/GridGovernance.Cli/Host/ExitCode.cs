namespace GridGovernance.Cli.Host;

/// <summary>What the tool tells the shell.</summary>
internal enum ExitCode
{
    /// <summary>Done; warnings may have been printed.</summary>
    Done = 0,

    /// <summary>The input or the answer has findings, each of them printed.</summary>
    Findings = 1,

    /// <summary>The tool was called wrongly: an unknown option, a missing file.</summary>
    Usage = 2,

    /// <summary>Our own fault.</summary>
    Fault = 3,
}
