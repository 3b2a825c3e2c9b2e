namespace GridGovernance.Domain.Scoring;

/// <summary>The sums of one subject under a plan. Taking a value in costs a step for each bound it passes, allocates nothing, and comes to the same in any order.</summary>
internal sealed class SubjectSums(SumPlan plan, int categories)
{
    private readonly long[] sums = new long[plan.Size];
    private readonly long[] totals = new long[categories];
    private readonly int[] touched = new int[plan.Size];
    private int touchedCount;

    /// <summary>What each category has come to.</summary>
    public ReadOnlySpan<long> Totals => totals;

    /// <summary>What all categories have come to.</summary>
    public long Total { get; private set; }

    /// <summary>Begins another subject.</summary>
    public void Clear()
    {
        foreach (var at in touched.AsSpan(0, touchedCount))
            sums[at] = 0;
        (touchedCount, Total) = (0, 0);
        Array.Clear(totals);
    }

    /// <summary>Takes in what a rule gives for an activity of a day, counted from the period's first.</summary>
    /// <exception cref="OverflowException">A sum leaves its range; what was taken in is then void.</exception>
    public void Add(SumOp op, long value, int day)
    {
        var passes = Math.Abs(value);
        foreach (ref readonly var level in (value > 0 ? op.Credits : op.Deductions).AsSpan())
        {
            if (passes == 0)
                return;
            passes = level.Kept > 0 ? Keep(in level, passes, day) : Sum(in level, passes, day);
        }

        ref var total = ref totals[op.Rule.Category];
        passes = value > 0 ? passes : -passes;
        total += passes;
        Total += passes;
        if (Math.Abs(total) > Points.MaxValue.TenThousandths)
            throw new OverflowException("The sum of a category leaves the range of points.");
    }

    private long Sum(in SumLevel level, long value, int day)
    {
        var at = level.First + level.NumberOfDay[day];
        var before = sums[at];
        if (before == 0)
            touched[touchedCount++] = at;
        sums[at] = before + value;
        return Math.Min(before + value, level.Most) - Math.Min(before, level.Most);
    }

    /// <summary>Keeps the largest in falling order; what passes is how much they gain.</summary>
    private long Keep(in SumLevel level, long value, int day)
    {
        var kept = sums.AsSpan(level.First + level.NumberOfDay[day] * level.Kept, level.Kept);
        var least = kept[^1];
        if (value <= least)
            return 0;
        if (least == 0)
            touched[touchedCount++] = level.First + level.NumberOfDay[day] * level.Kept + kept.IndexOf(0L);
        var at = kept.Length - 1;
        while (at > 0 && kept[at - 1] < value)
            kept[at] = kept[--at];
        kept[at] = value;
        return value - least;
    }
}
