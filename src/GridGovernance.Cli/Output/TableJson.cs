using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GridGovernance.Cli.Output;

/// <summary>Writes tables as JSON: one table as an array of objects, several as an object of such arrays by name.</summary>
internal static class TableJson
{
    private const int Enough = 1 << 16;

    // Chinese stays readable; the output goes to files and pipes, not into HTML.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the tables.</summary>
    public static void Write(IReadOnlyList<OutputTable> tables, TextWriter writer)
    {
        var bytes = new ArrayBufferWriter<byte>(2 * Enough);
        using var json = new Utf8JsonWriter(bytes, Options);
        if (tables is [var only])
        {
            Rows(json, only, Drain);
        }
        else
        {
            json.WriteStartObject();
            foreach (var table in tables)
            {
                json.WritePropertyName(table.Name);
                Rows(json, table, Drain);
            }

            json.WriteEndObject();
        }

        Drain();
        writer.Write('\n');

        // The JSON writer writes whole tokens, so no character is cut in two.
        void Drain()
        {
            json.Flush();
            writer.Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
            bytes.ResetWrittenCount();
        }
    }

    private static void Rows(Utf8JsonWriter json, OutputTable table, Action drain)
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
            if (json.BytesPending > Enough)
                drain();
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
