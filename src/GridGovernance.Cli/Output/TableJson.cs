using System.Text.Encodings.Web;
using System.Text.Json;

namespace GridGovernance.Cli.Output;

/// <summary>Writes tables as JSON: one table as an array of objects, several as an object of such arrays by name.</summary>
internal static class TableJson
{
    // Chinese stays readable; the output goes to files and pipes, not into HTML.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the tables.</summary>
    public static void Write(IReadOnlyList<OutputTable> tables, TextWriter writer)
    {
        using var stream = new TextWriterStream(writer);
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            if (tables is [var only])
            {
                Rows(json, only);
            }
            else
            {
                json.WriteStartObject();
                foreach (var table in tables)
                {
                    json.WritePropertyName(table.Name);
                    Rows(json, table);
                }

                json.WriteEndObject();
            }
        }

        stream.Flush();
        writer.Write('\n');
    }

    private static void Rows(Utf8JsonWriter json, OutputTable table)
    {
        json.WriteStartArray();
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
            {
                json.WritePropertyName(table.Columns[i].Key);
                Value(json, row[i]);
            }

            json.WriteEndObject();
            if (json.BytesPending > 1 << 16)
                json.Flush();
        }

        json.WriteEndArray();
    }

    private static void Value(Utf8JsonWriter json, Cell cell)
    {
        switch (cell.Kind)
        {
            case CellKind.Number:
                json.WriteRawValue(cell.Text!);
                break;
            case CellKind.YesNo:
                json.WriteBooleanValue(cell.Text is "true");
                break;
            case CellKind.Text:
                json.WriteStringValue(cell.Text);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
