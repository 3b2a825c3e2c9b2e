namespace GridGovernance.Domain.Scoring;

/// <summary>Reading back what was gathered for a subject.</summary>
internal sealed partial class ColumnarState
{
    /// <summary>Whether a veto with this effect was raised.</summary>
    public bool HasVeto(int subject, VetoEffect effect) => (FlagsOf(subject) >> (int)effect & 1) != 0;

    /// <summary>How often each item of a completion was done, as far as it is counted.</summary>
    public void ReadCounters(int subject, Span<int> counts)
    {
        if (counts.Length == 0)
            return;
        var flags = FlagsOf(subject);
        for (var i = 0; i < counts.Length; i++)
            counts[i] = plan.Counters[i] is { Flag: >= 0 } counter ? (int)(flags >> counter.Flag & 1) : (int)Math.Min(int.MaxValue, Whole(subject, plan.Counters[i].Field));
    }

    /// <summary>Adds what a field gathered to the windows of its own kind, by their numbers.</summary>
    public void AddWindows(int subject, int index, Span<long> values)
    {
        var field = layout.Fields[index];
        var numbers = plan.Windows[(int)field.Window];
        for (var day = 0; day < numbers.Length; day++)
        {
            var first = layout.FirstDayOfPage[layout.PageOfDay[day]];
            if ((day == first || (field.Group != 0 && numbers[day] != numbers[day - 1])) && pages[layout.PageOfDay[day]] is { } cells)
                Add(ref values[numbers[day]], field.Read(cells, subject, places[day * layout.Groups + field.Group]));
        }
    }

    /// <summary>Adds all a field gathered to windows that hold whole pages, by their numbers.</summary>
    public void AddPages(int subject, int index, PointsWindow wider, Span<long> values)
    {
        var field = layout.Fields[index];
        for (var page = 0; page < layout.Pages; page++)
        {
            if (pages[page] is { } cells)
                Add(ref values[plan.Windows[(int)wider][layout.FirstDayOfPage[page]]], Total(field, cells, subject));
        }
    }

    /// <summary>A sum whose bounds all fall on whole pages, page by page: the smaller of the cap and what its fields gathered.</summary>
    public Int128 PageSum(int subject, ColumnFeeder[] feeders, long cap)
    {
        Int128 sum = 0;
        for (var page = 0; page < layout.Pages; page++)
        {
            if (pages[page] is not { } cells)
                continue;
            var gathered = 0L;
            foreach (var feeder in feeders)
                gathered += Total(layout.Fields[feeder.Field], cells, subject);
            sum += Math.Min(gathered, cap);
        }

        return sum;
    }

    private long Total(in ColumnField field, ReadOnlySpan<ulong> cells, int subject)
    {
        if (field.Group == 0)
            return field.Read(cells, subject, places[0]);
        var ((first, count), sum) = (layout.PlanesOf(field.Group), 0L);
        for (var i = first; i < first + count; i++)
        {
            var word = cells[layout.Planes[i].Start * subjects + subject * layout.Planes[i].Words + field.Word];
            sum += field.Log == 2 ? SumOfNibbles(word) : SumOf(word, field);
        }

        return sum * field.Unit;
    }

    /// <summary>Sixteen fields of four bits at once: neighbours as bytes, then all bytes by one product.</summary>
    private static long SumOfNibbles(ulong word)
    {
        const ulong Low = 0x0F0F_0F0F_0F0F_0F0F, Ones = 0x0101_0101_0101_0101;
        return (long)(unchecked(((word & Low) + (word >> 4 & Low)) * Ones) >> 56);
    }

    private static long SumOf(ulong word, in ColumnField field)
    {
        var sum = 0L;
        for (; word != 0; word = field.Log == 6 ? 0 : word >> (1 << field.Log))
            sum += (long)(word & field.Mask);
        return sum;
    }

    private static void Add(ref long value, long more) => value = Math.Min(ColumnPlaces.Unbounded, value + more);

    private long Whole(int subject, int field)
    {
        var sum = 0L;
        for (var page = 0; page < layout.Pages; page++)
        {
            if (pages[page] is { } cells)
                sum += Total(layout.Fields[field], cells, subject);
        }

        return sum;
    }

    private ulong FlagsOf(int subject)
    {
        var flags = 0UL;
        for (var page = 0; page < layout.Pages; page++)
        {
            if (pages[page] is { } cells)
                flags |= cells[places[0].WordOf(subject, 0)];
        }

        return flags;
    }
}
