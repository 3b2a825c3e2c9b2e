using System.Globalization;

namespace GridGovernance.Domain.Kernel;

/// <summary>The one spelling of a number with four decimals over a <see cref="long"/>: ASCII digits, a point, no trailing zeros, no plus, no exponent.</summary>
internal static class FixedPoint
{
    /// <summary>One whole, in stored units.</summary>
    public const long One = 10_000;

    /// <summary>The largest magnitude in stored units: 9 × 10¹¹ wholes, which a browser's number still holds exactly.</summary>
    public const long Limit = 900_000_000_000 * One;

    private const int Decimals = 4;
    private const int MaxWholeDigits = 12;

    public static bool IsValid(long units, bool signed) => units <= Limit && units >= (signed ? -Limit : 0);

    /// <summary>Reads <c>-12.5</c>; zeros after the fourth decimal are allowed, other digits there are not.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, bool signed, out long units)
    {
        units = 0;
        var negative = s.StartsWith("-", StringComparison.Ordinal);
        if (negative)
            s = s[1..];
        var point = s.IndexOf('.');
        var whole = point < 0 ? s : s[..point];
        var fraction = point < 0 ? "0" : s[(point + 1)..];
        if (!AsciiDigits.TryRead(whole, MaxWholeDigits, out var wholes) || !TryReadFraction(fraction, out var parts))
            return false;
        var magnitude = wholes * One + parts;
        if (magnitude > Limit || (negative && !signed && magnitude > 0))
            return false;
        units = negative ? -magnitude : magnitude;
        return true;
    }

    public static string Format(long units)
    {
        Span<char> buffer = stackalloc char[24];
        return TryFormat(units, buffer, out var written) ? buffer[..written].ToString() : throw new InvariantBrokenException("KRN-2");
    }

    public static bool TryFormat(long units, Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        var magnitude = Math.Abs(units);
        if (units < 0 && !Append('-', destination, ref charsWritten))
            return false;
        if (!(magnitude / One).TryFormat(destination[charsWritten..], out var written, default, CultureInfo.InvariantCulture))
            return false;
        charsWritten += written;
        var rest = magnitude % One;
        if (rest == 0)
            return true;
        if (!Append('.', destination, ref charsWritten))
            return false;
        for (var scale = One / 10; rest > 0; scale /= 10)
        {
            if (!Append((char)('0' + rest / scale), destination, ref charsWritten))
                return false;
            rest %= scale;
        }

        return true;
    }

    public static FormatException Unreadable(ReadOnlySpan<char> s, string name, bool signed) => new(
        $"'{s}' is not a {name}: {(signed ? "-900000000000" : "0")} to 900000000000 with at most four decimals, such as 12.5.");

    public static OverflowException TooLarge(string name) =>
        new($"The {name} would leave the range of ±900000000000.");

    private static bool TryReadFraction(ReadOnlySpan<char> s, out long parts)
    {
        parts = 0;
        if (s.IsEmpty)
            return false;
        for (var i = 0; i < s.Length; i++)
        {
            if (!char.IsAsciiDigit(s[i]) || (i >= Decimals && s[i] != '0'))
                return false;
            if (i < Decimals)
                parts = parts * 10 + (s[i] - '0');
        }

        for (var i = s.Length; i < Decimals; i++)
            parts *= 10;
        return true;
    }

    private static bool Append(char c, Span<char> destination, ref int charsWritten)
    {
        if (charsWritten == destination.Length)
            return false;
        destination[charsWritten++] = c;
        return true;
    }
}
