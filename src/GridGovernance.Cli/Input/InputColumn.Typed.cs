namespace GridGovernance.Cli.Input;

/// <summary>Reads one cell; false is a finding.</summary>
internal delegate bool CellReader<T>(string text, out T value);

/// <summary>A column whose cells are read as <typeparamref name="T"/>.</summary>
internal sealed class InputColumn<T> : InputColumn
{
    private readonly CellReader<T> reader;
    private readonly T whenMissing;

    /// <summary>A column that must be there, read by a reader of the command's own.</summary>
    public InputColumn(string name, BilingualText cure, CellReader<T> reader) : base(name, cure, isOptional: false) =>
        (this.reader, whenMissing) = (reader, default!);

    private InputColumn(InputColumn<T> needed, T whenMissing) : base(needed.Name, needed.Cure, isOptional: true) =>
        (reader, this.whenMissing) = (needed.reader, whenMissing);

    /// <summary>The same column, which may be missing from the header, or empty in a row: then it reads as the value given here.</summary>
    public InputColumn<T> Or(T value) => new(this, value);

    /// <summary>Reads a cell; an empty one is the value for missing cells where the column is optional.</summary>
    public bool TryRead(string text, out T value)
    {
        if (text.Length == 0 && IsOptional)
        {
            value = whenMissing;
            return true;
        }

        value = whenMissing;
        return text.Length > 0 && reader(text, out value);
    }
}
