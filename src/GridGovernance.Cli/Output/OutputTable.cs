namespace GridGovernance.Cli.Output;

/// <summary>
/// An answer as a table: a name for JSON and files, a title for people, columns with a key for programs and a heading for people.
/// Rows are kept in the order they are added.
/// </summary>
internal sealed class OutputTable(string name, BilingualText title)
{
    private readonly List<OutputColumn> columns = [];
    private readonly List<Cell[]> rows = [];

    /// <summary>Lower-case with hyphens: the JSON name, and the file's name where a command writes many.</summary>
    public string Name { get; } = name;

    /// <summary>What stands above the table.</summary>
    public BilingualText Title { get; } = title;

    /// <summary>The columns, left to right.</summary>
    public IReadOnlyList<OutputColumn> Columns => columns;

    /// <summary>The rows, top to bottom.</summary>
    public IReadOnlyList<Cell[]> Rows => rows;

    /// <summary>Adds a column; <paramref name="key"/> is the header of the CSV and the name in JSON, such as <c>full_time</c>.</summary>
    public OutputTable Column(string key, string english, string chinese, Align align = Align.Left)
    {
        columns.Add(new OutputColumn(key, new(english, chinese), align));
        return this;
    }

    /// <summary>Adds a column of numbers, set to the right.</summary>
    public OutputTable Numbers(string key, string english, string chinese) => Column(key, english, chinese, Align.Right);

    /// <summary>Adds a row with a cell for each column.</summary>
    public OutputTable Add(params Cell[] cells)
    {
        if (cells.Length != columns.Count)
            throw new ArgumentException($"{Name} has {columns.Count} columns, and {cells.Length} cells came.", nameof(cells));
        rows.Add(cells);
        return this;
    }

    /// <summary>The same table with its first rows only.</summary>
    public OutputTable First(int count)
    {
        var part = new OutputTable(Name, Title);
        part.columns.AddRange(columns);
        part.rows.AddRange(rows.Take(count));
        return part;
    }
}
