using System.Globalization;
using System.Text.Json;

namespace GridGovernance.Domain.Scoring;

/// <summary>One value of a JSON document with where it stands. Properties keep their order and their duplicates; numbers keep their text.</summary>
internal sealed class DocumentNode
{
    private readonly DocumentNode? around;
    private readonly string? name;
    private readonly int index;

    private DocumentNode(JsonTokenType type, int line, DocumentNode? around, string? name, int index)
    {
        (Type, Line) = (type, line);
        (this.around, this.name, this.index) = (around, name, index);
        Members = type is JsonTokenType.StartObject ? [] : Nothing.Members;
        Items = type is JsonTokenType.StartArray ? [] : Nothing.Items;
    }

    /// <summary><see cref="JsonTokenType.StartObject"/>, <see cref="JsonTokenType.StartArray"/> or the type of the single token.</summary>
    public JsonTokenType Type { get; }

    public int Line { get; }

    /// <summary>The JSON path, put together when somebody asks: most documents have nothing to report.</summary>
    public string Path => around is null ? "$" : name is null ? string.Create(CultureInfo.InvariantCulture, $"{around.Path}[{index}]") : around.PathOf(name);

    /// <summary>The text of a string, or the digits of a number as written.</summary>
    public string Text { get; set; } = "";

    /// <summary>The properties of an object; none of anything else.</summary>
    public List<KeyValuePair<string, DocumentNode>> Members { get; }

    /// <summary>The elements of a list; none of anything else.</summary>
    public List<DocumentNode> Items { get; }

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

    public static DocumentNode Root(JsonTokenType type, int line) => new(type, line, null, null, 0);

    /// <summary>The value of a property, not yet among <see cref="Members"/>.</summary>
    public DocumentNode Member(string property, JsonTokenType type, int line) => new(type, line, this, property, 0);

    /// <summary>The next element, not yet among <see cref="Items"/>.</summary>
    public DocumentNode Item(JsonTokenType type, int line) => new(type, line, this, null, Items.Count);

    /// <summary>The path of a property.</summary>
    public string PathOf(string property) => Path + "." + SchemeFindings.Shorten(property);

    public DocumentNode? Find(string property)
    {
        foreach (var member in Members)
        {
            if (string.Equals(member.Key, property, StringComparison.Ordinal))
                return member.Value;
        }

        return null;
    }

    /// <summary>What a value without parts has; never added to.</summary>
    private static class Nothing
    {
        public static readonly List<KeyValuePair<string, DocumentNode>> Members = [];
        public static readonly List<DocumentNode> Items = [];
    }
}
