using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Kernel;

/// <summary>
/// Days from one date to another, both ends included; without an end it never ends. Effective dates, suspensions and dated windows are spans.
/// Spelled <c>2026-01-01..2026-03-31</c>, or <c>2026-01-01..</c> without an end. <c>default</c> is 0001-01-01 without an end, that is always.
/// </summary>
[JsonConverter(typeof(SpelledJsonConverter<DateSpan>))]
public readonly record struct DateSpan : ISpanParsable<DateSpan>, ISpanFormattable
{
    private const int DateLength = 10;

    private DateSpan(DateOnly from, DateOnly? until) => (From, Until) = (from, until);

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The last day, included; null for "until further notice".</summary>
    public DateOnly? Until { get; }

    /// <summary>A span that ends on or after the day it begins; never throws.</summary>
    public static bool TryCreate(DateOnly from, DateOnly? until, out DateSpan span)
    {
        var valid = until is not { } end || from <= end;
        span = valid ? new(from, until) : default;
        return valid;
    }

    /// <summary>A span that ends on or after the day it begins.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end lies before the beginning.</exception>
    public static DateSpan Create(DateOnly from, DateOnly? until = null) => TryCreate(from, until, out var span) ? span
        : throw new ArgumentOutOfRangeException(nameof(until), string.Create(CultureInfo.InvariantCulture, $"A span from {from:yyyy-MM-dd} cannot end on {until:yyyy-MM-dd}."));

    /// <summary>Whether the day lies in the span.</summary>
    public bool Contains(DateOnly date) => From <= date && (Until is not { } end || date <= end);

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(DateSpan other) => (other.Until is not { } otherEnd || From <= otherEnd) && (Until is not { } end || other.From <= end);

    /// <summary>Reads the spelling; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out DateSpan result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DateSpan result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DateSpan result)
    {
        result = default;
        if (s.Length < DateLength + 2 || !s[DateLength..].StartsWith("..", StringComparison.Ordinal) || !TryReadDate(s[..DateLength], out var from))
            return false;
        var end = s[(DateLength + 2)..];
        return end.IsEmpty ? TryCreate(from, null, out result) : TryReadDate(end, out var until) && TryCreate(from, until, out result);
    }

    /// <summary>Reads the spelling.</summary>
    /// <exception cref="FormatException">The text is no span; the message says what one is.</exception>
    public static DateSpan Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    public static DateSpan Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    public static DateSpan Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var result)
        ? result : throw new FormatException($"'{s}' is not a span of days such as 2026-01-01..2026-03-31, or 2026-01-01.. without an end.");

    /// <summary>The one spelling.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd}..{Until:yyyy-MM-dd}");

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        OpaqueText.TryFormat(ToString(), destination, out charsWritten);

    private static bool TryReadDate(ReadOnlySpan<char> s, out DateOnly date)
    {
        date = default;
        if (s.Length != DateLength || s[4] != '-' || s[7] != '-'
            || !AsciiDigits.TryRead(s[..4], out int year) || !AsciiDigits.TryRead(s[5..7], out int month) || !AsciiDigits.TryRead(s[8..], out int day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new(year, month, day);
        return true;
    }
}
