using System.Globalization;
using System.Runtime.CompilerServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// The inner loops. A block of rows passes three times: each row finds its case in the table, then the word it adds to, which brings that word near, and then the cases are added up.
/// The reads of the second pass wait for nothing, so the memory answers many at once, where rows added up at once would wait for one after another; and it needs no unsafe prefetch.
/// Rows that no case covers go the general way, one by one.
/// </summary>
public sealed partial class ColumnarRun
{
    private const int Block = 1_024;                                           // rows at a time: long enough to be cheap, short enough that what was touched is still near
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
        for (var (first, next) = (0, 1); first < days.Length; first = next++)
        {
            while (next < days.Length && days[next] == days[first])
                next++;
            var day = days[first].DayNumber - plan.Period.FirstDay.DayNumber;
            if (day >= 0 && day < plan.Days.Length)
            {
                Choose(batch, from + first, from + next, plan.DayBits[day]);
                Locate(batch.Subjects[(from + first)..(from + next)], day);
            }
            else
            {
                chosen.AsSpan(0, next - first).Clear();
            }

            AddStretch<TTold>(batch, from + first, from + next, day, TTold.Any ? told[first..next] : []);
        }
    }

    /// <summary>Finds the case of each row, and its whole units.</summary>
    private void Choose(in ActivityBatch batch, int from, int until, ulong dayBits)
    {
        var rowSubjects = batch.Subjects[from..until];
        var rowKinds = batch.Kinds[from..until];
        var rowQuantities = batch.Quantities.Length == 0 ? [] : batch.Quantities[from..until];
        var rowFlags = batch.Flags.Length == 0 ? [] : batch.Flags[from..until];
        var cases = chosen.AsSpan(0, rowSubjects.Length);
        var whole = units.AsSpan(0, rowSubjects.Length);
        ReadOnlySpan<ColumnKind> kinds = table.Kinds;
        ReadOnlySpan<ColumnPath> paths = table.Paths;
        var (count, foreign) = (subjects.Length, table.ForeignFlags);
        unchecked
        {
            for (var i = 0; i < rowSubjects.Length; i++)
            {
                cases[i] = 0;
                var (kind, flags) = (rowKinds[i], rowFlags.Length == 0 ? 0 : rowFlags[i]);
                if ((uint)rowSubjects[i] >= (uint)count || (uint)kind >= (uint)kinds.Length || (flags & foreign) != 0)
                    continue;
                var quantity = rowQuantities.Length == 0 ? Whole : (ulong)rowQuantities[i].TenThousandths;
                var rowUnits = quantity / Whole;
                ref readonly var asked = ref kinds[kind];
                var found = asked.First + ColumnTable.Gather(flags | dayBits, asked.Asks);
                var path = paths[found];
                if (path != ColumnPath.Any && (path == ColumnPath.General || rowUnits * Whole != quantity || rowUnits > ColumnTable.MostUnits))
                    continue;
                whole[i] = (int)Math.Min(rowUnits, ColumnTable.MostUnits);
                cases[i] = found;
            }
        }

        if (anySuspension)
            LeaveSuspended(rowSubjects, cases);
    }

    private void LeaveSuspended(ReadOnlySpan<int> rowSubjects, Span<int> cases)
    {
        for (var i = 0; i < cases.Length; i++)
            cases[i] = cases[i] != 0 && hasSuspensions[rowSubjects[i]] ? 0 : cases[i];
    }

    /// <summary>Finds the word of each row, and reads it and the head.</summary>
    private void Locate(ReadOnlySpan<int> rowSubjects, int day)
    {
        ReadOnlySpan<int> rowCases = chosen.AsSpan(0, rowSubjects.Length);
        var rowWords = words.AsSpan(0, rowSubjects.Length);
        ReadOnlySpan<ColumnCase> cases = table.Cases;
        ReadOnlySpan<ulong> page = state.PageOf(day);
        var places = state.PlacesOf(day);
        var (headWords, read) = (plan.Layout.Planes[0].Words, 0UL);
        unchecked
        {
            for (var i = 0; i < rowSubjects.Length; i++)
            {
                if (rowCases[i] == 0)
                    continue;
                ref readonly var found = ref cases[rowCases[i]];
                ref readonly var place = ref places[found.Group];
                rowWords[i] = place.Start + rowSubjects[i] * place.Words + found.Word;
                read |= page[rowWords[i]] | page[rowSubjects[i] * headWords];
            }
        }

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
                if (found.Next != 0 || found.CustomCount != 0)
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
            word += (ulong)Math.Min(amount, found.Cap - (long)(word >> shift & ulong.MaxValue >> -found.Width)) << shift;
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
            return state.Add(subject, kind, day, quantity, plan.Facts(flags, day), suspended, table.IsCustom[kind] ? ActivityOf(batch, row) : null);
        }
        catch (OverflowException overflow)
        {
            throw LeavesRange(subject, overflow);
        }
    }

    private OverflowException LeavesRange(int subject, OverflowException overflow) =>
        new($"The points of {subjects[subject].Subject} leave their range: {overflow.Message}", overflow);
}
