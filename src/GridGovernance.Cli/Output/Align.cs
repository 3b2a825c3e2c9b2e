namespace GridGovernance.Cli.Output;

/// <summary>Which side a column leans to.</summary>
internal enum Align
{
    /// <summary>Texts.</summary>
    Left = 0,

    /// <summary>Numbers.</summary>
    Right = 1,
}
