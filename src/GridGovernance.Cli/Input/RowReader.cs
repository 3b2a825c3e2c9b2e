using GridGovernance.Cli.Host;

namespace GridGovernance.Cli.Input;

/// <summary>Rows of a file, whichever form it has: JSON lines if it begins with an opening brace, CSV otherwise.</summary>
internal static class RowReader
{
    /// <summary>Walks the rows, reports what keeps the file from being read, and closes it.</summary>
    public static IEnumerable<InputRow> Read(Utf8Input input, InputColumn[] columns, FindingLog findings, bool rowsNeeded)
    {
        using (input)
        {
            var rows = 0L;
            var firstLine = SkipBlank(input);
            var errorsBefore = findings.Errors;
            if (firstLine > 0)
            {
                foreach (var row in input.Peek() == '{' ? JsonLines.Read(input, firstLine, columns, findings) : CsvRows.Read(input, firstLine, columns, findings))
                {
                    rows++;
                    yield return row;
                }
            }

            if (input.MixedLineEnds)
                findings.Report(input.Name, InputFindings.MixedLineEnds());
            if (!input.ReportFailure(findings) && firstLine == 0)
                findings.Report(input.Name, InputFindings.Empty());
            else if (rows == 0 && rowsNeeded && findings.Errors == errorsBefore)
                findings.Report(input.Name, InputFindings.NoRows());
        }
    }

    /// <summary>Passes over blanks and empty lines at the beginning; says which line the content begins on, 0 when there is none.</summary>
    private static long SkipBlank(Utf8Input input)
    {
        var line = 1L;
        while (input.Peek() is ' ' or '\t' or '\n' or '\r')
        {
            if (input.Read() == '\n')
                line++;
        }

        return input.Peek() < 0 ? 0 : line;
    }
}
