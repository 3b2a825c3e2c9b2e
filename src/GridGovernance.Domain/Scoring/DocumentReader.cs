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
    private const int ManyNames = 16;
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
            var root = reader.ReadInto(DocumentNode.Root(reader.json.TokenType, reader.line));
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

    /// <summary>Reads what a node begins: its text, or its parts.</summary>
    private DocumentNode ReadInto(DocumentNode node)
    {
        switch (node.Type)
        {
            case JsonTokenType.StartObject:
                ReadMembers(node);
                break;
            case JsonTokenType.StartArray:
                while (Advance() && json.TokenType != JsonTokenType.EndArray)
                    node.Items.Add(ReadInto(node.Item(json.TokenType, line)));
                break;
            case JsonTokenType.Number:
                node.Text = Encoding.ASCII.GetString(json.ValueSpan);
                break;
            case JsonTokenType.String:
                node.Text = ReadText(node);
                break;
        }

        return node;
    }

    private void ReadMembers(DocumentNode node)
    {
        HashSet<string>? names = null;
        while (Advance() && json.TokenType != JsonTokenType.EndObject)
        {
            var name = ReadText(node);
            if (IsRepeated(node, name, ref names))
                findings.Add(SchemeFindings.DuplicateProperty(node.PathOf(name), name).OnLine(line));
            Advance();
            node.Members.Add(new(name, ReadInto(node.Member(name, json.TokenType, line))));
        }
    }

    /// <summary>Whether the object has the property already. Few properties are looked through; of many, the names are kept in a set.</summary>
    private static bool IsRepeated(DocumentNode node, string name, ref HashSet<string>? names)
    {
        if (node.Members.Count < ManyNames)
            return node.Find(name) is not null;
        if (names is null)
        {
            names = new(StringComparer.Ordinal);
            foreach (var member in node.Members)
                names.Add(member.Key);
        }

        return !names.Add(name);
    }

    /// <summary>The text of a string or name; half a surrogate pair, which JSON lets an escape write, is no text.</summary>
    private readonly string ReadText(DocumentNode at)
    {
        try
        {
            return json.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            findings.Add(SchemeFindings.BrokenText(at.Path).OnLine(line));
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
            afterComma |= utf8[(int)lastEnd..(int)json.TokenStartIndex].IndexOf((byte)',') >= 0;
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
