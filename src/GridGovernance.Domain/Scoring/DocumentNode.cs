using System.Text.Json;

namespace GridGovernance.Domain.Scoring;

/// <summary>One value of a JSON document with where it stands. Properties keep their order and their duplicates; numbers keep their text.</summary>
internal sealed class DocumentNode(JsonTokenType type, string path, int line)
{
    /// <summary><see cref="JsonTokenType.StartObject"/>, <see cref="JsonTokenType.StartArray"/> or the type of the single token.</summary>
    public JsonTokenType Type { get; } = type;

    public string Path { get; } = path;

    public int Line { get; } = line;

    /// <summary>The text of a string, or the digits of a number as written.</summary>
    public string Text { get; init; } = "";

    public List<KeyValuePair<string, DocumentNode>> Members { get; } = [];

    public List<DocumentNode> Items { get; } = [];

    /// <summary>The value as findings show it: its text, shortened, or what it is.</summary>
    public string Shown => Type switch
    {
        JsonTokenType.StartObject => "{…}",
        JsonTokenType.StartArray => "[…]",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => SchemeFindings.Shorten(Text),
    };

    public DocumentNode? Find(string name)
    {
        foreach (var (key, value) in Members)
        {
            if (string.Equals(key, name, StringComparison.Ordinal))
                return value;
        }

        return null;
    }
}
