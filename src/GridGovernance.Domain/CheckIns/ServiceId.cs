using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace GridGovernance.Domain.CheckIns;

/// <summary>
/// One service (服务) of a member for a community, for life. Opaque text of 1 to 64 characters without control characters, compared ordinally; never a name, an ID number or a phone number.
/// <c>default</c> identifies no service and is refused wherever an id is needed.
/// </summary>
[JsonConverter(typeof(SpelledJsonConverter<ServiceId>))]
public readonly struct ServiceId : IEquatable<ServiceId>, IComparable<ServiceId>, ISpanParsable<ServiceId>, ISpanFormattable
{
    private readonly string? text;

    private ServiceId(string text) => this.text = text;

    /// <summary>Whether this is <c>default</c>, the id of no need.</summary>
    public bool IsDefault => text is null;

    /// <summary>The id with this text.</summary>
    /// <exception cref="ArgumentException">The text is null, empty, longer than 64 characters or has control characters.</exception>
    public static ServiceId From(string value) => new(OpaqueText.Require(value, nameof(ServiceId), nameof(value)));

    /// <summary>The id spelled as the Guid's 36 characters in lower case.</summary>
    /// <exception cref="ArgumentException">The Guid is empty.</exception>
    public static ServiceId From(Guid value) => new(OpaqueText.From(value, nameof(value)));

    /// <summary>The id spelled as the number's decimal digits.</summary>
    public static ServiceId From(long value) => new(OpaqueText.From(value));

    /// <summary>Reads an id; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out ServiceId result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ServiceId result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ServiceId result)
    {
        var valid = OpaqueText.IsValid(s);
        result = valid ? new(s.ToString()) : default;
        return valid;
    }

    /// <summary>Reads the spelling.</summary>
    /// <exception cref="FormatException">The text is no ServiceId; the message says what one is.</exception>
    public static ServiceId Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    public static ServiceId Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    public static ServiceId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw OpaqueText.Unreadable(nameof(ServiceId));

    /// <inheritdoc/>
    public bool Equals(ServiceId other) => string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ServiceId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => text is null ? 0 : StringComparer.Ordinal.GetHashCode(text);

    /// <inheritdoc/>
    public int CompareTo(ServiceId other) => string.CompareOrdinal(text, other.text);

    /// <summary>Whether both are the same id.</summary>
    public static bool operator ==(ServiceId left, ServiceId right) => left.Equals(right);

    /// <summary>Whether the ids differ.</summary>
    public static bool operator !=(ServiceId left, ServiceId right) => !left.Equals(right);

    /// <summary>Whether left comes first in ordinal order.</summary>
    public static bool operator <(ServiceId left, ServiceId right) => left.CompareTo(right) < 0;

    /// <summary>Whether left comes first in ordinal order, or both are the same.</summary>
    public static bool operator <=(ServiceId left, ServiceId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether left comes last in ordinal order.</summary>
    public static bool operator >(ServiceId left, ServiceId right) => left.CompareTo(right) > 0;

    /// <summary>Whether left comes last in ordinal order, or both are the same.</summary>
    public static bool operator >=(ServiceId left, ServiceId right) => left.CompareTo(right) >= 0;

    /// <summary>The id's text; empty for <c>default</c>.</summary>
    public override string ToString() => text ?? "";

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        OpaqueText.TryFormat(ToString(), destination, out charsWritten);
}
