using System.Globalization;
using System.Runtime.CompilerServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// The inner loops. A block of rows passes twice: each row finds its case in the table and the word it adds to, then the cases are added up. Between the two, in large populations, the words are read,
/// which brings them near: such reads wait for nothing, so the memory answers many at once, where rows added up at once would wait for one after another. It needs no unsafe prefetch.
/// Rows that no case covers go the general way, one by one.
/// </summary>
public sealed partial class ColumnarRun
{
    private const int Block = 1_024;                                           // rows at a time: long enough to be cheap, short enough that what was touched is still near
    private const int NearBytes = 1 << 20;                                     // pages up to this size stay in the caches by themselves
    private readonly int[] chosen = new int[Block];                            // for each row of a block its case; 0 for the general way
    private readonly int[] units = new int[Block];
    private readonly int[] words = new int[Block];                             // for each row of a block the word of the page it adds to

    private void AddRows<TTold>(in ActivityBatch batch, Span<RowWorth> told) where TTold : IToldRows
    {
        for (var from = 0; from < batch.Count; from += Block)
        {
            var until = Math.Min(batch.Count, from + Block);
            if (batch.Activities.Length > 0 && table.Customs.Length > 0)
                ReadActivities(batch.Kinds[from..until], batch.Activities[from..until]);
            AddBlock<TTold>(batch, from, until, TTold.Any ? told[from..until] : []);
        }
    }

    /// <summary>A block, stretch by stretch of one day, which mostly is the whole of it.</summary>
    private void AddBlock<TTold>(in ActivityBatch batch, int from, int until, Span<RowWorth> told) where TTold : IToldRows
    {
        var days = batch.Days[from..until];
        var isLarge = (long)subjects.Length * plan.Layout.Words * sizeof(ulong) > NearBytes;
        for (var (first, next) = (0, 1); first < days.Length; first = next++)
        {
            next = EndOfDay(days, next);
            var day = days[first].DayNumber - plan.Period.FirstDay.DayNumber;
            if (day < 0 || day >= plan.Days.Length)
                chosen.AsSpan(0, next - first).Clear();
            else
                Choose(batch, from + first, from + next, day);
            if (isLarge)
                ReadAhead(day, next - first);
            AddStretch<TTold>(batch, from + first, from + next, day, TTold.Any ? told[first..next] : []);
        }
    }

    private static int EndOfDay(ReadOnlySpan<DateOnly> days, int next)
    {
        var day = days[next - 1];
        while (next < days.Length && days[next] == day)
            next++;
        return next;
    }

    /// <summary>Finds the case of each row of a day, its whole units, and the word it adds to.</summary>
    private void Choose(in ActivityBatch batch, int from, int until, int day)
    {
        var rowSubjects = batch.Subjects[from..until];
        var rowKinds = batch.Kinds[from..until];
        var rowQuantities = batch.Quantities.Length == 0 ? [] : batch.Quantities[from..until];
        var rowFlags = batch.Flags.Length == 0 ? [] : batch.Flags[from..until];
        ReadOnlySpan<ColumnKind> kinds = table.Kinds;
        ReadOnlySpan<ColumnCase> cases = table.Cases;
        var places = state.PlacesOf(day);
        var (count, foreign, dayBits) = (subjects.Length, table.ForeignFlags, plan.DayBits[day]);
        var (rowCases, rowUnits, rowWords) = (chosen, units, words);
        unchecked
        {
            for (var i = 0; i < rowSubjects.Length; i++)
            {
                var (subject, kind, flags) = (rowSubjects[i], rowKinds[i], rowFlags.Length == 0 ? 0 : rowFlags[i]);
                var found = 0;
                if ((uint)subject < (uint)count && (uint)kind < (uint)kinds.Length && (flags & foreign) == 0)
                {
                    ref readonly var asked = ref kinds[kind];
                    found = asked.First + ColumnTable.Gather(flags | dayBits, asked.Asks);
                    var quantity = rowQuantities.Length == 0 ? Whole : (ulong)rowQuantities[i].TenThousandths;
                    var whole = quantity / Whole;
                    ref readonly var row = ref cases[found];
                    ref readonly var place = ref places[row.Group];
                    rowUnits[i] = (int)Math.Min(whole, ColumnTable.MostUnits);          // more only where the quantity does not matter
                    rowWords[i] = place.Start + subject * place.Words + row.Word;
                    if (row.Path != ColumnPath.Any && (row.Path == ColumnPath.General || whole * Whole != quantity || whole > ColumnTable.MostUnits))
                        found = 0;
                }

                rowCases[i] = found;
            }
        }

        if (anySuspension)
            LeaveSuspended(rowSubjects);
    }

    /// <summary>Leaves rows of subjects with suspended days to the general way.</summary>
    private void LeaveSuspended(ReadOnlySpan<int> rowSubjects)
    {
        for (var i = 0; i < rowSubjects.Length; i++)
            chosen[i] = chosen[i] != 0 && hasSuspensions[rowSubjects[i]] ? 0 : chosen[i];
    }

    private void ReadAhead(int day, int count)
    {
        var read = 0UL;
        ReadOnlySpan<ulong> page = day < 0 || day >= plan.Days.Length ? [] : state.PageOf(day);
        for (var i = 0; i < count; i++)
            read |= chosen[i] == 0 ? 0 : page[words[i]];
        touched = read;
    }

    /// <summary>
    /// Adds up rows of one day. Nothing here can overflow: a case's products and values are within the range of points by construction, units are at most a million, and a field stops at its cap.
    /// </summary>
    private void AddStretch<TTold>(in ActivityBatch batch, int from, int until, int day, Span<RowWorth> told) where TTold : IToldRows
    {
        var rowSubjects = batch.Subjects[from..until];
        ReadOnlySpan<int> rowCases = chosen.AsSpan(0, rowSubjects.Length);
        ReadOnlySpan<int> rowUnits = units.AsSpan(0, rowSubjects.Length);
        ReadOnlySpan<int> rowWords = words.AsSpan(0, rowSubjects.Length);
        ReadOnlySpan<ColumnCase> cases = table.Cases;
        ReadOnlySpan<long> values = table.Values;
        var isDay = day >= 0 && day < plan.Days.Length;
        var page = isDay ? state.PageOf(day) : [];
        var places = isDay ? state.PlacesOf(day) : [];
        var headWords = plan.Layout.Planes[0].Words;
        unchecked
        {
            for (var i = 0; i < rowSubjects.Length; i++)
            {
                var at = rowCases[i];
                if (at == 0)
                {
                    Tell<TTold>(told, i, AddRow(batch, from + i));
                    continue;
                }

                var subject = rowSubjects[i];
                ref readonly var found = ref cases[at];
                var amount = Apply(found, ref page[rowWords[i]], places[found.Group].Shift, values, rowUnits[i]);
                page[subject * headWords] |= found.Flags;
                if (TTold.Any)
                    told[i] = WorthOf(at, found, amount);
                if (found.HasMore)
                    Tell<TTold>(told, i, (TTold.Any ? told[i] : default).And(AddMore(batch, from + i, at, day, rowUnits[i])));
            }
        }
    }

    /// <summary>What a case adds to further fields, and the caller's own rules.</summary>
    private RowWorth AddMore(in ActivityBatch batch, int row, int at, int day, int rowUnits)
    {
        var told = default(RowWorth);
        var subject = batch.Subjects[row];
        ref readonly var found = ref table.Cases[at];
        for (var next = found.Next; next != 0; next = table.Cases[next].Next)
        {
            ref readonly var more = ref table.Cases[next];
            var place = state.PlacesOf(day)[more.Group];
            var amount = Apply(more, ref state.PageOf(day)[place.WordOf(subject, more.Word)], place.Shift, table.Values, rowUnits);
            told = told.And(WorthOf(next, more, amount));
        }

        return found.CustomCount == 0 ? told : told.And(AddCustoms(batch, row, found, batch.Flags.Length == 0 ? 0 : batch.Flags[row], day));
    }

    /// <summary>Adds what a case says to its field, as far as the field counts; answers with what it says, in units of the field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Apply(in ColumnCase found, ref ulong word, int place, ReadOnlySpan<long> values, int rowUnits)
    {
        unchecked
        {
            var shift = found.Bit + place;
            var amount = values[found.First + Math.Min(rowUnits, found.Last)] + Math.Min(rowUnits * found.Rate, found.Limit);
            word += (ulong)Math.Min(amount, found.Cap - (long)(word >> shift & found.Mask)) << shift;
            return amount;
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
