namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Where a sum of one subject lies, and how far it counts: a saturating number of <c>1 &lt;&lt; Log</c> bits, one for each day, week or whole of a page.
/// A sum that will be bounded anyway stops at its bound, which changes no answer: <c>min(L, min(L, a) + b) = min(L, a + b)</c>. So a field is free of order and merges.
/// </summary>
/// <param name="Word">Which of the subject's words in the plane.</param>
/// <param name="Bit">Where in the word, for fields that share one.</param>
/// <param name="Log">Logarithm of the width in bits: 2 to 6.</param>
/// <param name="Group">How days are placed: index into <see cref="ColumnLayout.Places"/> of a day.</param>
/// <param name="Cap">The most it counts to, in units.</param>
/// <param name="Unit">Ten-thousandths of points in a unit; 1 for counters.</param>
/// <param name="Window">The window it is a sum of.</param>
internal readonly record struct ColumnField(int Word, int Bit, int Log, int Group, long Cap, long Unit, PointsWindow Window)
{
    /// <summary>The ones of a field.</summary>
    public ulong Mask => Log == 6 ? ulong.MaxValue : (1UL << (1 << Log)) - 1;

    /// <summary>What the page holds of a subject at a place, in ten-thousandths.</summary>
    public long Read(ReadOnlySpan<ulong> page, int subject, in ColumnPlace place) => (long)(page[place.WordOf(subject, Word)] >> (Bit + place.Shift) & Mask) * Unit;

    /// <summary>Adds so many ten-thousandths at a place, up to the cap.</summary>
    public void Add(Span<ulong> page, int subject, in ColumnPlace place, long amount) => AddUnits(page, subject, place, amount / Unit);

    /// <summary>Adds so many units at a place, up to the cap.</summary>
    public void AddUnits(Span<ulong> page, int subject, in ColumnPlace place, long units)
    {
        ref var word = ref page[place.WordOf(subject, Word)];
        var shift = Bit + place.Shift;
        word += (ulong)Math.Min(units, Cap - (long)(word >> shift & Mask)) << shift;
    }
}

/// <summary>
/// Where the number of a day, week or page lies: in which plane, and where in the word. A layout counts the words before the plane for one subject; the state of a population for all.
/// </summary>
internal readonly record struct ColumnPlace(int Start, int Words, int Shift)
{
    /// <summary>The place in a page of so many subjects.</summary>
    public ColumnPlace For(int subjects) => this with { Start = Start * subjects };

    public int WordOf(int subject, int word) => Start + subject * Words + word;
}
