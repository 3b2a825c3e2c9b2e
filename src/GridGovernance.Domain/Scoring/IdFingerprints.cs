using System.Runtime.InteropServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Remembers ids by 64 bits of each, some 16 bytes an id in all: enough to notice that one comes again. Two ids with the same bits would be taken for one,
/// loudly, once in some millions of inputs of ten million ids.
/// </summary>
internal sealed class IdFingerprints
{
    private ulong[] slots = new ulong[1024];
    private int count;

    /// <summary>Adds an id; false when it is there.</summary>
    public bool TryAdd(ActivityId id)
    {
        if (2 * ++count > slots.Length)
            Grow();
        return TryPlace(Of(id.ToString()));
    }

    private bool TryPlace(ulong print)
    {
        var mask = slots.Length - 1;
        for (var at = (int)(print >> 20) & mask; ; at = (at + 1) & mask)
        {
            if (slots[at] == print)
                return false;
            if (slots[at] != 0)
                continue;
            slots[at] = print;
            return true;
        }
    }

    private void Grow()
    {
        var before = slots;
        slots = new ulong[before.Length * 2];
        foreach (var print in before)
        {
            if (print != 0)
                TryPlace(print);
        }
    }

    /// <summary>64 well-mixed bits of a text, never 0.</summary>
    private static ulong Of(string text)
    {
        const ulong Odd = 0x9E3779B97F4A7C15;
        var print = Mix((ulong)text.Length + Odd, Odd);
        foreach (var part in MemoryMarshal.Cast<char, ulong>(text.AsSpan()))
            print = Mix(print ^ part, Odd);
        foreach (var rest in text.AsSpan(text.Length & ~3))
            print = Mix(print ^ rest, Odd);
        return Math.Max(Mix(print, Odd), 1);
    }

    private static ulong Mix(ulong value, ulong odd)
    {
        var high = Math.BigMul(value ^ odd, 0xD6E8FEB86659FD93, out var low);
        return high ^ low ^ (value << 32 | value >> 32);
    }
}
