using System.Globalization;
using System.Runtime.CompilerServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>The inner loop: rows that a case of the table covers are a handful of additions; all others go the general way.</summary>
public sealed partial class ColumnarRun
{
    private const int Block = 1_024;                                           // rows at a time: long enough to be cheap, short enough that what was touched is still near
    private const int NearBytes = 1 << 20;                                     // a page up to this size stays in the caches by itself

    private void AddRows(in ActivityBatch batch)
    {
        for (var from = 0; from < batch.Count; from += Block)
        {
            var until = Math.Min(batch.Count, from + Block);
            Touch(batch, from, until);
            AddRows(batch, from, until);
        }
    }

    /// <summary>
    /// Reads one word of each cache line that the rows of a block will need. The reads wait for nothing, so the memory answers many at once, where the rows themselves would wait for one after another.
    /// </summary>
    private void Touch(in ActivityBatch batch, int from, int until)
    {
        var words = plan.Layout.Words;
        var day = batch.Days[from].DayNumber - plan.Period.FirstDay.DayNumber;
        if ((long)subjects.Count * words * sizeof(ulong) <= NearBytes || (uint)day >= (uint)plan.Days.Length)
            return;
        const int Line = 8;
        ReadOnlySpan<ulong> page = state.PageOf(day);
        var read = 0UL;
        unchecked
        {
            foreach (var subject in batch.Subjects[from..until])
            {
                for (var at = subject * words; (uint)subject < (uint)subjects.Count && at < (subject + 1) * words; at += Line)
                    read |= page[at];
            }
        }

        touched = read;
    }

    /// <summary>
    /// Nothing here can overflow: a case's products and values are within the range of points by construction, units are at most a million, and a field stops at its cap.
    /// </summary>
    private void AddRows(in ActivityBatch batch, int from, int until)
    {
        var rowSubjects = batch.Subjects[from..until];
        var rowKinds = batch.Kinds[from..until];
        var rowDays = batch.Days[from..until];
        var rowQuantities = batch.Quantities.Length == 0 ? default : batch.Quantities[from..until];
        var rowFlags = batch.Flags.Length == 0 ? default : batch.Flags[from..until];
        ReadOnlySpan<ColumnKind> kinds = table.Kinds;
        ReadOnlySpan<ColumnCase> cases = table.Cases;
        ReadOnlySpan<long> values = table.Values;
        var (words, firstDay, count, foreign) = (plan.Layout.Words, plan.Period.FirstDay.DayNumber, subjects.Count, table.ForeignFlags);
        var current = int.MinValue;
        ReadOnlySpan<ColumnPlace> places = [];
        Span<ulong> page = [];
        var dayBits = 0UL;
        unchecked
        {
            for (var i = 0; i < rowSubjects.Length; i++)
            {
                var day = rowDays[i].DayNumber - firstDay;
                if (day != current)
                {
                    if ((uint)day >= (uint)plan.Days.Length)
                    {
                        AddRow(batch, from + i);
                        continue;
                    }

                    current = day;
                    page = state.PageOf(day);
                    places = table.PlacesOf(day);
                    dayBits = plan.DayBits[day];
                }

                var (subject, kind) = (rowSubjects[i], rowKinds[i]);
                var flags = rowFlags.Length == 0 ? 0 : rowFlags[i];
                if ((uint)subject >= (uint)count || (uint)kind >= (uint)kinds.Length || (flags & foreign) != 0)
                {
                    AddRow(batch, from + i);
                    continue;
                }

                var quantity = rowQuantities.Length == 0 ? (long)Whole : rowQuantities[i].TenThousandths;
                var units = (long)((ulong)quantity / Whole);
                ref readonly var asked = ref kinds[kind];
                ref readonly var found = ref cases[asked.First + ColumnTable.Gather(flags | dayBits, asked.Asks)];
                if (found.Path != ColumnPath.Any && (found.Path == ColumnPath.General || units * (long)Whole != quantity || units > ColumnTable.MostUnits) || (anySuspension && hasSuspensions[subject]))
                {
                    AddRow(batch, from + i);
                    continue;
                }

                var cell = page.Slice(subject * words, words);
                Apply(found, cell, places, values, units);
                cell[0] |= found.Flags;
                for (var next = found.Next; next != 0; next = cases[next].Next)
                    Apply(cases[next], cell, places, values, units);
                if (found.CustomCount != 0)
                    AddCustoms(batch, from + i, found, cell, flags, day);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Apply(in ColumnCase found, Span<ulong> cell, ReadOnlySpan<ColumnPlace> places, ReadOnlySpan<long> values, long units)
    {
        unchecked
        {
            var place = places[found.Group];
            ref var word = ref cell[found.Word + place.Words];
            var shift = found.Bit + place.Shift;
            var amount = values[found.First + (int)Math.Min(units, found.Last)] + Math.Min(units * found.Rate, found.Limit);
            word += (ulong)Math.Min(amount, found.Cap - (long)(word >> shift & found.Mask)) << shift;
        }
    }

    private void AddCustoms(in ActivityBatch batch, int row, in ColumnCase found, Span<ulong> cell, ulong flags, int day)
    {
        var subject = batch.Subjects[row];
        var activity = ActivityOf(batch, row);
        try
        {
            foreach (ref readonly var custom in table.Customs.AsSpan(found.FirstCustom, found.CustomCount))
                state.AddCustom(custom, cell, subject, day, plan.Facts(flags, day), suspended: false, activity);
        }
        catch (OverflowException overflow)
        {
            throw LeavesRange(subject, overflow);
        }
    }

    /// <summary>One row with every check, for whatever the table does not cover.</summary>
    private void AddRow(in ActivityBatch batch, int row)
    {
        var (subject, kind, day) = (batch.Subjects[row], batch.Kinds[row], batch.Days[row].DayNumber - plan.Period.FirstDay.DayNumber);
        var flags = batch.Flags.Length == 0 ? 0 : batch.Flags[row];
        if (subject < -1 || subject >= subjects.Count || kind < -1 || kind >= plan.Rows.Length || !plan.Bits.Know(flags))
            throw new ArgumentOutOfRangeException(nameof(batch), string.Create(CultureInfo.InvariantCulture, $"Row {row} has subject {subject}, kind {kind} or flags beyond the run's."));
        if (day < 0 || day >= plan.Days.Length)
            outside++;
        else if (subject < 0)
            unlisted++;
        else if (kind < 0)
            unknown++;
        else
            AddKnown(batch, row, subject, kind, day, flags);
    }

    private void AddKnown(in ActivityBatch batch, int row, int subject, int kind, int day, ulong flags)
    {
        var suspended = hasSuspensions[subject] && subjects[subject].IsSuspendedOn(plan.Days[day]);
        var quantity = batch.Quantities.Length == 0 ? (long)Whole : batch.Quantities[row].TenThousandths;
        try
        {
            state.Add(subject, kind, day, quantity, plan.Facts(flags, day), suspended, table.IsCustom[kind] ? ActivityOf(batch, row) : null);
        }
        catch (OverflowException overflow)
        {
            throw LeavesRange(subject, overflow);
        }
    }

    /// <summary>The activity behind a row, for custom rules; it must say what the row says.</summary>
    private Activity ActivityOf(in ActivityBatch batch, int row)
    {
        var activity = batch.Activities.Length == 0 ? null : batch.Activities[row];
        var quantity = batch.Quantities.Length == 0 ? Quantity.One : batch.Quantities[row];
        return activity is not null && activity.OccurredOn == batch.Days[row] && activity.Quantity == quantity
            && activity.Kind == plan.Compiled.Kinds[batch.Kinds[row]] && activity.Subject == subjects[batch.Subjects[row]].Subject
            ? activity
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"Row {row} is of kind {plan.Compiled.Kinds[batch.Kinds[row]]}, which a custom rule scores: the batch needs its activity, of the same subject, kind, day and quantity."), nameof(batch));
    }

    private OverflowException LeavesRange(int subject, OverflowException overflow) =>
        new($"The points of {subjects[subject].Subject} leave their range: {overflow.Message}", overflow);
}
