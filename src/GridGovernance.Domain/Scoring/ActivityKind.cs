using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// What was done, as a scheme's rules name it: <c>patrol</c>, <c>case-closed</c>. Opaque text of 1 to 64 characters without control characters, compared ordinally.
/// <c>default</c> is no kind and is refused wherever one is needed.
/// </summary>
[JsonConverter(typeof(SpelledJsonConverter<ActivityKind>))]
public readonly struct ActivityKind : IEquatable<ActivityKind>, IComparable<ActivityKind>, ISpanParsable<ActivityKind>, ISpanFormattable
{
    private readonly string? text;

    private ActivityKind(string text) => this.text = text;

    /// <summary>Whether this is <c>default</c>, no kind.</summary>
    public bool IsDefault => text is null;

    /// <summary>The kind with this text.</summary>
    /// <exception cref="ArgumentException">The text is null, empty, longer than 64 characters or has control characters.</exception>
    public static ActivityKind From(string value) => new(OpaqueText.Require(value, nameof(ActivityKind), nameof(value)));

    /// <summary>The kind with this text, so that <c>"patrol"</c> reads as it is written in a scheme; the conversion form of <see cref="From(string)"/>.</summary>
    /// <exception cref="ArgumentException">The text is null, empty, longer than 64 characters or has control characters.</exception>
    public static implicit operator ActivityKind(string value) => From(value);

    /// <summary>Reads a kind; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out ActivityKind result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ActivityKind result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ActivityKind result)
    {
        var valid = OpaqueText.IsValid(s);
        result = valid ? new(s.ToString()) : default;
        return valid;
    }

    /// <summary>Reads the spelling.</summary>
    /// <exception cref="FormatException">The text is no ActivityKind; the message says what one is.</exception>
    public static ActivityKind Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    public static ActivityKind Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    public static ActivityKind Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw OpaqueText.Unreadable(nameof(ActivityKind));

    /// <inheritdoc/>
    public bool Equals(ActivityKind other) => string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ActivityKind other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => text is null ? 0 : StringComparer.Ordinal.GetHashCode(text);

    /// <inheritdoc/>
    public int CompareTo(ActivityKind other) => string.CompareOrdinal(text, other.text);

    /// <summary>Whether both are the same kind.</summary>
    public static bool operator ==(ActivityKind left, ActivityKind right) => left.Equals(right);

    /// <summary>Whether the kinds differ.</summary>
    public static bool operator !=(ActivityKind left, ActivityKind right) => !left.Equals(right);

    /// <summary>Whether left comes first in ordinal order.</summary>
    public static bool operator <(ActivityKind left, ActivityKind right) => left.CompareTo(right) < 0;

    /// <summary>Whether left comes first in ordinal order, or both are the same.</summary>
    public static bool operator <=(ActivityKind left, ActivityKind right) => left.CompareTo(right) <= 0;

    /// <summary>Whether left comes last in ordinal order.</summary>
    public static bool operator >(ActivityKind left, ActivityKind right) => left.CompareTo(right) > 0;

    /// <summary>Whether left comes last in ordinal order, or both are the same.</summary>
    public static bool operator >=(ActivityKind left, ActivityKind right) => left.CompareTo(right) >= 0;

    /// <summary>The kind's text; empty for <c>default</c>.</summary>
    public override string ToString() => text ?? "";

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        OpaqueText.TryFormat(ToString(), destination, out charsWritten);
}
