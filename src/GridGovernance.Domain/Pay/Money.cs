using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Pay;

/// <summary>
/// An amount of money, held in whole fen (分), −900 000 000 000.00 to 900 000 000 000.00 yuan; leaving the range throws <see cref="OverflowException"/> and never wraps.
/// Spelled in yuan with two decimals, as <c>53030.70</c>; a JSON number. <c>default</c> is 0.00.
/// </summary>
[JsonConverter(typeof(NumberJsonConverter<Money>))]
public readonly struct Money : IEquatable<Money>, IComparable<Money>, ISpanParsable<Money>, ISpanFormattable
{
    private const long FenPerYuan = 100;
    private const long Limit = 900_000_000_000 * FenPerYuan;
    private const int TenThousandthsPerFen = 100;

    private Money(long fen) => Fen = fen;

    /// <summary>No money: 0.00.</summary>
    public static Money Zero => default;

    /// <summary>The largest amount, 900 000 000 000.00.</summary>
    public static Money MaxValue => new(Limit);

    /// <summary>The smallest amount, −900 000 000 000.00.</summary>
    public static Money MinValue => new(-Limit);

    /// <summary>The amount in fen: 12.50 yuan is 1250.</summary>
    public long Fen { get; }

    /// <summary>The amount of so many fen; never throws.</summary>
    public static bool TryFromFen(long fen, out Money result)
    {
        var valid = fen is >= -Limit and <= Limit;
        result = valid ? new(fen) : default;
        return valid;
    }

    /// <summary>The amount of so many fen.</summary>
    /// <exception cref="OverflowException">It lies outside ±900 000 000 000.00 yuan.</exception>
    public static Money FromFen(long fen) =>
        TryFromFen(fen, out var result) ? result : throw new OverflowException("The amount would leave the range of ±900000000000.00 yuan.");

    /// <summary>A whole number of yuan (元).</summary>
    public static Money FromYuan(int yuan) => new(yuan * FenPerYuan);

    /// <summary>Reads an amount in yuan; never throws. Fractions of a fen are refused, not rounded.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Money result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result)
    {
        var valid = FixedPoint.TryParse(s, signed: true, out var units) && units % TenThousandthsPerFen == 0;
        result = valid ? new(units / TenThousandthsPerFen) : default;
        return valid;
    }

    /// <summary>Reads the spelling.</summary>
    /// <exception cref="FormatException">The text is no amount; the message says what one is.</exception>
    public static Money Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    public static Money Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var result)
        ? result : throw new FormatException($"'{s}' is not an amount in yuan: -900000000000.00 to 900000000000.00 with at most two decimals, such as 53030.70.");

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">It leaves the range.</exception>
    public static Money operator +(Money left, Money right) => FromFen(left.Fen + right.Fen);

    /// <summary>The difference.</summary>
    /// <exception cref="OverflowException">It leaves the range.</exception>
    public static Money operator -(Money left, Money right) => FromFen(left.Fen - right.Fen);

    /// <summary>The same amount with the other sign.</summary>
    public static Money operator -(Money value) => new(-value.Fen);

    /// <summary>The sum; the named form of <c>+</c>.</summary>
    public static Money Add(Money left, Money right) => left + right;

    /// <summary>The difference; the named form of <c>-</c>.</summary>
    public static Money Subtract(Money left, Money right) => left - right;

    /// <summary>The other sign; the named form of unary <c>-</c>.</summary>
    public static Money Negate(Money value) => -value;

    /// <inheritdoc/>
    public bool Equals(Money other) => Fen == other.Fen;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Fen.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    /// <summary>Whether both are equal.</summary>
    public static bool operator ==(Money left, Money right) => left.Fen == right.Fen;

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Money left, Money right) => left.Fen != right.Fen;

    /// <summary>Whether left is less.</summary>
    public static bool operator <(Money left, Money right) => left.Fen < right.Fen;

    /// <summary>Whether left is less or equal.</summary>
    public static bool operator <=(Money left, Money right) => left.Fen <= right.Fen;

    /// <summary>Whether left is more.</summary>
    public static bool operator >(Money left, Money right) => left.Fen > right.Fen;

    /// <summary>Whether left is more or equal.</summary>
    public static bool operator >=(Money left, Money right) => left.Fen >= right.Fen;

    /// <summary>The one spelling in yuan, such as <c>-12.50</c>.</summary>
    public override string ToString()
    {
        var magnitude = Math.Abs(Fen);
        return string.Create(CultureInfo.InvariantCulture, $"{(Fen < 0 ? "-" : "")}{magnitude / FenPerYuan}.{magnitude % FenPerYuan:00}");
    }

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        OpaqueText.TryFormat(ToString(), destination, out charsWritten);

    /// <summary>The amount of an exact number of fen if it is in range; for sums and products held in 128 bit.</summary>
    internal static bool TryFromFen(Int128 fen, out Money result)
    {
        result = default;
        return fen >= -Limit && fen <= Limit && TryFromFen((long)fen, out result);
    }
}
