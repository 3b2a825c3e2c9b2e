using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Grids;

/// <summary>
/// The 15-digit code of a grid (网格编码): the 12 digits of its village or community and a sequence (顺序码) of 001 to 999, never used twice.
/// A grid never hangs on a township. <c>default</c> is no grid, and is refused wherever one is needed.
/// </summary>
[JsonConverter(typeof(SpelledJsonConverter<GridCode>))]
public readonly struct GridCode : IEquatable<GridCode>, IComparable<GridCode>, ISpanParsable<GridCode>, ISpanFormattable
{
    /// <summary>The first sequence of a village, 001.</summary>
    public const int FirstSequence = 1;

    /// <summary>The last sequence of a village, 999.</summary>
    public const int LastSequence = 999;

    private const int Digits = 15;
    private const int SequenceUnit = 1_000;

    private GridCode(DivisionCode village, int sequence) => (Village, Sequence) = (village, sequence);

    /// <summary>The village or community the grid hangs on.</summary>
    public DivisionCode Village { get; }

    /// <summary>The sequence within the village, 1 to 999; 0 for <c>default</c>.</summary>
    public int Sequence { get; }

    /// <summary>Whether this is <c>default</c>, no grid.</summary>
    public bool IsDefault => Sequence == 0;

    /// <summary>The code as a number, for storage.</summary>
    public long Value => Village.Value * SequenceUnit + Sequence;

    /// <summary>Whether village and sequence make a grid code; never throws.</summary>
    public static bool TryCreate(DivisionCode village, int sequence, out GridCode code)
    {
        var valid = village.Level is DivisionLevel.Village && sequence is >= FirstSequence and <= LastSequence;
        code = valid ? new(village, sequence) : default;
        return valid;
    }

    /// <summary>The grid code of a village and a sequence.</summary>
    /// <exception cref="ArgumentException">The division is no village or community.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The sequence is not 1 to 999; past 999 the village has used up its codes, and none is made up.</exception>
    public static GridCode Create(DivisionCode village, int sequence)
    {
        if (village.Level is not DivisionLevel.Village)
            throw new ArgumentException($"A grid hangs on a village or community; {village} is a {village.Level}.", nameof(village));
        return TryCreate(village, sequence, out var code) ? code : throw new ArgumentOutOfRangeException(nameof(sequence), sequence,
            sequence > LastSequence
                ? $"Village {village} has used its last grid sequence, {LastSequence}; codes are never reused, so no further grid can be coded."
                : $"A grid sequence of village {village} is 001 to {LastSequence}.");
    }

    /// <summary>Reads the 15 ASCII digits; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out GridCode result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out GridCode result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out GridCode result)
    {
        result = default;
        return s.Length == Digits
            && DivisionCode.TryParse(s[..^3], provider, out var village)
            && AsciiDigits.TryRead(s[^3..], out int sequence)
            && TryCreate(village, sequence, out result);
    }

    /// <summary>Reads the spelling.</summary>
    /// <exception cref="FormatException">The text is no GridCode; the message says what one is.</exception>
    public static GridCode Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    public static GridCode Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    public static GridCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var result) ? result
        : throw new FormatException($"'{s}' is not a grid code: the 12 digits of a village or community and a sequence of 001 to 999, 15 ASCII digits in all.");

    /// <inheritdoc/>
    public bool Equals(GridCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GridCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(GridCode other) => Value.CompareTo(other.Value);

    /// <summary>Whether both are the same grid.</summary>
    public static bool operator ==(GridCode left, GridCode right) => left.Equals(right);

    /// <summary>Whether the grids differ.</summary>
    public static bool operator !=(GridCode left, GridCode right) => !left.Equals(right);

    /// <summary>Whether left comes first.</summary>
    public static bool operator <(GridCode left, GridCode right) => left.Value < right.Value;

    /// <summary>Whether left does not come after right.</summary>
    public static bool operator <=(GridCode left, GridCode right) => left.Value <= right.Value;

    /// <summary>Whether left comes last.</summary>
    public static bool operator >(GridCode left, GridCode right) => left.Value > right.Value;

    /// <summary>Whether left does not come before right.</summary>
    public static bool operator >=(GridCode left, GridCode right) => left.Value >= right.Value;

    /// <summary>The 15 digits.</summary>
    public override string ToString() => Value.ToString("D15", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Value.TryFormat(destination, out charsWritten, "D15", CultureInfo.InvariantCulture);
}
