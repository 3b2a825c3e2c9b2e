namespace GridGovernance.Domain.Scoring;

/// <summary>Everything a scheme does with one kind of activity, by index: scored rules, items of completions, vetoes, each in the order of the scheme.</summary>
internal sealed class KindRow
{
    public int[] Scored { get; private set; } = [];

    public ItemOfKind[] Items { get; private set; } = [];

    public VetoRule[] Vetoes { get; private set; } = [];

    public void AddScored(int rule) => Scored = [.. Scored, rule];

    public void Add(ItemOfKind item) => Items = [.. Items, item];

    public void Add(VetoRule veto) => Vetoes = [.. Vetoes, veto];
}

/// <summary>An item of a completion that activities of a kind can count for.</summary>
internal readonly struct ItemOfKind(int completion, int counter, string? tag)
{
    /// <summary>Index of the completion.</summary>
    public int Completion { get; } = completion;

    /// <summary>Index of the item's counter among all counters.</summary>
    public int Counter { get; } = counter;

    /// <summary>The tag needed, or null.</summary>
    public string? Tag { get; } = tag;
}
