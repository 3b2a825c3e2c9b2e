using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Kernel;

/// <summary>
/// What a multiplier multiplies by. Fixed-point with four decimals, 0 to 900 000 000 000, exact; leaving the range throws <see cref="OverflowException"/> and never wraps.
/// Spelled without trailing zeros, as <c>12.5</c>; a JSON number. <c>default</c> is 0.
/// </summary>
[JsonConverter(typeof(NumberJsonConverter<Factor>))]
public readonly struct Factor : IEquatable<Factor>, IComparable<Factor>, ISpanParsable<Factor>, ISpanFormattable
{
    private Factor(long tenThousandths) => TenThousandths = tenThousandths;

    /// <summary>No factor: 0.</summary>
    public static Factor Zero => default;

    /// <summary>One unit.</summary>
    public static Factor One => new(FixedPoint.One);

    /// <summary>The largest value, 900 000 000 000.</summary>
    public static Factor MaxValue => new(FixedPoint.Limit);

    /// <summary>The value in ten-thousandths, for storage and columnar data: 12.5 is 125000.</summary>
    public long TenThousandths { get; }

    /// <summary>The value of so many ten-thousandths; never throws.</summary>
    public static bool TryFromTenThousandths(long tenThousandths, out Factor result)
    {
        var valid = FixedPoint.IsValid(tenThousandths, signed: false);
        result = valid ? new(tenThousandths) : default;
        return valid;
    }

    /// <summary>The value of so many ten-thousandths.</summary>
    /// <exception cref="OverflowException">It lies outside 0 to 900 000 000 000.</exception>
    public static Factor FromTenThousandths(long tenThousandths) =>
        TryFromTenThousandths(tenThousandths, out var result) ? result : throw FixedPoint.TooLarge(nameof(Factor));

    /// <summary>A whole number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public static Factor Of(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return new(value * FixedPoint.One);
    }

    /// <summary>Reads the spelling; never throws. More than four decimals are refused, not rounded.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Factor result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Factor result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Factor result)
    {
        var valid = FixedPoint.TryParse(s, signed: false, out var units);
        result = new(units);
        return valid;
    }

    /// <summary>Reads the spelling.</summary>
    /// <exception cref="FormatException">The text is no Factor; the message says what one is.</exception>
    public static Factor Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    public static Factor Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    public static Factor Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw FixedPoint.Unreadable(s, nameof(Factor), signed: false);

    /// <inheritdoc/>
    public bool Equals(Factor other) => TenThousandths == other.TenThousandths;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Factor other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => TenThousandths.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Factor other) => TenThousandths.CompareTo(other.TenThousandths);

    /// <summary>Whether both are equal.</summary>
    public static bool operator ==(Factor left, Factor right) => left.TenThousandths == right.TenThousandths;

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Factor left, Factor right) => left.TenThousandths != right.TenThousandths;

    /// <summary>Whether left is less.</summary>
    public static bool operator <(Factor left, Factor right) => left.TenThousandths < right.TenThousandths;

    /// <summary>Whether left is less or equal.</summary>
    public static bool operator <=(Factor left, Factor right) => left.TenThousandths <= right.TenThousandths;

    /// <summary>Whether left is more.</summary>
    public static bool operator >(Factor left, Factor right) => left.TenThousandths > right.TenThousandths;

    /// <summary>Whether left is more or equal.</summary>
    public static bool operator >=(Factor left, Factor right) => left.TenThousandths >= right.TenThousandths;

    /// <summary>The one spelling, such as <c>1.5</c>.</summary>
    public override string ToString() => FixedPoint.Format(TenThousandths);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        FixedPoint.TryFormat(TenThousandths, destination, out charsWritten);
}
