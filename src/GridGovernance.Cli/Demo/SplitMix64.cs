namespace GridGovernance.Cli.Demo;

/// <summary>
/// The demo's source of made-up numbers (SplitMix64, Steele, Lea and Flood 2014): sixteen lines, the same numbers on every machine and every runtime,
/// which <see cref="Random"/> does not promise. A stream for each purpose, so that more households do not change the activities.
/// </summary>
internal sealed class SplitMix64(ulong seed)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private ulong state = seed;

    /// <summary>A stream of its own for one purpose.</summary>
    public static SplitMix64 For(ulong seed, ulong purpose) => new(Mix(unchecked(seed + (purpose + 1) * Golden)));

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => Mix(state = unchecked(state + Golden));

    /// <summary>A whole number from 0 up to, not including, the bound: the high half of a 128-bit product, so no bound is biased noticeably.</summary>
    public int Below(int bound) => (int)((UInt128)Next() * (ulong)bound >> 64);

    /// <summary>A whole number between two ends, both included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>True in so many cases of a hundred.</summary>
    public bool Percent(int chance) => Below(100) < chance;

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
