namespace GridGovernance.Domain.Scoring;

/// <summary>
/// A points scheme (积分办法): an immutable, versioned document that says what recorded work is worth. Made by the fluent form or read from JSON, the same object either way.
/// Every scheme that exists passed the lint; what the lint warned of is in <see cref="Warnings"/>. Freely shared between threads.
/// </summary>
/// <example>
/// <code>
/// var scheme = PointsScheme.Define("patrols")
///     .Category("duty", category =&gt; category.CapCredits(10, PointsWindow.Period))
///     .Award("patrol.completed", "duty", rule =&gt; rule.For("patrol").Worth(4))
///     .Build();
/// Console.WriteLine(scheme.ToJson().Length); // the same scheme as a JSON document
/// </code>
/// </example>
public sealed partial class PointsScheme : IEquatable<PointsScheme>
{
    /// <summary>The format number this version writes and the newest it reads.</summary>
    public const int CurrentFormat = 1;

    internal PointsScheme(SchemeDraft draft, IReadOnlyList<Finding> warnings)
    {
        (Id, Version, Title, Basis) = (draft.Id, draft.Version, draft.Title ?? new(draft.Id, draft.Id), draft.Basis);
        (Effective, PeriodKind, Base, BaseProRata) = (draft.Effective, draft.PeriodKind, draft.Base, draft.BaseProRata);
        (Floor, Ceiling, Rounding, Stacking) = (draft.Floor, draft.Ceiling, draft.Rounding, draft.Stacking);
        Categories = [.. Read(draft.Categories)];
        Rules = [.. draft.Rules];
        Stars = draft.Stars;
        Warnings = warnings;
        IsMonotone = WindowOrder.IsMonotone(draft);
    }

    /// <summary>The id that all versions of the scheme share.</summary>
    public string Id { get; }

    /// <summary>The version, 1 or more.</summary>
    public int Version { get; }

    /// <summary>The title; the id in both languages where none is declared.</summary>
    public BilingualText Title { get; }

    /// <summary>What the scheme rests on; null where not stated.</summary>
    public RuleBasis? Basis { get; }

    /// <summary>The dates this version covers, on the edges of periods; always, where not stated.</summary>
    public DateSpan Effective { get; }

    /// <summary>The kind of period it scores.</summary>
    public PeriodKind PeriodKind { get; }

    /// <summary>The points every subject begins a period with, 0 or more.</summary>
    public Points Base { get; }

    /// <summary>Whether suspended days lower the base: base × days not suspended ÷ days of the period, by <see cref="Rounding"/>.</summary>
    public bool BaseProRata { get; }

    /// <summary>The least a total can be, before vetoes; null for none. The only amount that may be negative.</summary>
    public Points? Floor { get; }

    /// <summary>The most a total can be; null for none.</summary>
    public Points? Ceiling { get; }

    /// <summary>How each activity's value is rounded, after multipliers and before limits.</summary>
    public Rounding Rounding { get; }

    /// <summary>What several multipliers on one activity come to.</summary>
    public MultiplierStacking Stacking { get; }

    /// <summary>The categories in document order.</summary>
    public IReadOnlyList<PointsCategory> Categories { get; }

    /// <summary>The rules in document order.</summary>
    public IReadOnlyList<PointsRule> Rules { get; }

    /// <summary>The star rating; null where the scheme has none.</summary>
    public StarBands? Stars { get; }

    /// <summary>What the lint warned of, in the order of the document.</summary>
    public IReadOnlyList<Finding> Warnings { get; }

    /// <summary>
    /// Whether the scheme claims that adding an activity of a kind it awards never lowers a total. It does not when windows cross, when a count limit acts
    /// after a limit in points, or when an awarded kind also costs points or vetoes.
    /// </summary>
    public bool IsMonotone { get; }

    /// <summary>Begins a scheme in the fluent form.</summary>
    /// <param name="id">The id that all versions share, lower-case and dotted or hyphened.</param>
    /// <param name="version">The version, 1 or more.</param>
    public static PointsSchemeBuilder Define(string id, int version = 1) => new(id, version);

    /// <summary>Whether both say the same: their canonical documents are equal byte for byte.</summary>
    public bool Equals(PointsScheme? other) => other is not null && Canonical.SequenceEqual(other.Canonical);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PointsScheme);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Id), Version);

    /// <summary>Id, version and dates, such as <c>grid-worker-month v3 2026-01-01..</c>.</summary>
    public override string ToString() => $"{Id} v{Version} {Effective}";

    /// <summary>The categories of a draft that became a scheme: all of them were read.</summary>
    private static List<PointsCategory> Read(List<PointsCategory?> categories)
    {
        var read = new List<PointsCategory>(categories.Count);
        foreach (var category in categories)
        {
            if (category is not null)
                read.Add(category);
        }

        return read;
    }
}
