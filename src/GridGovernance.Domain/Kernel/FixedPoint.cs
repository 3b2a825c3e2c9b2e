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
    private const int Longest = 24;                             // more than any long's sign, digits and point

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

    public static string Format(long units) => Spell(units, stackalloc char[Longest]).ToString();

    public static bool TryFormat(long units, Span<char> destination, out int charsWritten)
    {
        var spelled = Spell(units, stackalloc char[Longest]);
        charsWritten = spelled.TryCopyTo(destination) ? spelled.Length : 0;
        return charsWritten > 0;
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

    private static ReadOnlySpan<char> Spell(long units, Span<char> buffer)
    {
        var magnitude = Math.Abs(units);
        var length = 0;
        if (units < 0)
            buffer[length++] = '-';
        (magnitude / One).TryFormat(buffer[length..], out var written, default, CultureInfo.InvariantCulture);
        length += written;
        var rest = magnitude % One;
        if (rest > 0)
            buffer[length++] = '.';
        for (var scale = One / 10; rest > 0; scale /= 10)
        {
            buffer[length++] = (char)('0' + rest / scale);
            rest %= scale;
        }

        return buffer[..length];
    }
}
