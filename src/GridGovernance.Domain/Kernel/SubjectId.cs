using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Kernel;

/// <summary>
/// Who is scored: a person or a unit on duty, never a resident. Spelled as the person's id, or <c>unit:</c> and the unit's id;
/// a person whose own id begins with <c>unit:</c> or <c>person:</c> is spelled with <c>person:</c> before it, so that every subject has one spelling.
/// Ordered ordinally by spelling. <c>default</c> identifies nobody.
/// </summary>
[JsonConverter(typeof(SpelledJsonConverter<SubjectId>))]
public readonly struct SubjectId : IEquatable<SubjectId>, IComparable<SubjectId>, ISpanParsable<SubjectId>, ISpanFormattable
{
    private const string UnitPrefix = "unit:";
    private const string PersonPrefix = "person:";

    private readonly string? text;

    private SubjectId(string text) => this.text = text;

    /// <summary>Whether this is <c>default</c>, nobody.</summary>
    public bool IsDefault => text is null;

    /// <summary>The person scored, or null where a unit is.</summary>
    public PersonId? Person => text is null || IsUnit(text) ? null
        : PersonId.From(text.StartsWith(PersonPrefix, StringComparison.Ordinal) ? text[PersonPrefix.Length..] : text);

    /// <summary>The unit scored, or null where a person is.</summary>
    public UnitId? Unit => text is not null && IsUnit(text) ? UnitId.From(text[UnitPrefix.Length..]) : null;

    /// <summary>A person as subject.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static SubjectId Of(PersonId person)
    {
        var id = Guard.Against.Missing(person).ToString();
        return new(HasPrefix(id) ? PersonPrefix + id : id);
    }

    /// <summary>A unit as subject.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static SubjectId Of(UnitId unit) => new(UnitPrefix + Guard.Against.Missing(unit));

    /// <summary>A person is a subject.</summary>
    public static implicit operator SubjectId(PersonId person) => Of(person);

    /// <summary>A unit is a subject.</summary>
    public static implicit operator SubjectId(UnitId unit) => Of(unit);

    /// <summary>Reads a subject; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out SubjectId result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SubjectId result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SubjectId result)
    {
        var valid = IsValid(s);
        result = valid ? new(s.ToString()) : default;
        return valid;
    }

    /// <summary>Reads the spelling.</summary>
    /// <exception cref="FormatException">The text is no SubjectId; the message says what one is.</exception>
    public static SubjectId Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    public static SubjectId Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    public static SubjectId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw OpaqueText.Unreadable(nameof(SubjectId));

    /// <inheritdoc/>
    public bool Equals(SubjectId other) => string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SubjectId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => text is null ? 0 : StringComparer.Ordinal.GetHashCode(text);

    /// <inheritdoc/>
    public int CompareTo(SubjectId other) => string.CompareOrdinal(text, other.text);

    /// <summary>Whether both are the same subject.</summary>
    public static bool operator ==(SubjectId left, SubjectId right) => left.Equals(right);

    /// <summary>Whether the subjects differ.</summary>
    public static bool operator !=(SubjectId left, SubjectId right) => !left.Equals(right);

    /// <summary>Whether left comes first in ordinal order.</summary>
    public static bool operator <(SubjectId left, SubjectId right) => left.CompareTo(right) < 0;

    /// <summary>Whether left comes first in ordinal order, or both are the same.</summary>
    public static bool operator <=(SubjectId left, SubjectId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether left comes last in ordinal order.</summary>
    public static bool operator >(SubjectId left, SubjectId right) => left.CompareTo(right) > 0;

    /// <summary>Whether left comes last in ordinal order, or both are the same.</summary>
    public static bool operator >=(SubjectId left, SubjectId right) => left.CompareTo(right) >= 0;

    /// <summary>The one spelling; empty for <c>default</c>.</summary>
    public override string ToString() => text ?? "";

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        OpaqueText.TryFormat(ToString(), destination, out charsWritten);

    private static bool IsUnit(ReadOnlySpan<char> id) => id.StartsWith(UnitPrefix, StringComparison.Ordinal);

    private static bool HasPrefix(ReadOnlySpan<char> id) => IsUnit(id) || id.StartsWith(PersonPrefix, StringComparison.Ordinal);

    private static bool IsValid(ReadOnlySpan<char> s)
    {
        if (IsUnit(s))
            return OpaqueText.IsValid(s[UnitPrefix.Length..]);
        if (!s.StartsWith(PersonPrefix, StringComparison.Ordinal))
            return OpaqueText.IsValid(s);
        var person = s[PersonPrefix.Length..];
        return HasPrefix(person) && OpaqueText.IsValid(person);
    }
}
