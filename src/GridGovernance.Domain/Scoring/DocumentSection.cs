using System.Globalization;
using System.Text.Json;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// One JSON object being read: each property is asked for by name, and what was never asked for is unknown.
/// Every method reports what is wrong and answers with something usable, so that reading goes on to the next mistake.
/// </summary>
internal sealed class DocumentSection(DocumentNode node, List<Finding> findings)
{
    private readonly List<string> known = [];

    public DocumentNode Node { get; } = node;

    /// <summary>The section of a node that should be an object; reports one that is not.</summary>
    public static DocumentSection? Of(DocumentNode? node, List<Finding> findings)
    {
        if (node is null)
            return null;
        if (node.Type == JsonTokenType.StartObject)
            return new(node, findings);
        Report(findings, node, SchemeFindings.WrongType(node, new("an object in braces", "花括号中的对象")));
        return null;
    }

    public static void Report(List<Finding> findings, DocumentNode node, Finding finding) => findings.Add(finding.OnLine(node.Line));

    /// <summary>The property's value; null, where it is allowed, reads as absent.</summary>
    public DocumentNode? Optional(string name, bool nullable = false)
    {
        known.Add(name);
        return Node.Find(name) is { } found && !(nullable && found.Type == JsonTokenType.Null) ? found : null;
    }

    public DocumentNode? Required(string name)
    {
        var found = Optional(name);
        if (found is null)
            findings.Add(SchemeFindings.Missing(Node.Path, name).OnLine(Node.Line));
        return found;
    }

    public DocumentSection? Section(string name, bool required = false) => Of(required ? Required(name) : Optional(name), findings);

    /// <summary>A text, trimmed of nothing; an empty or blank one is reported.</summary>
    public string? Text(string name, bool required = false) => Text(required ? Required(name) : Optional(name));

    public string? Text(DocumentNode? value)
    {
        if (value is null)
            return null;
        if (value.Type != JsonTokenType.String)
            Report(findings, value, SchemeFindings.WrongType(value, new("a text in quotes", "引号中的文本")));
        else if (string.IsNullOrWhiteSpace(value.Text))
            Report(findings, value, SchemeFindings.Empty(value.Path));
        else
            return value.Text;
        return null;
    }

    /// <summary>The value of a word of the vocabulary; null where it is absent or no such word, which is reported.</summary>
    public int? Word(string name, Vocabulary words, bool required = false) => Word(required ? Required(name) : Optional(name), words);

    public int? Word(DocumentNode? value, Vocabulary words)
    {
        if (Text(value) is not { } text)
            return null;
        var meaning = words.ValueOf(text);
        if (meaning is null)
            Report(findings, value!, SchemeFindings.UnknownWord(value!.Path, text, words.Words));
        return meaning;
    }

    public bool Flag(string name)
    {
        var value = Optional(name);
        if (value is not null && value.Type is not (JsonTokenType.True or JsonTokenType.False))
            Report(findings, value, SchemeFindings.WrongType(value, new("true or false", "true或false")));
        return value?.Type == JsonTokenType.True;
    }

    public DateOnly? Date(string name, bool required = false, bool nullable = false)
    {
        var value = required ? Required(name) : Optional(name, nullable);
        if (Text(value) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Report(findings, value!, SchemeFindings.NotADate(value!.Path, SchemeFindings.Shorten(text)));
        return null;
    }

    /// <summary>The list's elements; an empty list is reported where one element is needed.</summary>
    public List<DocumentNode> List(string name, bool required = false, bool mayBeEmpty = false)
    {
        var value = required ? Required(name) : Optional(name);
        if (value is null)
            return [];
        if (value.Type != JsonTokenType.StartArray)
            Report(findings, value, SchemeFindings.WrongType(value, new("a list in brackets", "方括号中的列表")));
        else if (value.Items.Count == 0 && !mayBeEmpty)
            Report(findings, value, SchemeFindings.Empty(value.Path));
        return value.Items;
    }

    public List<string> Texts(string name, bool required = false)
    {
        var texts = new List<string>();
        foreach (var node in List(name, required))
        {
            if (Text(node) is { } text)
                texts.Add(text);
        }

        return texts;
    }

    /// <summary>Reports every property that was not asked for.</summary>
    public void Finish()
    {
        foreach (var member in Node.Members)
        {
            if (!known.Contains(member.Key))
                Report(findings, member.Value, SchemeFindings.UnknownProperty(member.Value.Path, member.Key, known));
        }
    }
}
