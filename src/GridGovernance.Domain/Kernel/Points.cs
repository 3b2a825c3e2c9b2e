using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Kernel;

/// <summary>
/// Points (积分) earned, deducted or totalled. Fixed-point with four decimals, −900 000 000 000 to 900 000 000 000, exact; leaving the range throws <see cref="OverflowException"/> and never wraps.
/// Spelled without trailing zeros, as <c>12.5</c>; a JSON number. <c>default</c> is 0.
/// </summary>
/// <example>
/// <code>
/// Points worth = 4;
/// Console.WriteLine(worth + Points.Parse("0.5")); // 4.5
/// </code>
/// </example>
[JsonConverter(typeof(NumberJsonConverter<Points>))]
public readonly struct Points : IEquatable<Points>, IComparable<Points>, ISpanParsable<Points>, ISpanFormattable
{
    private Points(long tenThousandths) => TenThousandths = tenThousandths;

    /// <summary>No points: 0.</summary>
    public static Points Zero => default;

    /// <summary>The largest value, 900 000 000 000.</summary>
    public static Points MaxValue => new(FixedPoint.Limit);

    /// <summary>The smallest value, −900 000 000 000.</summary>
    public static Points MinValue => new(-FixedPoint.Limit);

    /// <summary>The value in ten-thousandths, for storage and columnar data: 12.5 is 125000.</summary>
    public long TenThousandths { get; }

    /// <summary>The value of so many ten-thousandths; never throws.</summary>
    public static bool TryFromTenThousandths(long tenThousandths, out Points result)
    {
        var valid = FixedPoint.IsValid(tenThousandths, signed: true);
        result = valid ? new(tenThousandths) : default;
        return valid;
    }

    /// <summary>The value of so many ten-thousandths.</summary>
    /// <exception cref="OverflowException">It lies outside −900 000 000 000 to 900 000 000 000.</exception>
    public static Points FromTenThousandths(long tenThousandths) =>
        TryFromTenThousandths(tenThousandths, out var result) ? result : throw FixedPoint.TooLarge(nameof(Points));

    /// <summary>A whole number of points, so that <c>fixed: 2</c> reads as it is written in a scheme.</summary>
    public static implicit operator Points(int wholePoints) => new(wholePoints * FixedPoint.One);

    /// <summary>A whole number of points; the named form of the conversion.</summary>
    public static Points FromInt32(int wholePoints) => wholePoints;

    /// <summary>Reads the spelling; never throws. More than four decimals are refused, not rounded.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Points result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Points result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Points result)
    {
        var valid = FixedPoint.TryParse(s, signed: true, out var units);
        result = new(units);
        return valid;
    }

    /// <summary>Reads the spelling.</summary>
    /// <exception cref="FormatException">The text is no Points; the message says what one is.</exception>
    public static Points Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    public static Points Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    public static Points Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw FixedPoint.Unreadable(s, nameof(Points), signed: true);

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">It leaves the range.</exception>
    public static Points operator +(Points left, Points right) => FromTenThousandths(left.TenThousandths + right.TenThousandths);

    /// <summary>The difference.</summary>
    /// <exception cref="OverflowException">It leaves the range.</exception>
    public static Points operator -(Points left, Points right) => FromTenThousandths(left.TenThousandths - right.TenThousandths);

    /// <summary>The same amount with the other sign.</summary>
    public static Points operator -(Points value) => new(-value.TenThousandths);

    /// <summary>The sum; the named form of <c>+</c>.</summary>
    public static Points Add(Points left, Points right) => left + right;

    /// <summary>The difference; the named form of <c>-</c>.</summary>
    public static Points Subtract(Points left, Points right) => left - right;

    /// <summary>The other sign; the named form of unary <c>-</c>.</summary>
    public static Points Negate(Points value) => -value;

    /// <summary>The smaller of two.</summary>
    public static Points Min(Points left, Points right) => left < right ? left : right;

    /// <summary>The larger of two.</summary>
    public static Points Max(Points left, Points right) => left > right ? left : right;

    /// <inheritdoc/>
    public bool Equals(Points other) => TenThousandths == other.TenThousandths;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Points other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => TenThousandths.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Points other) => TenThousandths.CompareTo(other.TenThousandths);

    /// <summary>Whether both are equal.</summary>
    public static bool operator ==(Points left, Points right) => left.TenThousandths == right.TenThousandths;

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Points left, Points right) => left.TenThousandths != right.TenThousandths;

    /// <summary>Whether left is less.</summary>
    public static bool operator <(Points left, Points right) => left.TenThousandths < right.TenThousandths;

    /// <summary>Whether left is less or equal.</summary>
    public static bool operator <=(Points left, Points right) => left.TenThousandths <= right.TenThousandths;

    /// <summary>Whether left is more.</summary>
    public static bool operator >(Points left, Points right) => left.TenThousandths > right.TenThousandths;

    /// <summary>Whether left is more or equal.</summary>
    public static bool operator >=(Points left, Points right) => left.TenThousandths >= right.TenThousandths;

    /// <summary>The one spelling, such as <c>-12.5</c>.</summary>
    public override string ToString() => FixedPoint.Format(TenThousandths);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        FixedPoint.TryFormat(TenThousandths, destination, out charsWritten);
}
