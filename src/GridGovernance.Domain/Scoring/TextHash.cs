using System.Runtime.InteropServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// 64 well-mixed bits of a text, other bits in every process, so that nobody can choose ids that collide. No answer depends on them: they only find what is then compared.
/// </summary>
internal static class TextHash
{
    private const ulong Odd = 0x9E3779B97F4A7C15;
    private static readonly ulong Seed = unchecked((ulong)(uint)string.GetHashCode("gridgovernance", StringComparison.Ordinal) << 32 | (uint)string.GetHashCode("points", StringComparison.Ordinal));

    public static ulong Of(string text)
    {
        var hash = Mix(Seed ^ (ulong)text.Length, Odd);
        var parts = MemoryMarshal.Cast<char, ulong>(text.AsSpan());
        foreach (var part in parts)
            hash = Mix(hash ^ part, Odd);
        var rest = 0UL;
        for (var i = parts.Length * 4; i < text.Length; i++)
            rest = rest << 16 | text[i];
        return Mix(hash ^ rest, 0xD6E8FEB86659FD93);
    }

    private static ulong Mix(ulong value, ulong by)
    {
        var high = Math.BigMul(value, by, out var low);
        return high ^ low;
    }
}
