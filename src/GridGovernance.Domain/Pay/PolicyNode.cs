using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace GridGovernance.Domain.Pay;

/// <summary>One value of a policy's JSON with path and line. Properties keep their order and duplicates, numbers keep their text.</summary>
internal sealed class PolicyNode(JsonTokenType type, string path, int line, string text = "")
{
    private const int ShownLength = 64;

    public JsonTokenType Type { get; } = type;

    public string Path { get; } = path;

    public int Line { get; } = line;

    public string Text { get; } = text;

    public List<KeyValuePair<string, PolicyNode>> Members { get; } = [];

    public List<PolicyNode> Items { get; } = [];

    public string Shown => Type switch
    {
        JsonTokenType.StartObject => "{…}",
        JsonTokenType.StartArray => "[…]",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => Shorten(Text),
    };

    public static string Shorten(string text) => text.Length <= ShownLength ? text : text[..(char.IsHighSurrogate(text[ShownLength - 1]) ? ShownLength - 1 : ShownLength)] + "…";

    /// <summary>The document's root, or null when the bytes are no JSON; a byte order mark is passed over.</summary>
    public static PolicyNode? Read(ReadOnlySpan<byte> utf8, List<Finding> findings)
    {
        if (utf8.StartsWith("\uFEFF"u8))
            utf8 = utf8["\uFEFF"u8.Length..];
        if (!Utf8.IsValid(utf8))
        {
            findings.Add(PolicyFindings.NotUtf8());
            return null;
        }

        try
        {
            var json = new Utf8JsonReader(utf8);
            json.Read();
            var root = ReadValue(ref json, utf8, "$", findings);
            json.Read();
            return root;
        }
        catch (JsonException broken)
        {
            findings.Add(PolicyFindings.NotJson((int)(broken.LineNumber ?? 0) + 1));
            return null;
        }
    }

    private static PolicyNode ReadValue(ref Utf8JsonReader json, ReadOnlySpan<byte> utf8, string path, List<Finding> findings)
    {
        var line = utf8[..(int)json.TokenStartIndex].Count((byte)'\n') + 1;
        var node = new PolicyNode(json.TokenType, path, line, json.TokenType switch
        {
            JsonTokenType.Number => Encoding.ASCII.GetString(json.ValueSpan),
            JsonTokenType.String => TextOf(ref json, path, line, findings),
            _ => "",
        });
        if (node.Type is JsonTokenType.StartObject)
            ReadMembers(node, ref json, utf8, findings);
        else if (node.Type is JsonTokenType.StartArray)
        {
            while (json.Read() && json.TokenType is not JsonTokenType.EndArray)
                node.Items.Add(ReadValue(ref json, utf8, PayFindings.At(path, node.Items.Count), findings));
        }

        return node;
    }

    private static void ReadMembers(PolicyNode node, ref Utf8JsonReader json, ReadOnlySpan<byte> utf8, List<Finding> findings)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType is not JsonTokenType.EndObject)
        {
            var name = TextOf(ref json, node.Path, node.Line, findings);
            json.Read();
            var value = ReadValue(ref json, utf8, $"{node.Path}.{Shorten(name)}", findings);
            if (!names.Add(name))
                findings.Add(PolicyFindings.DuplicateProperty(value.Path).OnLine(value.Line));
            node.Members.Add(new(name, value));
        }
    }

    /// <summary>The text of a string or name; half a surrogate pair, which JSON lets an escape write, is no text.</summary>
    private static string TextOf(ref Utf8JsonReader json, string path, int line, List<Finding> findings)
    {
        try
        {
            return json.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            findings.Add(PolicyFindings.BrokenText(path).OnLine(line));
            return "";
        }
    }
}
