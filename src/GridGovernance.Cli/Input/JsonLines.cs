using System.Globalization;
using System.Text;
using System.Text.Json;
using GridGovernance.Cli.Host;

namespace GridGovernance.Cli.Input;

/// <summary>
/// Rows of JSON lines: one object a line, the columns' names as its names. Numbers are taken as written, an array of texts is joined with <c>;</c>,
/// null is a missing cell, further names are kept out of the way.
/// </summary>
internal static class JsonLines
{
    /// <summary>Walks the rows; a line that is no such object is reported and left out.</summary>
    public static IEnumerable<InputRow> Read(Utf8Input input, long firstLine, InputColumn[] columns, FindingLog findings)
    {
        var names = Array.ConvertAll(columns, column => Encoding.UTF8.GetBytes(column.Name));
        var line = firstLine - 1;
        while (input.ReadLine() is { } text)
        {
            line++;
            if (text.AsSpan().IsWhiteSpace())
                continue;
            var cells = new string?[columns.Length];
            if (Problem(text, names, columns, cells) is { } problem)
                findings.Report(input.Name, line, problem);
            else
                yield return new InputRow(input.Name, line, columns, Array.ConvertAll(cells, cell => cell ?? ""), findings);
        }
    }

    /// <summary>Fills the cells, or says what is wrong with the line.</summary>
    private static Finding? Problem(string text, byte[][] names, InputColumn[] columns, string?[] cells)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        try
        {
            if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
                return InputFindings.BadJson("no { at its start");
            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                var at = IndexOf(names, ref reader);
                reader.Read();
                if (at < 0)
                    reader.Skip();
                else if (cells[at] is not null)
                    return InputFindings.DoubleName(columns[at].Name);
                else if ((cells[at] = Cell(ref reader)) is null)
                    return InputFindings.BadCell(columns[at], "{…}");
            }

            return reader.Read() ? InputFindings.BadJson("more after its end") : null;
        }
        catch (JsonException exception)
        {
            return InputFindings.BadJson(string.Create(CultureInfo.InvariantCulture, $"column {exception.BytePositionInLine + 1}"));
        }
        catch (InvalidOperationException)
        {
            return InputFindings.BadJson("half a surrogate pair in a text");
        }
    }

    private static int IndexOf(byte[][] names, ref Utf8JsonReader reader)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (reader.ValueTextEquals(names[i]))
                return i;
        }

        return -1;
    }

    /// <summary>The value as a cell; null for an object, or an array of other things than texts.</summary>
    private static string? Cell(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString()!.Trim();
            case JsonTokenType.Number:
                return Encoding.UTF8.GetString(reader.ValueSpan);
            case JsonTokenType.True:
                return "true";
            case JsonTokenType.False:
                return "false";
            case JsonTokenType.Null:
                return "";
            case JsonTokenType.StartArray:
                var parts = new List<string>();
                while (reader.Read() && reader.TokenType is JsonTokenType.String)
                    parts.Add(reader.GetString()!);
                return reader.TokenType is JsonTokenType.EndArray ? string.Join(';', parts) : null;
            default:
                return null;
        }
    }
}
