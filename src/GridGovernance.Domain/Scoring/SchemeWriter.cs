using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Writes the canonical document. Properties stand in one order, defaults are left out, lines end in LF, and texts escape only what JSON demands,
/// so that neither platform nor runtime version can change a byte.
/// </summary>
internal sealed partial class SchemeWriter
{
    private readonly Utf8JsonWriter json;

    private SchemeWriter(Utf8JsonWriter json) => this.json = json;

    public static byte[] Write(PointsScheme scheme)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
            new SchemeWriter(json).Scheme(scheme);

        // Texts have their line breaks escaped, so every CR here was written by the indentation of a platform.
        return WithoutReturns(buffer.WrittenSpan);
    }

    /// <summary>The text without carriage returns, and with a line's end.</summary>
    private static byte[] WithoutReturns(ReadOnlySpan<byte> text)
    {
        var kept = new byte[text.Length - text.Count((byte)'\r') + 1];
        var length = 0;
        while (!text.IsEmpty)
        {
            var end = text.IndexOf((byte)'\r');
            var line = end < 0 ? text : text[..end];
            line.CopyTo(kept.AsSpan(length));
            length += line.Length;
            text = text[(end < 0 ? text.Length : end + 1)..];
        }

        kept[^1] = (byte)'\n';
        return kept;
    }

    private void Scheme(PointsScheme scheme)
    {
        json.WriteStartObject();
        Whole("format", PointsScheme.CurrentFormat);
        Text("id", scheme.Id);
        Whole("version", scheme.Version);
        Title(scheme.Title, scheme.Id);
        Basis(scheme.Basis);
        Span("effective", scheme.Effective);
        Text("period", SchemeWords.WordOf(scheme.PeriodKind));
        if (scheme.Base != Points.Zero)
            Number("base", scheme.Base.ToString());
        if (scheme.BaseProRata)
            json.WriteBoolean("baseProRata", true);
        Number("floor", scheme.Floor?.ToString());
        Number("ceiling", scheme.Ceiling?.ToString());
        if (scheme.Rounding != default)
            Rounding(scheme.Rounding);
        if (scheme.Stacking != default)
            Text("stacking", SchemeWords.WordOf(scheme.Stacking));
        Each("categories", scheme.Categories, Category);
        json.WriteStartArray("rules");
        foreach (var rule in scheme.Rules)
            Rule(rule);
        json.WriteEndArray();
        Stars(scheme.Stars);
        json.WriteEndObject();
    }

    private void Rounding(Rounding rounding)
    {
        json.WriteStartObject("rounding");
        RoundingParts(rounding);
        json.WriteEndObject();
    }

    private void RoundingParts(Rounding rounding)
    {
        Number("step", rounding.Step.ToString());
        Text("mode", SchemeWords.WordOf(rounding.Mode));
    }

    private void Category(PointsCategory category)
    {
        Text("id", category.Id);
        Title(category.Title, category.Id);
        Each("caps", category.Caps, cap =>
        {
            Text("on", SchemeWords.WordOf(cap.On));
            Text("per", SchemeWords.WordOf(cap.Per));
            Number("points", cap.Points.ToString());
        });
    }

    private void Stars(StarBands? stars)
    {
        if (stars is null)
            return;
        json.WriteStartObject("stars");
        RoundingParts(stars.Rounding);
        Each("bands", stars.Bands, band =>
        {
            Number("from", band.From.ToString());
            Whole("stars", band.Stars);
        });
        json.WriteEndObject();
    }

    private void Title(BilingualText title, string id)
    {
        if (title == new BilingualText(id, id))
            return;
        json.WriteStartObject("title");
        Text("en", title.English);
        Text("zh", title.Chinese);
        json.WriteEndObject();
    }

    private void Basis(RuleBasis? basis)
    {
        if (basis is null)
            return;
        json.WriteStartObject("basis");
        Text("document", basis.Document);
        Text("article", basis.Article);
        Text("date", basis.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private void Span(string name, DateSpan? span)
    {
        if (span is not { } dates)
            return;
        json.WriteStartObject(name);
        Text("from", SchemeLint.Spell(dates.From));
        Text("until", dates.Until is { } until ? SchemeLint.Spell(until) : null);
        json.WriteEndObject();
    }

    /// <summary>A list of objects; an empty one is left out.</summary>
    private void Each<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Texts(string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteRawValue(Quote(text), skipInputValidation: true);
        json.WriteEndArray();
    }

    private void Text(string name, string? text)
    {
        if (text is null)
            return;
        json.WritePropertyName(name);
        json.WriteRawValue(Quote(text), skipInputValidation: true);
    }

    private void Number(string name, string? digits)
    {
        if (digits is null)
            return;
        json.WritePropertyName(name);
        json.WriteRawValue(digits, skipInputValidation: true);
    }

    private void Whole(string name, int value) => json.WriteNumber(name, value);

    private static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c < ' ')
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
