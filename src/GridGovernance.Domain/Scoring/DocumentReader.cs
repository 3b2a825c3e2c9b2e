using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Reads JSON into nodes that know path and line. Comments, trailing commas and duplicate properties are findings and reading goes on;
/// text that is no JSON at all ends it, since nothing after it can be trusted.
/// </summary>
internal ref struct DocumentReader
{
    private readonly ReadOnlySpan<byte> utf8;
    private readonly List<Finding> findings;
    private Utf8JsonReader json;
    private long lastEnd;
    private long countedTo;
    private int line = 1;
    private bool afterComma;

    private DocumentReader(ReadOnlySpan<byte> utf8, List<Finding> findings)
    {
        this.utf8 = utf8;
        this.findings = findings;
        json = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true });
    }

    /// <summary>The document's root, or null when the bytes are no JSON.</summary>
    public static DocumentNode? Read(ReadOnlySpan<byte> utf8, List<Finding> findings)
    {
        if (utf8.StartsWith("\uFEFF"u8))
            utf8 = utf8["\uFEFF"u8.Length..];
        if (!Utf8.IsValid(utf8))
        {
            findings.Add(SchemeFindings.NotUtf8());
            return null;
        }

        try
        {
            var reader = new DocumentReader(utf8, findings);
            reader.Advance();
            var root = reader.ReadValue("$");
            while (reader.Advance())
            {
            }

            return root;
        }
        catch (JsonException broken)
        {
            findings.Add(SchemeFindings.NotJson((int)(broken.LineNumber ?? 0) + 1, (broken.BytePositionInLine ?? 0) + 1));
            return null;
        }
    }

    private DocumentNode ReadValue(string path)
    {
        var at = line;
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(new(JsonTokenType.StartObject, path, at));
            case JsonTokenType.StartArray:
                return ReadArray(new(JsonTokenType.StartArray, path, at));
            case JsonTokenType.Number:
                return new(JsonTokenType.Number, path, at) { Text = Encoding.ASCII.GetString(json.ValueSpan) };
            case JsonTokenType.String:
                return new(JsonTokenType.String, path, at) { Text = ReadText(path) };
            default:
                return new(json.TokenType, path, at);
        }
    }

    private DocumentNode ReadObject(DocumentNode node)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (Advance() && json.TokenType != JsonTokenType.EndObject)
        {
            var name = ReadText(node.Path);
            var path = node.Path + "." + SchemeFindings.Shorten(name);
            if (!names.Add(name))
                findings.Add(SchemeFindings.DuplicateProperty(path, name).OnLine(line));
            Advance();
            node.Members.Add(new(name, ReadValue(path)));
        }

        return node;
    }

    private DocumentNode ReadArray(DocumentNode node)
    {
        while (Advance() && json.TokenType != JsonTokenType.EndArray)
            node.Items.Add(ReadValue(string.Create(CultureInfo.InvariantCulture, $"{node.Path}[{node.Items.Count}]")));
        return node;
    }

    /// <summary>The text of a string or name; half a surrogate pair, which JSON lets an escape write, is no text.</summary>
    private readonly string ReadText(string path)
    {
        try
        {
            return json.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            findings.Add(SchemeFindings.BrokenText(path).OnLine(line));
            return "";
        }
    }

    /// <summary>Moves to the next token that is no comment, noting comments and trailing commas on the way.</summary>
    private bool Advance()
    {
        while (json.Read())
        {
            line += utf8[(int)countedTo..(int)json.TokenStartIndex].Count((byte)'\n');
            countedTo = json.TokenStartIndex;
            afterComma |= utf8[(int)lastEnd..(int)json.TokenStartIndex].Contains((byte)',');
            lastEnd = json.BytesConsumed;
            if (json.TokenType == JsonTokenType.Comment)
            {
                findings.Add(SchemeFindings.Comment().OnLine(line));
                continue;
            }

            if (afterComma && json.TokenType is (JsonTokenType.EndObject or JsonTokenType.EndArray))
                findings.Add(SchemeFindings.TrailingComma().OnLine(line));
            afterComma = false;
            return true;
        }

        return false;
    }
}
