using System.Runtime.Intrinsics;

namespace GridGovernance.Domain.Scoring;

/// <summary>Reading back what was gathered for a subject.</summary>
internal sealed partial class ColumnarState
{
    /// <summary>The most subjects whose sums are read at a time.</summary>
    public const int MostRead = 256;

    private const int WordLog = 6;

    /// <summary>For each width of fields, by its logarithm, every second field of a word.</summary>
    private static readonly ulong[] Evens = [.. Enumerable.Range(0, WordLog).Select(log => ulong.MaxValue / ((1UL << (1 << log)) + 1))];

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

    /// <summary>How much room <see cref="ReadSums"/> needs for what the planes of one page come to.</summary>
    public int RoomOf(int count) => count * plan.RoomWords;

    /// <summary>
    /// The flags and sums of some subjects, one sum after another, as far as their bounds all fall on whole pages: page by page the smaller of the cap and what their fields gathered.
    /// Plane by plane, so that memory is read in its order.
    /// </summary>
    public void ReadSums(int first, Span<ulong> flags, Span<long> sums, Span<ulong> room)
    {
        var count = flags.Length;
        flags.Clear();
        sums.Clear();
        Span<long> gathered = stackalloc long[MostRead];
        for (var page = 0; page < layout.Pages; page++)
        {
            if (pages[page] is not { } cells)
                continue;
            for (var (i, at) = (0, first * layout.WordsOf(0)); i < count; i++, at += layout.WordsOf(0))
                flags[i] |= cells[at];
            ReadGroups(cells, first, count, room);
            foreach (var sum in plan.FedSums)
            {
                var cap = plan.PageCaps[sum];
                if (cap < 0)
                    continue;
                ReadSum(cells, first, plan.Feeders[sum], gathered[..count], room);
                AddBounded(sums.Slice(sum * count, count), gathered, cap);
            }
        }
    }

    /// <summary>Sums every word of the groups that are read, over all their planes.</summary>
    private void ReadGroups(ReadOnlySpan<ulong> cells, int first, int count, Span<ulong> room)
    {
        for (var group = 1; group < layout.Groups; group++)
        {
            if (plan.Rooms[group] >= 0)
                ReadPlanes(cells, group, first, room.Slice(plan.Rooms[group] * count, layout.WordsOf(group) * count));
        }
    }

    /// <summary>The same for one group, four words at a time: what neighbours come to in each plane, then all of it. So many planes as hold a month never fill fields of twice the width.</summary>
    private void ReadPlanes(ReadOnlySpan<ulong> cells, int group, int first, Span<ulong> totals)
    {
        var (plane, blocks) = layout.PlanesOf(group);
        var (words, log) = (layout.WordsOf(group), layout.Planes[plane].Log);
        var (start, stride) = (layout.Planes[plane].Start * subjects + first * words, words * subjects);
        var at = 0;
        for (; at + Lanes <= totals.Length; at += Lanes)
        {
            var sum = Vector256<ulong>.Zero;
            for (var block = 0; block < blocks; block++)
                sum += Paired(At(cells, start + block * stride + at), log);
            for (var wider = log + 1; wider < WordLog; wider++)
                sum = Paired(sum, wider);
            sum.CopyTo(totals[at..]);
        }

        for (; at < totals.Length; at++)
        {
            totals[at] = 0;
            for (var block = 0; block < blocks; block++)
                totals[at] += SumOf(cells[start + block * stride + at], log);
        }
    }

    private void ReadSum(ReadOnlySpan<ulong> cells, int first, ColumnFeeder[] feeders, Span<long> gathered, ReadOnlySpan<ulong> room)
    {
        gathered.Clear();
        foreach (var feeder in feeders)
        {
            ref readonly var field = ref layout.Fields[feeder.Field];
            if (field.Group == 0)
                ReadHeads(cells[(first * layout.WordsOf(0) + field.Word)..], layout.WordsOf(0), field, gathered);
            else
                ReadTotals(room[(plan.Rooms[field.Group] * gathered.Length + field.Word)..], layout.WordsOf(field.Group), field.Unit, gathered);
        }
    }

    private static void ReadHeads(ReadOnlySpan<ulong> cells, int words, in ColumnField field, Span<long> gathered)
    {
        var (bit, mask, unit) = (field.Bit, field.Mask, field.Unit);
        for (var (i, at) = (0, 0); i < gathered.Length; i++, at += words)
            gathered[i] += (long)(cells[at] >> bit & mask) * unit;
    }

    private static void ReadTotals(ReadOnlySpan<ulong> totals, int words, long unit, Span<long> gathered)
    {
        for (var (i, at) = (0, 0); i < gathered.Length; i++, at += words)
            gathered[i] += (long)totals[at] * unit;
    }

    /// <summary>Adds to each sum what a page gathered, up to the cap.</summary>
    private static void AddBounded(Span<long> sums, ReadOnlySpan<long> gathered, long cap)
    {
        var i = 0;
        for (; i + Lanes <= sums.Length; i += Lanes)
        {
            var bounded = Vector256.Min(Vector256.Create(gathered.Slice(i, Lanes)), Vector256.Create(cap));
            Vector256.Min(Vector256.Create(ColumnPlaces.Unbounded), Vector256.Create<long>(sums.Slice(i, Lanes)) + bounded).CopyTo(sums[i..]);
        }

        for (; i < sums.Length; i++)
            Add(ref sums[i], Math.Min(gathered[i], cap));
    }

    private long Total(in ColumnField field, ReadOnlySpan<ulong> cells, int subject)
    {
        if (field.Group == 0)
            return field.Read(cells, subject, places[0]);
        var ((first, count), sum) = (layout.PlanesOf(field.Group), 0UL);
        for (var i = first; i < first + count; i++)
            sum += SumOf(cells[layout.Planes[i].Start * subjects + subject * layout.Planes[i].Words + field.Word], field.Log);
        return (long)sum * field.Unit;
    }

    /// <summary>All fields of a word: neighbours as fields of twice the width, until one is left.</summary>
    private static ulong SumOf(ulong word, int log)
    {
        for (; log < WordLog; log++)
            word = (word & Evens[log]) + (word >> (1 << log) & Evens[log]);
        return word;
    }

    private static Vector256<ulong> Paired(Vector256<ulong> words, int log)
    {
        if (log == WordLog)
            return words;
        var evens = Vector256.Create(Evens[log]);
        return (words & evens) + (Vector256.ShiftRightLogical(words, 1 << log) & evens);
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
