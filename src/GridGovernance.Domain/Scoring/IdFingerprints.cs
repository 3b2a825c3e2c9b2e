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
        return TryPlace(Math.Max(TextHash.Of(id.ToString()), 1));
    }

    private bool TryPlace(ulong print)
    {
        var mask = slots.Length - 1;
        for (var at = (int)(print >> 33) & mask; ; at = (at + 1) & mask)
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
}
