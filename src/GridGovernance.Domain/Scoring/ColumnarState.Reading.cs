namespace GridGovernance.Domain.Scoring;

/// <summary>Reading back what was gathered for a subject.</summary>
internal sealed partial class ColumnarState
{
    /// <summary>The most subjects whose sums are read at a time.</summary>
    public const int MostRead = 256;

    /// <summary>How often each item of a completion was done, as far as it is counted.</summary>
    public void ReadCounters(int subject, ulong flags, Span<int> counts)
    {
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

    /// <summary>
    /// The flags and sums of some subjects, one subject after another, as far as their bounds all fall on whole pages: page by page the smaller of the cap and what their fields gathered.
    /// Plane by plane, so that memory is read in its order.
    /// </summary>
    public void ReadSums(int first, Span<ulong> flags, Span<long> sums)
    {
        var count = flags.Length;
        flags.Clear();
        sums.Clear();
        Span<long> gathered = stackalloc long[MostRead];
        for (var page = 0; page < layout.Pages; page++)
        {
            if (pages[page] is not { } cells)
                continue;
            for (var (i, at) = (0, first * layout.Planes[0].Words); i < count; i++, at += layout.Planes[0].Words)
                flags[i] |= cells[at];
            foreach (var sum in plan.FedSums)
            {
                var cap = plan.PageCaps[sum];
                if (cap < 0)
                    continue;
                ReadSum(cells, first, plan.Feeders[sum], gathered[..count]);
                for (var (i, at) = (0, sum); i < count; i++, at += plan.Sums)
                    Add(ref sums[at], Math.Min(gathered[i], cap));
            }
        }
    }

    private void ReadSum(ReadOnlySpan<ulong> cells, int first, ColumnFeeder[] feeders, Span<long> gathered)
    {
        gathered.Clear();
        foreach (var feeder in feeders)
        {
            ref readonly var field = ref layout.Fields[feeder.Field];
            var (plane, blocks) = field.Group == 0 ? (0, 1) : layout.PlanesOf(field.Group);
            for (var i = plane; i < plane + blocks; i++)
            {
                var (words, start) = (layout.Planes[i].Words, layout.Planes[i].Start * subjects + field.Word);
                var read = cells.Slice(start + first * words, (gathered.Length - 1) * words + 1);
                if (field.Group == 0)
                    ReadHeads(read, words, field, gathered);
                else
                    ReadPlane(read, words, field, gathered);
            }
        }
    }

    private static void ReadHeads(ReadOnlySpan<ulong> cells, int words, in ColumnField field, Span<long> gathered)
    {
        var (bit, mask, unit) = (field.Bit, field.Mask, field.Unit);
        for (var (i, at) = (0, 0); i < gathered.Length; i++, at += words)
            gathered[i] += (long)(cells[at] >> bit & mask) * unit;
    }

    private static void ReadPlane(ReadOnlySpan<ulong> cells, int words, in ColumnField field, Span<long> gathered)
    {
        var (log, unit) = (field.Log, field.Unit);
        for (var (i, at) = (0, 0); i < gathered.Length; i++, at += words)
        {
            if (cells[at] != 0)
                gathered[i] += SumOf(cells[at], log) * unit;
        }
    }

    private long Total(in ColumnField field, ReadOnlySpan<ulong> cells, int subject)
    {
        if (field.Group == 0)
            return field.Read(cells, subject, places[0]);
        var ((first, count), sum) = (layout.PlanesOf(field.Group), 0L);
        for (var i = first; i < first + count; i++)
            sum += SumOf(cells[layout.Planes[i].Start * subjects + subject * layout.Planes[i].Words + field.Word], field.Log);
        return sum * field.Unit;
    }

    /// <summary>All fields of a word: neighbours as fields of twice the width, then all by one product.</summary>
    private static long SumOf(ulong word, int log)
    {
        const ulong Nibbles = 0x0F0F_0F0F_0F0F_0F0F, Bytes = 0x00FF_00FF_00FF_00FF, Shorts = 0x0000_FFFF_0000_FFFF;
        unchecked
        {
            return log switch
            {
                2 => (long)(((word & Nibbles) + (word >> 4 & Nibbles)) * (ulong.MaxValue / byte.MaxValue) >> 56),
                3 => (long)(((word & Bytes) + (word >> 8 & Bytes)) * (ulong.MaxValue / ushort.MaxValue) >> 48),
                4 => (long)(((word & Shorts) + (word >> 16 & Shorts)) * (ulong.MaxValue / uint.MaxValue) >> 32),
                5 => (long)((word & uint.MaxValue) + (word >> 32)),
                _ => (long)word,
            };
        }
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
}
