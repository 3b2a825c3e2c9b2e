namespace GridGovernance.Cli.Output;

/// <summary>What a cell is, so that JSON writes it right.</summary>
internal enum CellKind
{
    /// <summary>Nothing.</summary>
    Nothing = 0,

    /// <summary>A text.</summary>
    Text = 1,

    /// <summary>A number, spelt as JSON spells numbers.</summary>
    Number = 2,

    /// <summary>A yes or no.</summary>
    YesNo = 3,
}
