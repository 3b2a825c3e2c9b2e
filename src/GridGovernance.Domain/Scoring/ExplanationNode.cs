using System.Text;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// A statement as a tree that adds up: where a node has parts, its amount is their sum. One template draws it: text, amount, parts.
/// </summary>
public sealed class ExplanationNode
{
    /// <summary>A node without parts.</summary>
    /// <param name="text">What it is, in one language.</param>
    /// <param name="amount">Signed points; 0 for a note.</param>
    public ExplanationNode(string text, Points amount) => (Text, Amount, Parts) = (Guard.Against.Null(text), amount, []);

    /// <summary>A node that is the sum of its parts.</summary>
    /// <param name="text">What it is, in one language.</param>
    /// <param name="amount">The sum of the parts.</param>
    /// <param name="parts">The parts in reading order; at least one.</param>
    /// <exception cref="ArgumentException">There are no parts, or their sum is another amount.</exception>
    public ExplanationNode(string text, Points amount, IEnumerable<ExplanationNode> parts)
    {
        (Text, Amount, Parts) = (Guard.Against.Null(text), amount, [.. Guard.Against.Null(parts)]);
        Int128 sum = 0;
        foreach (var part in Guard.Against.NullOrEmpty(Parts, nameof(parts)))
            sum += part.Amount.TenThousandths;
        if (sum != amount.TenThousandths)
            throw new ArgumentException($"The parts of '{text}' do not sum to {amount}.", nameof(parts));
    }

    /// <summary>What the node is, in the language asked for.</summary>
    public string Text { get; }

    /// <summary>Signed points; the sum of the parts where there are any, 0 for a note.</summary>
    public Points Amount { get; }

    /// <summary>The parts in reading order; empty for a leaf.</summary>
    public IReadOnlyList<ExplanationNode> Parts { get; }

    /// <summary>The tree as indented lines, one a node.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text, 0);
        return text.ToString();
    }

    private void Append(StringBuilder text, int depth)
    {
        text.Append(' ', depth * 2).Append(Amount).Append("  ").Append(Text).Append('\n');
        foreach (var part in Parts)
            part.Append(text, depth + 1);
    }
}
