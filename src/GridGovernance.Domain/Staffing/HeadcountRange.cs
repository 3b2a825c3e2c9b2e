using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Staffing;

/// <summary>
/// How many may hold a role: both ends included, the upper end may be open (the X of 专职+兼职+X名志愿者). Spelled <c>2..5</c>, or <c>3..*</c> with an open upper end.
/// Ends are 0 to <see cref="Limit"/>. <c>default</c> is <c>0..0</c>, nobody.
/// </summary>
[JsonConverter(typeof(SpelledJsonConverter<HeadcountRange>))]
public readonly record struct HeadcountRange : ISpanParsable<HeadcountRange>, ISpanFormattable
{
    /// <summary>The largest end, one million: far above any grid, and small enough that sums over a country never overflow.</summary>
    public const int Limit = 1_000_000;

    private const int Open = -1;

    private readonly int top;

    private HeadcountRange(int min, int? max) => (Min, top) = (min, max ?? Open);

    /// <summary>The fewest that must hold the role.</summary>
    public int Min { get; }

    /// <summary>The most that may hold the role; null where the upper end is open.</summary>
    public int? Max => top == Open ? null : top;

    /// <summary>Whether the ends make a range: 0 ≤ min ≤ max ≤ <see cref="Limit"/>.</summary>
    public static bool IsValid(int min, int? max) => min is >= 0 and <= Limit && (max is not { } end || (min <= end && end <= Limit));

    /// <summary>The range with these ends; never throws.</summary>
    public static bool TryCreate(int min, int? max, out HeadcountRange range)
    {
        var valid = IsValid(min, max);
        range = valid ? new(min, max) : default;
        return valid;
    }

    /// <summary>The range with these ends; without an upper end it is open.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ends are out of order, negative or above <see cref="Limit"/>.</exception>
    public static HeadcountRange Create(int min, int? max) => TryCreate(min, max, out var range) ? range
        : throw new ArgumentOutOfRangeException(nameof(max), string.Create(CultureInfo.InvariantCulture, $"{min}..{max} must satisfy 0 <= min <= max <= {Limit}."));

    /// <summary>Exactly so many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or above <see cref="Limit"/>.</exception>
    public static HeadcountRange Exactly(int count) => Create(count, count);

    /// <summary>So many and any number more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or above <see cref="Limit"/>.</exception>
    public static HeadcountRange AtLeast(int count) => Create(count, null);

    /// <summary>Whether so many lie in the range.</summary>
    public bool Contains(int count) => ShortfallOf(count) == 0 && SurplusOf(count) == 0;

    /// <summary>How many are missing to the lower end; 0 when none.</summary>
    public int ShortfallOf(int count) => Math.Max(0, Min - count);

    /// <summary>How many are above the upper end; 0 when none, and always 0 where it is open.</summary>
    public int SurplusOf(int count) => top == Open ? 0 : Math.Max(0, count - top);

    /// <summary>Reads the spelling; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out HeadcountRange result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out HeadcountRange result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out HeadcountRange result)
    {
        result = default;
        var dots = s.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || !TryReadEnd(s[..dots], out var min))
            return false;
        if (s[(dots + 2)..] is "*")
            return TryCreate(min, null, out result);
        return TryReadEnd(s[(dots + 2)..], out var max) && TryCreate(min, max, out result);
    }

    /// <summary>Reads the spelling.</summary>
    /// <exception cref="FormatException">The text is no headcount range; the message says what one is.</exception>
    public static HeadcountRange Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    public static HeadcountRange Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    public static HeadcountRange Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var range) ? range
        : throw new FormatException($"'{s}' is not a headcount range such as 2..5, or 3..* with an open upper end; ends are 0 to 1000000 without leading zeros.");

    /// <summary>The one spelling, <c>2..5</c> or <c>3..*</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{this}");

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => top == Open
        ? destination.TryWrite(CultureInfo.InvariantCulture, $"{Min}..*", out charsWritten)
        : destination.TryWrite(CultureInfo.InvariantCulture, $"{Min}..{top}", out charsWritten);

    private static bool TryReadEnd(ReadOnlySpan<char> text, out int end) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out end) && (text.Length == 1 || text[0] != '0');
}
