using System.Text;

namespace GridGovernance.Cli.Output;

/// <summary>How wide a text stands on a screen: a Chinese character, kana, Hangul or a full-width form takes two columns (East Asian Width W and F).</summary>
internal static class TextWidth
{
    /// <summary>The columns a text takes.</summary>
    public static int Of(string text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
            columns += IsWide(rune.Value) ? 2 : 1;
        return columns;
    }

    private static bool IsWide(int code) => code is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0x33FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0xA4CF)
        or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x20000 and <= 0x3FFFD);
}
