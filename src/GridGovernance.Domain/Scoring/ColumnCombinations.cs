using System.Runtime.InteropServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Combinations of tags and recorders that activities were seen with, numbered from 1 as they come; 0 is none of them. For schemes that ask for more than a word of flags can hold.
/// Numbers hold for every run of the engine; safe for any number of threads.
/// </summary>
internal sealed class ColumnCombinations
{
    private readonly object gate = new();
    private readonly Dictionary<string, ulong> numbers = new(StringComparer.Ordinal);
    private volatile ulong[][] known = [[]];

    public ulong NumberOf(ulong[] words)
    {
        var key = new string(MemoryMarshal.Cast<ulong, char>(words));
        lock (gate)
        {
            if (numbers.TryGetValue(key, out var number))
                return number;
            number = (ulong)known.Length;
            known = [.. known, words];
            numbers.Add(key, number);
            return number;
        }
    }

    public bool Know(ulong number) => number < (ulong)known.Length;

    /// <summary>The words of a combination.</summary>
    public ulong[] WordsOf(ulong number, int bits) => number == 0 ? new ulong[1 + bits / 64] : known[number];
}
