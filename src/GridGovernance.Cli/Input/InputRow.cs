using GridGovernance.Cli.Host;

namespace GridGovernance.Cli.Input;

/// <summary>
/// One row of a file, with its line. Cells are checked when they are read, and what cannot be read is reported here.
/// Read all cells of a row before leaving it, with <c>&amp;</c> rather than <c>&amp;&amp;</c>, so that every finding of the row is told.
/// </summary>
internal sealed class InputRow(string file, long line, InputColumn[] columns, string[] cells, FindingLog findings)
{
    /// <summary>The file's name as findings bear it.</summary>
    public string File { get; } = file;

    /// <summary>The line the row begins on, from 1.</summary>
    public long Line { get; } = line;

    /// <summary>Reads a cell; a bad one has been reported when this is false.</summary>
    public bool TryRead<T>(InputColumn<T> column, out T value)
    {
        var text = Text(column);
        if (column.TryRead(text, out value))
            return true;
        // A cell out of its range was read before it was refused; nothing may go on with it.
        value = default!;
        findings.Report(File, Line, InputFindings.BadCell(column, text));
        return false;
    }

    /// <summary>Whether the row has something in this column.</summary>
    public bool Has(InputColumn column) => Text(column).Length > 0;

    /// <summary>The cell as written; empty where the column or the cell is missing.</summary>
    public string Text(InputColumn column)
    {
        var at = Array.IndexOf(columns, column);
        return at >= 0 ? cells[at] : throw new ArgumentException($"The column {column.Name} was not asked for when the file was opened.", nameof(column));
    }

    /// <summary>Reports an error at this row; the exit code will be 1.</summary>
    public void Report(string code, string value, BilingualText problem, BilingualText cure) => findings.Report(File, Line, Finding.Error(code, "", value, problem, cure));

    /// <summary>Reports a warning at this row.</summary>
    public void Warn(string code, string value, BilingualText problem, BilingualText cure) => findings.Report(File, Line, Finding.Warning(code, "", value, problem, cure));

    /// <summary>Reports a finding of the library at this row; its path is kept.</summary>
    public void Report(Finding finding) => findings.Report(File, Line, finding);
}
