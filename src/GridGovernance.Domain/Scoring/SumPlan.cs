namespace GridGovernance.Domain.Scoring;

/// <summary>
/// How values come to totals when no line needs to say which was trimmed: from the shortest window any limit looks at to the longest, each a sum and what it may come to.
/// Possible where windows nest and counts come first, which makes sums free of order; elsewhere the entries themselves are bounded, in canonical order.
/// Chosen once for a scheme, period and calendar, read by every thread.
/// </summary>
internal sealed class SumPlan
{
    /// <summary>The longest list of largest values kept in place.</summary>
    private const int MostKept = 16;

    private readonly int[][] numbers;

    public SumPlan(CompiledScheme scheme, Period period, WorkingCalendar calendar)
    {
        (Period, Calendar) = (period, calendar);
        numbers = [.. Enumerable.Range(0, (int)PointsWindow.Period + 1).Select(window => Number(period, (PointsWindow)window))];
        var caps = scheme.Caps.Select(caps => (Credits: LevelsOf(caps.Credits), Deductions: LevelsOf(caps.Deductions))).ToArray();
        IsPossible = true;
        Ops = [.. scheme.Rules.Select(rule =>
        {
            var own = OwnLevels(rule);
            var (credits, deductions) = caps[rule.Category];
            return new SumOp(scheme.Scheme, rule, period, calendar)
            {
                Credits = rule.Rule.IsCredit ? [.. own, .. credits] : [],
                Deductions = rule.Rule.IsCredit ? deductions : [.. own, .. deductions],
            };
        })];
        IsPossible &= Array.TrueForAll(Ops, op => Nests(op.Credits) && Nests(op.Deductions));
        Rows = [.. scheme.Rows.Select(row => row.Scored.Select(rule => Ops[rule]).ToArray())];
    }

    public Period Period { get; }

    public WorkingCalendar Calendar { get; }

    /// <summary>Whether totals can be summed so.</summary>
    public bool IsPossible { get; private set; }

    /// <summary>What each rule does.</summary>
    public SumOp[] Ops { get; }

    /// <summary>What the rules of each kind do.</summary>
    public SumOp[][] Rows { get; }

    /// <summary>How many numbers the sums of a subject are.</summary>
    public int Size { get; private set; }

    /// <summary>A rule's limits of more than one activity; a count of equal values is a limit in points.</summary>
    private SumLevel[] OwnLevels(CompiledRule rule)
    {
        var limits = rule.Limits.Where(limit => limit.Window is not PointsWindow.Activity).ToArray();
        var lastCount = Array.FindLastIndex(limits, limit => limit.Count > 0);
        if (lastCount < 0 || (lastCount == 0 && limits[0].Count <= MostKept))
            return LevelsOf(limits);
        IsPossible &= rule.Constant is not null && limits.Take(lastCount).All(limit => limit.Count > 0);
        return LevelsOf([.. limits.Select(limit => limit.Count == 0 ? limit
            : new CompiledLimit(limit.Window, (long)Int128.Min((Int128)(rule.Constant ?? 0) * limit.Count, long.MaxValue), 0))]);
    }

    private SumLevel[] LevelsOf(IReadOnlyList<CompiledLimit> limits) => [.. limits.Select(limit =>
    {
        var ofDay = numbers[(int)limit.Window];
        var level = new SumLevel(limit.Window, ofDay, Size, limit.Count > 0 ? long.MaxValue : limit.Points, limit.Count);
        Size += (ofDay[^1] + 1) * Math.Max(1, limit.Count);
        return level;
    })];

    private static bool Nests(SumLevel[] chain)
    {
        for (var i = 1; i < chain.Length; i++)
        {
            var (shorter, longer) = (chain[i - 1].Window, chain[i].Window);
            if (longer < shorter || (shorter is PointsWindow.Week && longer is > PointsWindow.Week and < PointsWindow.Period))
                return false;
        }

        return true;
    }

    private static int[] Number(Period period, PointsWindow window)
    {
        var first = WindowKey.Of(period.FirstDay, window);
        return [.. Enumerable.Range(0, period.Days).Select(day => WindowKey.Of(period.FirstDay.AddDays(day), window) - first)];
    }
}

/// <summary>One window's bound on what passes: the sum may come to so much, or so many of the largest values pass.</summary>
internal readonly struct SumLevel(PointsWindow window, int[] numberOfDay, int first, long most, int kept)
{
    public PointsWindow Window { get; } = window;

    /// <summary>For each day of the period the number of its window.</summary>
    public int[] NumberOfDay { get; } = numberOfDay;

    /// <summary>Where the level's numbers begin.</summary>
    public int First { get; } = first;

    /// <summary>What a window's sum may come to.</summary>
    public long Most { get; } = most;

    /// <summary>How many of the largest values pass; 0 for a bound in points.</summary>
    public int Kept { get; } = kept;
}
