namespace GridGovernance.Domain.Kernel;

/// <summary>
/// Orders many texts ordinally. The beginnings of the texts are sorted as numbers, eight characters at a time where all are narrow, else four; texts are compared only where those are equal.
/// </summary>
internal static class OrdinalOrder
{
    private const int Narrow = 8;
    private const int Wide = 4;

    /// <summary>The places of the texts in their order; equal texts stand in the order of their places.</summary>
    public static int[] Of(string[] texts) => Of(texts, out _);

    /// <summary>The same, and where in the order the first text stands that equals the one before it; −1 where all differ.</summary>
    public static int[] Of(string[] texts, out int repeated)
    {
        var places = new int[texts.Length];
        for (var i = 0; i < places.Length; i++)
            places[i] = i;
        if (IsInOrder(texts, out repeated))
            return places;
        repeated = -1;
        var keys = new ulong[texts.Length];
        var characters = Array.TrueForAll(texts, IsNarrow) ? Narrow : Wide;
        for (var i = 0; i < keys.Length; i++)
            keys[i] = KeyOf(texts[i], characters);
        NumberOrder.Sort(keys, places);
        for (var (from, until) = (0, 1); from < keys.Length; from = until++)
        {
            while (until < keys.Length && keys[until] == keys[from])
                until++;
            if (until - from == 1)
                continue;
            places.AsSpan(from..until).Sort((left, right) => string.CompareOrdinal(texts[left], texts[right]) is var order and not 0 ? order : left.CompareTo(right));
            for (var i = from + 1; i < until && repeated < 0; i++)
            {
                if (string.Equals(texts[places[i]], texts[places[i - 1]], StringComparison.Ordinal))
                    repeated = i;
            }
        }

        return places;
    }

    private static bool IsInOrder(string[] texts, out int repeated)
    {
        repeated = -1;
        for (var i = 1; i < texts.Length; i++)
        {
            var order = string.CompareOrdinal(texts[i - 1], texts[i]);
            if (order > 0)
                return false;
            if (order == 0 && repeated < 0)
                repeated = i;
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
