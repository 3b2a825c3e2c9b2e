using System.Globalization;
using System.Runtime.CompilerServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// The inner loops. Each row of a block finds its case in the table and adds to the head of its subject; what is rarer (sums of days and weeks, counters, the caller's own rules, rows no case covers)
/// is noted on a list without a branch and done after the block. In large populations the memory of a block is read before: such reads wait for nothing, so the memory answers many at once,
/// where rows added up at once would wait for one after another. It needs no unsafe prefetch.
/// </summary>
public sealed partial class ColumnarRun
{
    private const int Block = 1_024;                                           // rows at a time: long enough to be cheap, short enough that what was touched is still near
    private const int NearBytes = 1 << 20;                                     // pages up to this size stay in the caches by themselves
    private static readonly Quantity[] Ones = [.. Enumerable.Repeat(Quantity.One, Block)];
    private static readonly ulong[] NoFlags = new ulong[Block];
    private readonly long[] noted = new long[Block];                           // rows that ask for more: which, and above it the case

    private void AddRows<TTold>(in ActivityBatch batch, Span<RowWorth> told) where TTold : IToldRows
    {
        for (var from = 0; from < batch.Count; from += Block)
        {
            var until = Math.Min(batch.Count, from + Block);
            if (batch.Activities.Length > 0 && table.Customs.Length > 0)
                ReadActivities(batch.Subjects[from..until], batch.Kinds[from..until], batch.Activities[from..until]);
            AddBlock<TTold>(batch, from, until, TTold.Any ? told[from..until] : []);
        }
    }

    /// <summary>A block, stretch by stretch of one day, which mostly is the whole of it.</summary>
    private void AddBlock<TTold>(in ActivityBatch batch, int from, int until, Span<RowWorth> told) where TTold : IToldRows
    {
        var days = batch.Days[from..until];
        for (var (first, next) = (0, 1); first < days.Length; first = next++)
        {
            next = EndOfDay(days, next);
            AddStretch<TTold>(batch, from + first, from + next, days[first].DayNumber - plan.Period.FirstDay.DayNumber, TTold.Any ? told[first..next] : []);
        }
    }

    private static int EndOfDay(ReadOnlySpan<DateOnly> days, int next)
    {
        var day = days[next - 1];
        while (next < days.Length && days[next] == day)
            next++;
        return next;
    }

    /// <summary>Rows of one day.</summary>
    private void AddStretch<TTold>(in ActivityBatch batch, int from, int until, int day, Span<RowWorth> told) where TTold : IToldRows
    {
        if (day < 0 || day >= plan.Days.Length)
        {
            for (var row = from; row < until; row++)
                Tell<TTold>(told, row - from, AddRow(batch, row));
            return;
        }

        var isLarge = (long)subjects.Length * plan.Layout.Words * sizeof(ulong) > NearBytes || table.Customs.Length > 0;      // the activities that custom rules read drive out what was near
        if (isLarge)
            ReadHeads(batch.Subjects[from..until], state.PageOf(day));
        var count = AddHeads<TTold>(batch, from, until, day, told);
        if (isLarge)
            ReadNoted(batch, from, count, day);
        AddNoted<TTold>(batch, from, count, day, told);
    }

    /// <summary>
    /// Adds what the cases say to the heads; answers with how many rows are noted. Nothing here can overflow: values are within the range of points by construction, and a field stops at its cap.
    /// </summary>
    private int AddHeads<TTold>(in ActivityBatch batch, int from, int until, int day, Span<RowWorth> told) where TTold : IToldRows
    {
        var rowSubjects = batch.Subjects[from..until];
        var rowKinds = batch.Kinds[from..until];
        var rowQuantities = (batch.Quantities.Length == 0 ? Ones : batch.Quantities[from..until])[..rowSubjects.Length];
        var rowFlags = (batch.Flags.Length == 0 ? NoFlags : batch.Flags[from..until])[..rowSubjects.Length];
        ReadOnlySpan<ColumnKind> kinds = table.Kinds;
        ReadOnlySpan<ColumnCase> cases = table.Cases;
        ReadOnlySpan<long> values = table.Values;
        var page = state.PageOf(day);
        var (count, foreign, dayBits, headWords) = (subjects.Length, table.ForeignFlags, plan.DayBits[day], plan.Layout.Planes[0].Words);
        var rest = noted;
        var next = 0;
        unchecked
        {
            for (var i = 0; i < rowSubjects.Length; i++)
            {
                var (subject, kind, flags) = (rowSubjects[i], rowKinds[i], rowFlags[i]);
                if ((uint)subject >= (uint)count || (uint)kind >= (uint)kinds.Length || (flags & foreign) != 0 || (anySuspension && hasSuspensions[subject]))
                {
                    rest[next++] = i;
                    continue;
                }

                ref readonly var asked = ref kinds[kind];
                var at = asked.First + ColumnTable.Gather(flags | dayBits, asked.Asks);
                ref readonly var found = ref cases[at];
                var quantity = (ulong)rowQuantities[i].TenThousandths;
                var whole = quantity / Whole;
                if (((quantity - whole * Whole | whole >> ColumnTable.MostUnitsLog) & (ulong)found.Units) != 0)
                {
                    rest[next++] = i;
                    continue;
                }

                var amount = values[found.First + (int)Smaller((long)whole, found.Last)];
                var head = subject * headWords;
                ref var word = ref page[head + found.Word];
                word += (ulong)Smaller(amount, found.Cap - (long)(word >> found.Bit & found.Mask)) << found.Bit;
                page[head] |= found.Flags;
                if (TTold.Any)
                    told[i] = WorthOf(at, amount);
                rest[next] = (long)at << 32 | (uint)i;
                next += found.More;
            }
        }

        return next;
    }

    /// <summary>Reads the heads of a stretch, which brings them near.</summary>
    private void ReadHeads(ReadOnlySpan<int> rowSubjects, ReadOnlySpan<ulong> page)
    {
        var (read, count, headWords) = (0UL, subjects.Length, plan.Layout.Planes[0].Words);
        unchecked
        {
            foreach (var subject in rowSubjects)
            {
                if ((uint)subject < (uint)count)
                    read |= page[subject * headWords] | page[subject * headWords + headWords - 1];
            }
        }

        touched = read;
    }

    /// <summary>Reads where each noted row will add first, which brings it near.</summary>
    private void ReadNoted(in ActivityBatch batch, int from, int count, int day)
    {
        var read = 0UL;
        var places = state.PlacesOf(day);
        ReadOnlySpan<ulong> page = state.PageOf(day);
        foreach (var note in noted.AsSpan(0, count))
        {
            ref readonly var further = ref table.Further[note >> 32];
            if (further.Near < 0)
                continue;
            ref readonly var field = ref plan.Layout.Fields[further.Near];
            read |= page[places[field.Group].WordOf(batch.Subjects[from + RowOf(note)], field.Word)];
        }

        touched = read;
    }

    /// <summary>Does what the noted rows of a stretch ask for.</summary>
    private void AddNoted<TTold>(in ActivityBatch batch, int from, int count, int day, Span<RowWorth> told) where TTold : IToldRows
    {
        ReadOnlySpan<ColumnFurther> further = table.Further;
        ReadOnlySpan<ColumnAddend> addends = table.Addends;
        ReadOnlySpan<long> values = table.Values;
        var page = state.PageOf(day);
        var places = state.PlacesOf(day);
        foreach (var note in noted.AsSpan(0, count))
        {
            var (at, i) = ((int)(note >> 32), RowOf(note));
            ref readonly var more = ref further[at];
            if (more.IsGeneral)
            {
                Tell<TTold>(told, i, AddRow(batch, from + i));
                continue;
            }

            var subject = batch.Subjects[from + i];
            var units = batch.Quantities.Length == 0 ? 1 : batch.Quantities[from + i].TenThousandths / (long)Whole;
            foreach (ref readonly var addend in addends.Slice(more.FirstAddend, more.Addends))
            {
                ref readonly var place = ref places[addend.Group];
                var amount = Apply(addend, ref page[place.WordOf(subject, addend.Word)], addend.Bit + place.Shift, values, units);
                Tell<TTold>(told, i, (TTold.Any ? told[i] : default).And(WorthOf(addend, amount)));
            }

            if (more.Customs > 0)
                Tell<TTold>(told, i, (TTold.Any ? told[i] : default).And(AddCustoms(batch, from + i, more, batch.Flags.Length == 0 ? 0 : batch.Flags[from + i], day)));
        }
    }

    private static int RowOf(long note) => unchecked((int)note);

    /// <summary>Adds to a field, as far as it counts; answers with the amount, in units of the field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Apply(in ColumnAddend addend, ref ulong word, int shift, ReadOnlySpan<long> values, long units)
    {
        unchecked
        {
            var amount = values[addend.First + (int)Smaller(units, addend.Last)] + Smaller(units * addend.Rate, addend.Limit);
            word += (ulong)Smaller(amount, addend.Cap - (long)(word >> shift & addend.Mask)) << shift;
            return amount;
        }
    }

    /// <summary>The smaller of two numbers, neither below 0, without a branch that real data would make a guess of.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Smaller(long left, long right)
    {
        unchecked
        {
            var less = left - right;
            return right + (less & less >> 63);
        }
    }

    /// <summary>One row with every check, for whatever the table does not cover.</summary>
    private RowWorth AddRow(in ActivityBatch batch, int row)
    {
        var (subject, kind, day) = (batch.Subjects[row], batch.Kinds[row], batch.Days[row].DayNumber - plan.Period.FirstDay.DayNumber);
        var flags = batch.Flags.Length == 0 ? 0 : batch.Flags[row];
        if (subject < -1 || subject >= subjects.Length || kind < -1 || kind >= plan.Rows.Length || !plan.Bits.Know(flags))
            throw new ArgumentOutOfRangeException(nameof(batch), string.Create(CultureInfo.InvariantCulture, $"Row {row} has subject {subject}, kind {kind} or flags beyond the run's."));
        var mark = day < 0 || day >= plan.Days.Length ? RowMarks.OutsidePeriod : subject < 0 ? RowMarks.UnlistedSubject : kind < 0 ? RowMarks.UnknownKind : RowMarks.None;
        if (mark is RowMarks.None)
            return AddKnown(batch, row, subject, kind, day, flags);
        outside += mark is RowMarks.OutsidePeriod ? 1 : 0;
        unlisted += mark is RowMarks.UnlistedSubject ? 1 : 0;
        unknown += mark is RowMarks.UnknownKind ? 1 : 0;
        return new(mark, Points.Zero);
    }

    private RowWorth AddKnown(in ActivityBatch batch, int row, int subject, int kind, int day, ulong flags)
    {
        var suspended = hasSuspensions[subject] && subjects[subject].IsSuspendedOn(plan.Days[day]);
        var quantity = batch.Quantities.Length == 0 ? (long)Whole : batch.Quantities[row].TenThousandths;
        try
        {
            return state.Add(subject, kind, day, quantity, plan.Facts(flags, day), suspended, table.NeedsActivity[kind] ? ActivityOf(batch, row) : null);
        }
        catch (OverflowException overflow)
        {
            throw LeavesRange(subject, overflow);
        }
    }

    private OverflowException LeavesRange(int subject, OverflowException overflow) =>
        new($"The points of {subjects[subject].Subject} leave their range: {overflow.Message}", overflow);
}
