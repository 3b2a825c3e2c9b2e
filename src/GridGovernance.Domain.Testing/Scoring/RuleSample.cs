using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>What the laws of a rule are told about it: values that make it match, and what it claims. Immutable; every method gives a new sample.</summary>
public sealed class RuleSample
{
    private RuleSample(IReadOnlyList<(string Name, string[] Values)> tags, IReadOnlyList<Quantity> quantities, bool isMonotone) =>
        (Tags, Quantities, IsMonotone) = (tags, quantities, isMonotone);

    /// <summary>No tags, quantities of everyday, nothing claimed.</summary>
    internal static RuleSample Plain { get; } = new([], [], false);

    internal IReadOnlyList<(string Name, string[] Values)> Tags { get; }

    internal IReadOnlyList<Quantity> Quantities { get; }

    internal bool IsMonotone { get; }

    /// <summary>The rule reads this tag, and these values make it match; without values the bare tag does.</summary>
    public RuleSample Tag(string name, params string[] values) => new([.. Tags, (name, values)], Quantities, IsMonotone);

    /// <summary>These quantities make the rule match; its edges, say.</summary>
    public RuleSample Quantity(params Quantity[] quantities) => new(Tags, [.. Quantities, .. quantities], IsMonotone);

    /// <summary>The rule claims that a larger quantity is never worth less; a law of its own checks it.</summary>
    public RuleSample Monotone() => new(Tags, Quantities, true);

    /// <summary>The tags as an activity carries them.</summary>
    internal IEnumerable<string> AllTags => Tags.SelectMany(tag => tag.Values.Length == 0 ? [tag.Name] : tag.Values.Select(value => $"{tag.Name}={value}"));
}
