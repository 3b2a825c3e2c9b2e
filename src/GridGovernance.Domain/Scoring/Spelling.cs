namespace GridGovernance.Domain.Scoring;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Spelling
{
    private const int LongestCompared = 64;

    /// <summary>The known word with the fewest edits, the first of several, or null when none is near: more than a third of its letters, or three, differ.</summary>
    public static string? Nearest(string word, IReadOnlyList<string> known)
    {
        if (word.Length > LongestCompared)
            return null;
        var (best, fewest) = ((string?)null, int.MaxValue);
        foreach (var candidate in known)
        {
            var edits = Edits(word.ToLowerInvariant().Replace('_', '-'), candidate.ToLowerInvariant());
            if (edits < fewest && edits <= Math.Min(3, Math.Max(1, candidate.Length / 3)))
                (best, fewest) = (candidate, edits);
        }

        return best;
    }

    /// <summary>How many letters must be added, dropped, changed or swapped with their neighbour.</summary>
    private static int Edits(string from, string to)
    {
        var counts = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
            counts[i, 0] = i;
        for (var j = 0; j <= to.Length; j++)
            counts[0, j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            for (var j = 1; j <= to.Length; j++)
            {
                var change = counts[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                counts[i, j] = Math.Min(change, Math.Min(counts[i - 1, j], counts[i, j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    counts[i, j] = Math.Min(counts[i, j], counts[i - 2, j - 2] + 1);
            }
        }

        return counts[from.Length, to.Length];
    }
}
