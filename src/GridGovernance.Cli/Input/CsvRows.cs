using CsvHelper;
using GridGovernance.Cli.Host;

namespace GridGovernance.Cli.Input;

/// <summary>Rows of CSV text: a header by name in any order, RFC 4180 quoting, further columns kept out of the way.</summary>
internal sealed class CsvRows
{
    private static readonly CsvReaderOptions Options = new()
    {
        HasHeader = false, // the first record is taken as any other, so that findings about the header are ours
        Separator = ',',
        TrimWhitespace = true,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Recover,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        MaxRecordSize = 4 * Utf8Input.LongestLine,
    };

    private readonly Utf8Input input;
    private readonly FindingLog findings;
    private readonly CsvReader parser;
    private readonly long linesBefore;
    private bool badQuotes;
    private long line;

    private CsvRows(Utf8Input input, long firstLine, FindingLog findings)
    {
        (this.input, this.findings, linesBefore) = (input, findings, firstLine - 1);
        parser = CsvReader.Create(input, Options with { OnMalformedRecord = _ => badQuotes = true }, leaveOpen: true);
    }

    /// <summary>Walks the rows; a row that cannot be taken apart is reported and left out.</summary>
    public static IEnumerable<InputRow> Read(Utf8Input input, long firstLine, InputColumn[] columns, FindingLog findings) =>
        new CsvRows(input, firstLine, findings).Walk(columns);

    private IEnumerable<InputRow> Walk(InputColumn[] columns)
    {
        using var closing = parser;
        if (!Next())
            yield break;
        var header = parser.Current.ToArray();
        if (Locate(columns, header) is not { } places)
            yield break;
        while (Next())
        {
            if (Cells(places, header.Length) is { } cells)
                yield return new InputRow(input.Name, line, columns, cells, findings);
        }
    }

    /// <summary>The next record that is not blank; its line is where it begins.</summary>
    private bool Next()
    {
        do
        {
            badQuotes = false;
            try
            {
                if (!parser.Read())
                    return false;
            }
            catch (CsvFormatException exception)
            {
                findings.Report(input.Name, InputFindings.LineTooLong(linesBefore + exception.LineNumber));
                return false;
            }

            line = linesBefore + parser.LineNumber;
            if (input.Failure is not null && line >= input.Line)
                return false; // what is left of the line that broke the file is no row
        }
        while (parser.FieldCount == 1 && parser.IsEmpty(0));

        return true;
    }

    /// <summary>Where each column stands; -1 for an optional one that is missing; null when the header does not do.</summary>
    private int[]? Locate(InputColumn[] columns, string[] header)
    {
        var errors = findings.Errors;
        var places = new int[columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            places[i] = Array.IndexOf(header, columns[i].Name);
            if (places[i] < 0)
                places[i] = Array.FindIndex(header, name => string.Equals(name, columns[i].Name, StringComparison.OrdinalIgnoreCase));
            if (places[i] < 0 && !columns[i].IsOptional)
                findings.Report(input.Name, InputFindings.MissingColumn(line, columns[i].Name, header));
            else if (places[i] >= 0 && Array.LastIndexOf(header, columns[i].Name) > places[i])
                findings.Report(input.Name, InputFindings.DoubleColumn(line, columns[i].Name));
        }

        return findings.Errors == errors ? places : null;
    }

    private string[]? Cells(int[] places, int headerCount)
    {
        var count = parser.FieldCount;
        while (count > headerCount && parser.IsEmpty(count - 1))
            count--;
        var cells = new string[places.Length];
        if (count == headerCount)
        {
            for (var i = 0; i < places.Length; i++)
                cells[i] = places[i] < 0 ? "" : parser.GetString(places[i]);
        }

        if (badQuotes)
            findings.Report(input.Name, line, InputFindings.BadQuotes());
        else if (count != headerCount)
            findings.Report(input.Name, line, InputFindings.WrongCellCount(count, headerCount));
        else
            return cells;
        return null;
    }
}
