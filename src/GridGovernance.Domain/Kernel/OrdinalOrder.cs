namespace GridGovernance.Domain.Kernel;

/// <summary>
/// Orders many texts ordinally. The beginnings of the texts are sorted as numbers, eight characters at a time where all are narrow, else four; texts are compared only where those are equal.
/// </summary>
internal static class OrdinalOrder
{
    private const int Narrow = 8;
    private const int Wide = 4;

    /// <summary>The places of the texts in their order; equal texts stand in the order of their places.</summary>
    public static int[] Of(string[] texts)
    {
        var places = new int[texts.Length];
        for (var i = 0; i < places.Length; i++)
            places[i] = i;
        if (IsInOrder(texts))
            return places;
        var keys = new ulong[texts.Length];
        var characters = Array.TrueForAll(texts, IsNarrow) ? Narrow : Wide;
        for (var i = 0; i < keys.Length; i++)
            keys[i] = KeyOf(texts[i], characters);
        NumberOrder.Sort(keys, places);
        for (var (from, until) = (0, 1); from < keys.Length; from = until++)
        {
            while (until < keys.Length && keys[until] == keys[from])
                until++;
            if (until - from > 1)
                places.AsSpan(from..until).Sort((left, right) => string.CompareOrdinal(texts[left], texts[right]) is var order and not 0 ? order : left.CompareTo(right));
        }

        return places;
    }

    private static bool IsInOrder(string[] texts)
    {
        for (var i = 1; i < texts.Length; i++)
        {
            if (string.CompareOrdinal(texts[i - 1], texts[i]) > 0)
                return false;
        }

        return true;
    }

    private static bool IsNarrow(string text) => !text.AsSpan(0, Math.Min(Narrow, text.Length)).ContainsAnyExceptInRange('\0', '\u00FF');

    /// <summary>The first characters as one number, which compares as they do; nothing stands where the text has ended.</summary>
    private static ulong KeyOf(string text, int characters)
    {
        var key = 0UL;
        for (var i = 0; i < characters; i++)
            key = key << 64 / characters | (i < text.Length ? text[i] : 0UL);
        return key;
    }
}
