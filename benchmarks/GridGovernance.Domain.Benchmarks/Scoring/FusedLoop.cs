using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>
/// The baseline of speed: this one scheme written by hand as one loop, 32-bit tenths, 64 bytes of state for each subject and month, no check of anything.
/// It needs the activities in time order; the engine does not.
/// </summary>
internal static class FusedLoop
{
    private const int Block = 8_192;                                           // called often enough to be compiled to its last tier
    private const int Words = 16, Deductions = 8, Flags = 9, Day = 10, Daily = 11;
    private const int VetoFlag = 256, Complete = (1 << CountyScheme.CompletionKinds) - 1;
    private static readonly Row[] Rows = [.. Enumerable.Range(0, 2 * CountyScheme.Kinds).Select(i => RowOf(i / 2, i % 2))];

    /// <summary>Totals in tenths by subject.</summary>
    public static int[] Score(CountyActivities activities) => Score(activities, 0, activities.Count);

    public static int[] Score(CountyActivities activities, int from, int until)
    {
        var state = new int[activities.SubjectCount * Words];
        var closed = new int[activities.SubjectCount];
        var firstDay = activities.Period.FirstDay;
        var dayConditions = activities.DayConditions();
        for (var month = firstDay; month <= activities.Period.LastDay; month = month.AddMonths(1))
        {
            var next = IndexOf(activities.Days, month.AddMonths(1), from, until);
            for (var block = from; block < next; block += Block)
                Take(activities, block, Math.Min(next, block + Block), state, dayConditions, firstDay.DayNumber);
            Close(state, closed);
            from = next;
        }

        return Finish(state, closed);
    }

    private static void Take(CountyActivities activities, int from, int until, int[] state, ulong[] dayConditions, int firstDay)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(state);
        ref var rows = ref MemoryMarshal.GetArrayDataReference(Rows);
        var (subjects, kinds, days, quantities, conditions) = (activities.Subjects, activities.Kinds, activities.Days, activities.Quantities, activities.Conditions);
        unchecked
        {
            for (var i = from; i < until; i++)
            {
                ref var member = ref Unsafe.Add(ref first, subjects[i] * Words);
                var (kind, day, asked) = (kinds[i], days[i].DayNumber - firstDay, conditions[i]);
                var on = (int)((asked | dayConditions[day]) >> (kind & 7)) & 1;
                ref var row = ref Unsafe.Add(ref rows, 2 * kind + on);
                var value = row.Piece;
                if (row.DailyLimit != 0)
                    value = WithinDay(ref member, row, day, value);
                var units = (int)(quantities[i].TenThousandths / 10_000);
                value += (Math.Min(units * row.Rate, row.UnitLimit) * row.Factor + 5_000) / 10_000;
                Unsafe.Add(ref member, row.Slot) += value;
                Unsafe.Add(ref member, Flags) |= row.Flag | (row.Veto & (int)asked);
            }
        }
    }

    private static int WithinDay(ref int member, in Row row, int day, int value)
    {
        if (Unsafe.Add(ref member, Day) != day + 1)
        {
            Unsafe.Add(ref member, Day) = day + 1;
            Unsafe.As<int, (long, long)>(ref Unsafe.Add(ref member, Daily)) = default;
        }

        ref var used = ref Unsafe.Add(ref Unsafe.As<int, ushort>(ref Unsafe.Add(ref member, Daily)), row.DailySlot);
        var kept = Math.Min(value, row.DailyLimit - used);
        used = (ushort)(used + kept);
        return kept;
    }

    private static void Close(int[] state, int[] closed)
    {
        for (var subject = 0; subject < closed.Length; subject++)
        {
            var member = state.AsSpan(subject * Words, Words);
            var total = -member[Deductions];
            for (var category = 0; category < CountyScheme.Categories; category++)
                total += Math.Min(member[category], CountyScheme.CapOf(category));
            closed[subject] += total;
            member[..(Deductions + 1)].Clear();
        }
    }

    private static int[] Finish(int[] state, int[] closed)
    {
        for (var subject = 0; subject < closed.Length; subject++)
        {
            var flags = state[subject * Words + Flags];
            var total = CountyScheme.Base + closed[subject] + ((flags & Complete) == Complete ? CountyScheme.CompletionBonus : 0);
            closed[subject] = (flags & VetoFlag) != 0 ? 0 : Math.Max(total, 0);
        }

        return closed;
    }

    private static int IndexOf(DateOnly[] days, DateOnly day, int from, int until)
    {
        var found = Array.BinarySearch(days, from, until - from, day.AddDays(-1));
        found = found < 0 ? ~found : found;
        while (found < until && days[found] < day)
            found++;
        while (found > from && days[found - 1] >= day)
            found--;
        return found;
    }

    private static Row RowOf(int kind, int on)
    {
        var category = CountyScheme.CategoryOf(kind);
        var factor = on == 1 && !CountyScheme.IsDeduction(kind) ? CountyScheme.Factors[category] : 10_000;
        return new()
        {
            Piece = (CountyScheme.PieceOf(kind) * factor + 5_000) / 10_000,
            Rate = CountyScheme.RateOf(kind),
            UnitLimit = CountyScheme.UnitLimitOf(kind),
            Factor = factor,
            DailyLimit = CountyScheme.DailyLimitOf(kind),
            DailySlot = kind / 2,
            Slot = CountyScheme.IsDeduction(kind) ? Deductions : category,
            Flag = kind < CountyScheme.CompletionKinds ? 1 << kind : 0,
            Veto = kind == CountyScheme.VetoKind ? VetoFlag : 0,
        };
    }

    private struct Row
    {
        public int Piece, Rate, UnitLimit, Factor, DailyLimit, DailySlot, Slot, Flag, Veto;
    }
}
