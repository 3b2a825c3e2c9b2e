using System.Text.Json;

namespace GridGovernance.Domain.Scoring;

/// <summary>Writes a statement in its one canonical order. What is null is left out.</summary>
internal static class StatementWriter
{
    public static void Write(Utf8JsonWriter writer, PointsStatement statement, PointsCertificate? certificate, bool notes)
    {
        writer.WriteStartObject();
        writer.WriteNumber("format"u8, PointsStatement.CurrentFormat);
        writer.WriteStartObject("scheme"u8);
        writer.WriteString("id"u8, statement.Scheme.Id);
        writer.WriteNumber("version"u8, statement.Scheme.Version);
        writer.WriteEndObject();
        writer.WriteString("subject"u8, statement.Subject.ToString());
        writer.WriteString("period"u8, statement.Period.ToString());
        writer.WriteString("level"u8, StatementWords.Levels.WordOf((int)statement.Level));
        Number(writer, "total", statement.Total);
        if (statement.Stars is { } stars)
            writer.WriteNumber("stars"u8, stars);
        if (statement.LowestGrade)
            writer.WriteBoolean("lowestGrade"u8, true);
        if (statement.Exempt)
            writer.WriteBoolean("exempt"u8, true);
        WriteList(writer, "categories", statement.Categories, WriteCategory);
        WriteList(writer, "lines", statement.Lines, WriteLine);
        WriteList(writer, "vetoes", statement.Vetoes, WriteVeto);
        if (notes)
            WriteList(writer, "notes", statement.Notes, WriteNote);
        if (certificate is { } proof)
            writer.WriteString("certificate"u8, proof.ToString());
        writer.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
            return;
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteCategory(Utf8JsonWriter writer, CategoryTotal category)
    {
        writer.WriteString("category"u8, category.Category);
        Number(writer, "total", category.Total);
    }

    private static void WriteLine(Utf8JsonWriter writer, StatementLine line)
    {
        writer.WriteString("kind"u8, StatementWords.Lines.WordOf((int)line.Kind));
        Number(writer, "amount", line.Amount);
        Text(writer, "rule", line.Rule);
        Text(writer, "category", line.Category);
        Text(writer, "activity", line.Activity?.ToString());
    }

    private static void WriteVeto(Utf8JsonWriter writer, VetoInForce veto)
    {
        writer.WriteString("rule"u8, veto.Rule);
        writer.WriteString("activity"u8, veto.Activity.ToString());
        writer.WriteString("effect"u8, SchemeWords.WordOf(veto.Effect));
        writer.WriteString("from"u8, ConditionTest.Spell(veto.From));
        writer.WriteString("until"u8, ConditionTest.Spell(veto.Until));
    }

    private static void WriteNote(Utf8JsonWriter writer, StatementNote note)
    {
        writer.WriteString("rule"u8, note.Rule);
        Text(writer, "category", note.Category);
        Text(writer, "activity", note.Activity?.ToString());
        writer.WriteString("condition"u8, note.Condition);
        writer.WriteString("required"u8, note.Required);
        writer.WriteString("actual"u8, note.Actual);
    }

    private static void Number(Utf8JsonWriter writer, string name, Points points)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(points.ToString(), skipInputValidation: true);
    }

    private static void Text(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
            writer.WriteString(name, text);
    }
}
