namespace GridGovernance.Domain.Kernel;

/// <summary>
/// Reads a number written in ASCII digits and nothing else. The framework's parsers take trailing NUL characters along even under
/// <see cref="System.Globalization.NumberStyles.None"/>, which would give one value several spellings.
/// </summary>
internal static class AsciiDigits
{
    /// <summary>Reads 1 to <paramref name="maxDigits"/> digits (at most 18); never throws.</summary>
    public static bool TryRead(ReadOnlySpan<char> s, int maxDigits, out long value)
    {
        value = 0;
        if (s.IsEmpty || s.Length > maxDigits)
            return false;
        foreach (var c in s)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            value = value * 10 + (c - '0');
        }

        return true;
    }

    /// <summary>Reads 1 to 9 digits; never throws.</summary>
    public static bool TryRead(ReadOnlySpan<char> s, out int value)
    {
        var read = TryRead(s, maxDigits: 9, out var wide);
        value = read ? (int)wide : 0;
        return read;
    }
}
