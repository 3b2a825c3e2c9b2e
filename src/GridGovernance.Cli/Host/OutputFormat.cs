namespace GridGovernance.Cli.Host;

/// <summary>The form of what goes to standard output.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Table = 0,

    /// <summary>For programs.</summary>
    Json = 1,

    /// <summary>For spreadsheets, and for the tool itself to read again.</summary>
    Csv = 2,
}
