namespace GridGovernance.Domain.Scoring;

/// <summary>
/// A scheme laid out for columns: an operation for each rule and kind, and places in a flat state, chosen here and nowhere else. Values are summed in the shortest window anyone looks at;
/// limits and caps are applied at the end, so that no order matters and sums merge. Where windows do not nest, or the k largest of varying values are kept, values are retained instead.
/// </summary>
internal sealed class ColumnPlan
{
    /// <summary>One rule is touched by fewer multipliers than this; a scheme with more is scored as objects.</summary>
    public const int MostMultipliers = 32;

    private readonly int[] slotsOf = new int[(int)PointsWindow.Period + 1];
    private readonly Dictionary<(int Sum, PointsWindow Window), int> shared = [];

    public ColumnPlan(CompiledScheme compiled, Period period, WorkingCalendar calendar)
    {
        (Compiled, Period, Bits) = (compiled, period, new(compiled.Scheme));
        IsPossible = Bits.Fits && Array.TrueForAll(compiled.Rules, rule => rule.Custom is null && rule.Multipliers.Length < MostMultipliers);
        if (!IsPossible)
            return;
        Sums = 2 * compiled.Caps.Length;
        IsRetained = [.. Enumerable.Range(0, Sums).Select(sum => !Nests(sum))];
        Feeders = [.. Enumerable.Range(0, Sums).Select(_ => new List<ColumnFeeder>())];
        Ops = [.. compiled.Rules.Select((rule, index) => Lay(new(compiled, rule, index, Bits)))];
        Rows = [.. compiled.Rows.Select(row => row.Scored.Select(rule => Ops[rule]).ToArray())];
        Completions = [.. compiled.Completions.Select(completion => ColumnCondition.Of(completion, Bits))];
        ItemBits = [.. compiled.Rows.Select(row => row.Items.Select(item => item.Tag is null ? 0 : Bits.BitOf(item.Tag)).ToArray())];
        Vetoes = [.. compiled.Rows.Select(row => row.Vetoes.Select(veto => ColumnCondition.Of(veto, Bits)).ToArray())];
        Days = [.. Enumerable.Range(0, period.Days).Select(day => period.FirstDay.AddDays(day))];
        DayBits = [.. Days.Select(day => Bits.Of(day, calendar))];
        Windows = [.. Enumerable.Range(0, slotsOf.Length).Select(window => NumberWindows((PointsWindow)window))];
    }

    public CompiledScheme Compiled { get; }

    public Period Period { get; }

    public ColumnBits Bits { get; }

    /// <summary>Whether the scheme can be scored from columns at all; custom rules need activities.</summary>
    public bool IsPossible { get; }

    /// <summary>How many sums a subject has: credits of the categories, then deductions.</summary>
    public int Sums { get; }

    /// <summary>For each sum whether its values are retained.</summary>
    public bool[] IsRetained { get; } = [];

    /// <summary>For each sum the places its values come from.</summary>
    public List<ColumnFeeder>[] Feeders { get; } = [];

    public ColumnOp[] Ops { get; } = [];

    /// <summary>The operations of each kind.</summary>
    public ColumnOp[][] Rows { get; } = [];

    public ColumnCondition[] Completions { get; } = [];

    /// <summary>For each kind and item the bit of its tag; 0 where the kind suffices.</summary>
    public ulong[][] ItemBits { get; } = [];

    public ColumnCondition[][] Vetoes { get; } = [];

    /// <summary>The days of the period.</summary>
    public DateOnly[] Days { get; } = [];

    /// <summary>The bits of each day.</summary>
    public ulong[] DayBits { get; } = [];

    /// <summary>For each kind of window the number of the window each day lies in, from 0.</summary>
    public int[][] Windows { get; } = [];

    /// <summary>How many sums a subject has in a window of a kind.</summary>
    public int SlotsOf(PointsWindow window) => slotsOf[(int)window];

    /// <summary>The caps of a sum, shortest window first.</summary>
    public CompiledLimit[] CapsOf(int sum) => sum < Compiled.Caps.Length ? Compiled.Caps[sum].Credits : Compiled.Caps[sum - Compiled.Caps.Length].Deductions;

    private ColumnOp Lay(ColumnOp op)
    {
        op.Sum = op.IsCredit ? op.Category : Compiled.Caps.Length + op.Category;
        if (IsRetained[op.Sum])
        {
            op.Slot = -1;
            return op;
        }

        var caps = CapsOf(op.Sum);
        op.Window = op.Limits is [var limit, ..] ? limit.Window : caps is [var cap, ..] ? cap.Window : PointsWindow.Period;
        if (op.Limits.Length == 0 && shared.TryGetValue((op.Sum, op.Window), out var slot))
        {
            op.Slot = slot;
            return op;
        }

        op.Slot = slotsOf[(int)op.Window]++;
        Feeders[op.Sum].Add(new(op.Window, op.Slot, [.. op.Limits.Select(limit => new CompiledLimit(limit.Window, limit.Count > 0 ? Times(op.Constant, limit.Count) : limit.Points, 0))]));
        if (op.Limits.Length == 0)
            shared.Add((op.Sum, op.Window), op.Slot);
        return op;
    }

    /// <summary>Whether every chain of limits and caps of a sum goes from windows to windows that hold them whole, and keeps the k largest only of equal values.</summary>
    private bool Nests(int sum)
    {
        foreach (var rule in Compiled.Rules)
        {
            if (sum != (rule.Rule.IsCredit ? rule.Category : Compiled.Caps.Length + rule.Category))
                continue;
            var chain = rule.Limits.Concat(CapsOf(sum)).Where(limit => limit.Window is not PointsWindow.Activity).ToArray();
            for (var i = 1; i < chain.Length; i++)
            {
                var (shorter, longer) = (chain[i - 1].Window, chain[i].Window);
                if (longer < shorter || (shorter is PointsWindow.Week && longer is > PointsWindow.Week and < PointsWindow.Period))
                    return false;
            }

            var counts = Array.FindLastIndex(chain, limit => limit.Count > 0) + 1;
            if (counts > 0 && (chain.AsSpan(0, counts).ContainsPoints() || rule.Value is not FixedValue || rule.Multipliers.Length > 0))
                return false;
        }

        return true;
    }

    private int[] NumberWindows(PointsWindow window)
    {
        var first = WindowKey.Of(Days[0], window);
        return [.. Days.Select(day => WindowKey.Of(day, window) - first)];
    }

    private static long Times(long value, int count) => (long)Int128.Min((Int128)value * count, long.MaxValue);
}

/// <summary>A place where values of a sum are gathered, and the rule limits that bound what is there, shortest window first.</summary>
internal sealed record ColumnFeeder(PointsWindow Window, int Slot, CompiledLimit[] Limits);

/// <summary>Asks about chains of limits.</summary>
internal static class ChainExtensions
{
    /// <summary>Whether a limit in points stands among them.</summary>
    public static bool ContainsPoints(this Span<CompiledLimit> chain)
    {
        foreach (var limit in chain)
        {
            if (limit.Count == 0)
                return true;
        }

        return false;
    }
}
