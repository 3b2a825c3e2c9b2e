namespace GridGovernance.Domain.Divisions;

/// <summary>
/// One row of a registry file as it was written, not yet checked: a code and a name. <see cref="RegistryCheck"/> reads rows and answers with findings.
/// <c>default</c> is an empty row.
/// </summary>
public readonly record struct DivisionRow
{
    private readonly string? code;
    private readonly string? name;

    /// <summary>A row as it was written.</summary>
    /// <param name="code">The 12 digits, as written.</param>
    /// <param name="name">The name, as written.</param>
    /// <param name="line">The line of the file, from 1; 0 where there is no file, and findings then count rows from 1.</param>
    public DivisionRow(string code, string name, int line = 0)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfNegative(line);
        this.code = code;
        this.name = name;
        Line = line;
    }

    /// <summary>The code as written.</summary>
    public string Code => code ?? "";

    /// <summary>The name as written.</summary>
    public string Name => name ?? "";

    /// <summary>The line of the file, from 1; 0 where there is none.</summary>
    public int Line { get; }
}
