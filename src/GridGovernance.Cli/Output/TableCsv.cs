using System.Globalization;
using CsvHelper;

namespace GridGovernance.Cli.Output;

/// <summary>Writes a table as CSV: RFC 4180 quoting, LF line ends, no cell that a spreadsheet would take for a formula.</summary>
internal static class TableCsv
{
    private const char ByteOrderMark = '\uFEFF';

    // Cells are made harmless here rather than by the writer: it knows texts only, and would not let a text that is a number pass.
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    /// <summary>Writes header and rows.</summary>
    public static void Write(OutputTable table, TextWriter writer, bool bom)
    {
        if (bom)
            writer.Write(ByteOrderMark);
        using var csv = CsvWriter.Create(writer, Options, leaveOpen: true);
        foreach (var column in table.Columns)
            csv.WriteField(column.Key);
        csv.EndRecord();
        foreach (var row in table.Rows)
        {
            foreach (var cell in row)
                csv.WriteField(Neutral(cell));
            csv.EndRecord();
        }
    }

    /// <summary>The text, with an apostrophe before it where a spreadsheet would read a formula and no number stands.</summary>
    public static string Neutral(Cell cell)
    {
        var text = cell.Text ?? "";
        if (cell.Kind is not CellKind.Text || text.Length == 0 || text[0] is not ('=' or '+' or '-' or '@' or '\t' or '\r'))
            return text;
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? text : "'" + text;
    }
}
