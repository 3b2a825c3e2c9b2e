using System.Globalization;
using System.Text.Json;

namespace GridGovernance.Domain.Pay;

/// <summary>One JSON object being read: each property is asked for by name, and what was never asked for is unknown. Every mistake is reported and reading goes on.</summary>
internal sealed class PolicySection
{
    private readonly List<Finding> findings;
    private readonly List<string> known = [];

    private PolicySection(PolicyNode node, List<Finding> findings) => (Node, this.findings) = (node, findings);

    private delegate bool TryParse<T>(ReadOnlySpan<char> text, IFormatProvider? provider, out T value);

    public PolicyNode Node { get; }

    public static PolicySection? Of(PolicyNode? node, List<Finding> findings)
    {
        if (node is { Type: not JsonTokenType.StartObject })
            findings.Add(PolicyFindings.WrongType(node, new("an object in braces", "花括号中的对象")));
        return node is { Type: JsonTokenType.StartObject } ? new(node, findings) : null;
    }

    public PolicyNode? Find(string name, bool required = false)
    {
        if (!known.Contains(name, StringComparer.Ordinal))
            known.Add(name);
        var found = Node.Members.Find(member => string.Equals(member.Key, name, StringComparison.Ordinal)).Value;
        if (found is null && required)
            findings.Add(PolicyFindings.Missing(Node, name));
        return found;
    }

    public PolicySection? Section(string name, bool required = false) => Of(Find(name, required), findings);

    public string? Text(string name, bool required = false) => Text(Find(name, required));

    public string? Text(PolicyNode? node)
    {
        if (node is null)
            return null;
        if (node.Type is JsonTokenType.String && !string.IsNullOrWhiteSpace(node.Text))
            return node.Text;
        findings.Add(PolicyFindings.WrongType(node, new("a text in quotes that is not empty", "引号中的非空文本")));
        return null;
    }

    public T? Word<T>(string name, IReadOnlyList<KeyValuePair<string, T>> words) where T : struct
    {
        if (Find(name) is not { } node || Text(node) is not { } text)
            return null;
        foreach (var (word, value) in words)
        {
            if (string.Equals(word, text, StringComparison.Ordinal))
                return value;
        }

        findings.Add(PolicyFindings.UnknownWord(node, words.Select(pair => pair.Key)));
        return null;
    }

    public Money? Money(string name, bool required = false) => Number<Money>(Find(name, required), Pay.Money.TryParse,
        new("an amount in yuan with at most two decimals, without quotes, such as 1000.00", "以元为单位、最多两位小数、不带引号的金额,如1000.00"));

    public Points? Points(string name, bool required = false) => Number<Points>(Find(name, required), Kernel.Points.TryParse,
        new("points with at most four decimals, without quotes, such as 79.5", "最多四位小数、不带引号的分值,如79.5"));

    public Factor? Factor(string name, bool required = false) => Number<Factor>(Find(name, required), Kernel.Factor.TryParse,
        new("a number of 0 or more with at most four decimals, without quotes, such as 1.2", "不小于0、最多四位小数、不带引号的数,如1.2"));

    public int? Whole(string name, int from, bool required = false) => Number<int>(Find(name, required),
        (ReadOnlySpan<char> text, IFormatProvider? _, out int value) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && value >= from,
        new(string.Create(CultureInfo.InvariantCulture, $"a whole number of {from} or more"), string.Create(CultureInfo.InvariantCulture, $"不小于{from}的整数")));

    public IReadOnlyList<PolicyNode> List(string name, bool required = false)
    {
        var node = Find(name, required);
        if (node is { Type: not JsonTokenType.StartArray })
            findings.Add(PolicyFindings.WrongType(node, new("a list in brackets", "方括号中的列表")));
        return node?.Items ?? [];
    }

    /// <summary>Reports every property that was not asked for.</summary>
    public void Finish()
    {
        foreach (var (name, value) in Node.Members)
        {
            if (!known.Contains(name, StringComparer.Ordinal))
                findings.Add(PolicyFindings.UnknownProperty(value, known));
        }
    }

    private T? Number<T>(PolicyNode? node, TryParse<T> tryParse, BilingualText wanted) where T : struct
    {
        if (node is null)
            return null;
        if (node.Type is JsonTokenType.Number && tryParse(node.Text, null, out var value))
            return value;
        findings.Add(node.Type is JsonTokenType.Number ? PolicyFindings.BadNumber(node, wanted) : PolicyFindings.WrongType(node, wanted));
        return null;
    }
}
