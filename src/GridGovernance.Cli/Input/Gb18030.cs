namespace GridGovernance.Cli.Input;

/// <summary>Recognises GB18030 (and GBK, its older part) by the shape of its bytes; it does not decode them.</summary>
internal static class Gb18030
{
    /// <summary>Whether the bytes, from their first non-ASCII one, read as GB18030 to the end of the block; a character cut off there is no fault.</summary>
    public static bool Fits(ReadOnlySpan<byte> bytes)
    {
        var pairs = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            if (bytes[i] is 0x80 or 0xFF)
                return false;
            if (i + 1 == bytes.Length)
                break;
            if (bytes[i + 1] is >= 0x30 and <= 0x39)
            {
                if (i + 3 >= bytes.Length)
                    break;
                if (bytes[i + 2] is < 0x81 or > 0xFE || bytes[i + 3] is < 0x30 or > 0x39)
                    return false;
                i += 3;
            }
            else if (bytes[i + 1] is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFE))
            {
                i++;
            }
            else
            {
                return false;
            }

            pairs++;
        }

        return pairs > 0;
    }
}
