namespace GridGovernance.Domain.Scoring;

/// <summary>The same limits, caps and totals over what was gathered from columns.</summary>
internal sealed partial class SubjectScorer
{
    private static readonly ActivityId FromColumns = ActivityId.From("columns");
    private long[] bounded = [];

    /// <summary>The total of a subject from its columns; false when points leave their range (<see cref="Faults"/>).</summary>
    public bool TryTotal(in GatheredSubject gathered, Span<Points> categories, out Points total, out int? stars, out bool lowestGrade)
    {
        GatherColumns(gathered);
        AddVeto(gathered, VetoEffect.Zero);
        AddVeto(gathered, VetoEffect.LowestGrade);
        if (!TryTotal(out total, out stars, out lowestGrade))
            return false;
        for (var category = 0; category < categories.Length; category++)
            categories[category] = Points.FromTenThousandths((long)categorySums[category]);
        return true;
    }

    /// <summary>The statement of a subject from its columns, in which no activity raised a veto; null when points leave their range.</summary>
    public PointsStatement? Statement(in GatheredSubject gathered, IReadOnlyList<Finding> findings)
    {
        GatherColumns(gathered);
        return WriteStatement(findings);
    }

    private void GatherColumns(in GatheredSubject gathered)
    {
        BeginColumns(gathered);
        foreach (var sum in gathered.Plan.FedSums)
        {
            if (!gathered.Plan.IsRetained[sum])
                AddSum(gathered, sum);
        }

        gathered.State.ReadCounters(gathered.Index, gathered.Flags, counters);
    }

    /// <summary>Begins a subject; what no row can have touched is not cleared again.</summary>
    private void BeginColumns(in GatheredSubject gathered)
    {
        var who = gathered.Who;
        if (entries.Count > 0 || gathered.Retained.Length > 0 || who.Opening.VetoSpan.Length > 0)
            Begin(who);
        (subject, hasSuspensions) = (who, who.HasSuspensions);
        lines.Clear();
        faults.Clear();
        Array.Clear(categorySums);
        if (who.Opening.VetoSpan.Length == 0)
            vetoes.Clear();
        if (gathered.Retained.Length == 0)
            return;
        foreach (var value in gathered.Retained)
            Append(new() { Day = gathered.Plan.Days[value.Day], Rule = value.Rule, Value = value.Value });
        ApplyRuleLimits();
        ApplyCaps();
        SumCategories();
    }

    private void AddSum(in GatheredSubject gathered, int sum)
    {
        var category = sum < categorySums.Length ? sum : sum - categorySums.Length;
        var points = gathered.Plan.PageCaps[sum] >= 0 ? gathered.PageSum(sum) : Sum(gathered.Plan, gathered.State, gathered.Index, sum);
        if (points >= ColumnPlaces.Unbounded)
            faults.Add(ScoringFindings.Overflow(subject.Subject, declared.Categories[category].Id));
        categorySums[category] += sum < categorySums.Length ? points : -points;
    }

    private void AddVeto(in GatheredSubject gathered, VetoEffect effect)
    {
        if (gathered.HasVeto(effect))
            vetoes.Add(new("columns", FromColumns, effect, period.FirstDay, period.LastDay));
    }

    /// <summary>A sum after its rule limits and caps: window by window from the shortest to the longest.</summary>
    private Int128 Sum(ColumnPlan plan, ColumnarState state, int index, int sum)
    {
        var caps = plan.CapsOf(sum);
        var meeting = caps is [var first, ..] ? first.Window : PointsWindow.Period;
        Span<long> gathered = Windows(plan.Windows[(int)meeting][^1] + 1, 0);
        foreach (var feeder in plan.Feeders[sum])
        {
            var window = plan.Layout.Fields[feeder.Field].Window;
            if (window == meeting && feeder.Limits.Length == 0)
            {
                state.AddWindows(index, feeder.Field, gathered);
            }
            else if (meeting >= PointsWindow.Month && plan.IsBoundedInPages(feeder))
            {
                state.AddPages(index, feeder.Field, meeting, gathered);
            }
            else
            {
                Span<long> values = Windows(plan.Windows[(int)window][^1] + 1, 1);
                state.AddWindows(index, feeder.Field, values);
                Bound(plan, ref values, window, feeder.Limits, meeting);
                for (var number = 0; number < gathered.Length; number++)
                    gathered[number] += values[number];
            }
        }

        Bound(plan, ref gathered, meeting, caps, PointsWindow.Period);
        return gathered[0];
    }

    /// <summary>Applies limits in place; the values end up summed by windows of the last kind.</summary>
    private static void Bound(ColumnPlan plan, ref Span<long> values, PointsWindow window, ReadOnlySpan<CompiledLimit> limits, PointsWindow last)
    {
        foreach (var limit in limits)
        {
            Widen(plan, ref values, ref window, limit.Window);
            foreach (ref var value in values)
                value = Math.Min(value, limit.Points);
        }

        Widen(plan, ref values, ref window, last);
    }

    private static void Widen(ColumnPlan plan, ref Span<long> values, ref PointsWindow window, PointsWindow wider)
    {
        if (window == wider)
            return;
        var (from, to) = (plan.Windows[(int)window], plan.Windows[(int)wider]);
        for (var day = 0; day < from.Length; day++)
        {
            if (day > 0 && from[day] == from[day - 1])
                continue;
            var value = values[from[day]];
            values[from[day]] = 0;                              // a wider window's number is never the larger, so nothing unread is overwritten
            values[to[day]] += value;
        }

        values = values[..(to[^1] + 1)];
        window = wider;
    }

    private Span<long> Windows(int count, int half)
    {
        if (bounded.Length < 2 * period.Days)
            bounded = new long[2 * period.Days];
        var span = bounded.AsSpan(half * period.Days, count);
        span.Clear();
        return span;
    }
}
