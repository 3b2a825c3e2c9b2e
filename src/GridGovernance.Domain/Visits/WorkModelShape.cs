namespace GridGovernance.Domain.Visits;

/// <summary>
/// How many items each part of a work model has. No list of the items of 12468 is published, so a shape holds the arity and the caller supplies the items.
/// </summary>
/// <example>
/// <code>
/// foreach (var (id, title, count) in WorkModelShape.OneTwoFourSixEight.Parts)
///     Console.WriteLine($"{id}: {count} × {title.Chinese}"); // the items themselves are the caller's
/// </code>
/// </example>
public sealed class WorkModelShape
{
    private readonly (string Id, BilingualText Title, int Count)[] parts;

    private WorkModelShape((string, BilingualText, int)[] parts) => this.parts = parts;

    /// <summary>12468: one card, two nets, four synchronisations, six must-clears, eight must-visits (一卡、双网、四同步、六必清、八必访), 21 items.</summary>
    public static WorkModelShape OneTwoFourSixEight { get; } = Create(
        ("card", new("one card", "一卡"), 1),
        ("nets", new("two nets", "双网"), 2),
        ("synchronisations", new("four synchronisations", "四同步"), 4),
        ("must-clear", new("six must-clears", "六必清"), 6),
        ("must-visit", new("eight must-visits", "八必访"), 8));

    /// <summary>三带去三带回: three things carried out, three brought back.</summary>
    public static WorkModelShape ThreeOutThreeBack { get; } = Create(
        ("carried", new("three carried out", "三带去"), 3),
        ("brought-back", new("three brought back", "三带回"), 3));

    /// <summary>The parts with their counts, in order.</summary>
    public IReadOnlyList<(string Id, BilingualText Title, int Count)> Parts => parts;

    /// <summary>Items in all.</summary>
    public int Count => parts.Sum(part => part.Count);

    /// <summary>A shape of the caller's own.</summary>
    /// <exception cref="ArgumentException">There is no part, an id is empty or stands twice, or a count is below 1.</exception>
    public static WorkModelShape Create(params (string Id, BilingualText Title, int Count)[] parts)
    {
        Guard.Against.NullOrEmpty(parts);
        foreach (var (id, title, count) in parts)
        {
            Guard.Against.NullOrWhiteSpace(id, nameof(parts));
            Guard.Against.Null(title, nameof(parts));
            ArgumentOutOfRangeException.ThrowIfLessThan(count, 1, nameof(parts));
        }

        if (parts.DistinctBy(part => part.Id, StringComparer.Ordinal).Count() != parts.Length)
            throw new ArgumentException("Each part has an id of its own.", nameof(parts));
        return new([.. parts]);
    }
}
