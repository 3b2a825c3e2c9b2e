namespace GridGovernance.Domain.Scoring;

/// <summary>
/// What is so of one row, as far as conditions ask: a bit for each tag, recorder, day and dated window the scheme names. Mostly one word; a scheme that asks for more keeps the caller's
/// bits and the day's bits in words of their own.
/// </summary>
internal readonly struct ColumnFacts
{
    private readonly ulong[]? callers;
    private readonly ulong[]? days;
    private readonly int callersCount;

    public ColumnFacts(ulong bits) => Bits = bits;

    public ColumnFacts(ulong[] callers, int callersCount, ulong[] days) => (this.callers, this.callersCount, this.days) = (callers, callersCount, days);

    /// <summary>All bits, where one word holds them.</summary>
    public ulong Bits { get; }

    public bool Has(int index)
    {
        if (callers is null)
            return (Bits >> index & 1) != 0;
        var (words, at) = index < callersCount ? (callers, index) : (days!, index - callersCount);
        return (words[at >> 6] >> (at & 63) & 1) != 0;
    }
}
