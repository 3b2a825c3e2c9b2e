using System.Globalization;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// One piece of recorded work: who did what on which day. The day it occurred on alone decides period, window and scheme version;
/// the instant it was recorded decides only whether it is known. Immutable and freely shared.
/// </summary>
/// <example>
/// <code>
/// var activity = new Activity(ActivityId.From("a-1"), PersonId.From("w-017"), "patrol", new DateOnly(2026, 3, 2), Quantity.Of(3), tags: ["shift=night"]);
/// </code>
/// </example>
public sealed class Activity : IEquatable<Activity>
{
    private readonly string[] tags;

    /// <summary>Records an activity.</summary>
    /// <param name="id">Its id, for life.</param>
    /// <param name="subject">Who it is scored for.</param>
    /// <param name="kind">Its kind, such as <c>patrol</c>.</param>
    /// <param name="occurredOn">The local date it occurred on.</param>
    /// <param name="quantity">How much of it: hours, visits, days taken; one when not given.</param>
    /// <param name="tags">Bare tags such as <c>verified</c> and valued ones such as <c>level=II</c>; order and repetition do not matter.</param>
    /// <param name="recordedAt">When it was recorded; null is "known from the beginning".</param>
    /// <param name="recorder">Who recorded it, where that is known.</param>
    /// <exception cref="ArgumentException">Id, subject, kind or recorder is <c>default</c>, or a tag is no tag (see <see cref="IsTag"/>).</exception>
    public Activity(ActivityId id, SubjectId subject, ActivityKind kind, DateOnly occurredOn, Quantity? quantity = null,
        IEnumerable<string>? tags = null, DateTimeOffset? recordedAt = null, PersonId? recorder = null)
    {
        Id = Guard.Against.Missing(id);
        Subject = Guard.Against.Missing(subject);
        Kind = Guard.Against.Missing(kind);
        OccurredOn = occurredOn;
        Quantity = quantity ?? Quantity.One;
        this.tags = tags is null ? [] : Sorted(tags);
        RecordedAt = recordedAt;
        Recorder = recorder is { } who ? Guard.Against.Missing(who, nameof(recorder)) : null;
    }

    /// <summary>Its id, for life.</summary>
    public ActivityId Id { get; }

    /// <summary>Who it is scored for.</summary>
    public SubjectId Subject { get; }

    /// <summary>Its kind.</summary>
    public ActivityKind Kind { get; }

    /// <summary>The local date it occurred on.</summary>
    public DateOnly OccurredOn { get; }

    /// <summary>How much of it, 0 or more.</summary>
    public Quantity Quantity { get; }

    /// <summary>Its tags in ordinal order, none twice.</summary>
    public IReadOnlyList<string> Tags => tags;

    /// <summary>When it was recorded, or null when it was known from the beginning.</summary>
    public DateTimeOffset? RecordedAt { get; }

    /// <summary>Who recorded it, where that is known.</summary>
    public PersonId? Recorder { get; }

    /// <summary>Whether the text can be a tag: 1 to 64 characters without control characters or <c>;</c>, with something before the first <c>=</c>.</summary>
    public static bool IsTag(string? text) =>
        text is not null && ActivityId.TryParse(text, out _) && text[0] != '=' && !text.Contains(';', StringComparison.Ordinal);

    /// <summary>
    /// The value of the tag with this name: <c>II</c> for <c>level=II</c>, the empty text for a bare <c>level</c>, null where there is none.
    /// Where one name has several tags, the first in ordinal order answers.
    /// </summary>
    public string? Tag(string name) => TryTag(Guard.Against.NullOrEmpty(name), out var value) ? value.ToString() : null;

    /// <summary>Whether there is a tag with this name, bare or valued, or this very tag.</summary>
    public bool HasTag(string nameOrTag)
    {
        Guard.Against.NullOrEmpty(nameOrTag);
        return TryTag(nameOrTag, out _) || Array.BinarySearch(tags, nameOrTag, StringComparer.Ordinal) >= 0;
    }

    /// <summary>Its tags in ordinal order, without a way around.</summary>
    internal ReadOnlySpan<string> TagSpan => tags;

    /// <summary>Something of what lies in memory here; asked for ahead, it brings the activity near.</summary>
    internal int Near => tags.Length ^ OccurredOn.DayNumber;

    /// <summary>The same for all that a check of subject, kind, day and quantity reads of the activity itself.</summary>
    internal int Far => OccurredOn.DayNumber | unchecked((int)Quantity.TenThousandths) | (Kind.IsDefault || Subject.IsDefault ? 1 : 0);

    /// <summary>As <see cref="Tag"/>, without making a text.</summary>
    internal bool TryTag(string name, out ReadOnlySpan<char> value)
    {
        foreach (var tag in tags)
        {
            if (!tag.StartsWith(name, StringComparison.Ordinal) || (tag.Length != name.Length && tag[name.Length] != '='))
                continue;
            value = tag.Length == name.Length ? "" : tag.AsSpan(name.Length + 1);
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Whether both say the same: everything but the instant of recording. One id with other content is a conflict.</summary>
    public bool SaysTheSameAs(Activity other) => Guard.Against.Null(other).Id == Id && other.Subject == Subject && other.Kind == Kind
        && other.OccurredOn == OccurredOn && other.Quantity == Quantity && other.Recorder == Recorder && tags.AsSpan().SequenceEqual(other.tags);

    /// <summary>Whether both say the same and were recorded at the same instant.</summary>
    public bool Equals(Activity? other) => other is not null && (ReferenceEquals(this, other) || (SaysTheSameAs(other) && other.RecordedAt == RecordedAt));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Activity);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Id, subject, kind and day; the quantity where it is not one, and the tags where there are any.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Id} {Subject} {Kind} {OccurredOn:yyyy-MM-dd}{(Quantity == Quantity.One ? "" : $" {Quantity}")}{(tags.Length == 0 ? "" : " " + string.Join(';', tags))}");

    private static string[] Sorted(IEnumerable<string> tags)
    {
        var sorted = tags.Distinct(StringComparer.Ordinal).ToArray();
        foreach (var tag in sorted)
        {
            if (!IsTag(tag))
                throw new ArgumentException($"'{tag}' is no tag: 1 to 64 characters without control characters or ';', with a name before any '='.", nameof(tags));
        }

        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }
}
