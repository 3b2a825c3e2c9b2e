namespace GridGovernance.Domain.Visits;

/// <summary>One thing brought back from an outreach visit.</summary>
public sealed record BroughtBack
{
    /// <summary>One thing brought back.</summary>
    /// <param name="item">Which of the model's items it is.</param>
    /// <param name="note">What was said. Free text of the office: it never reaches rules or findings.</param>
    /// <exception cref="ArgumentException">The item is empty.</exception>
    public BroughtBack(string item, string note) => (Item, Note) = (Guard.Against.NullOrWhiteSpace(item), Guard.Against.Null(note));

    /// <summary>Which of the model's items it is.</summary>
    public string Item { get; }

    /// <summary>What was said.</summary>
    public string Note { get; }
}
