namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Decides which fields a plan needs: one for each rule with limits of its own, one for all other rules that end in the same sum, one for each counter that does not fit into a flag;
/// each as coarse and as narrow as its first bound allows.
/// </summary>
internal sealed class ColumnPlaces
{
    /// <summary>Where a sum without a bound stops: far beyond the range of points, so that it is found out of range at the end, and never wraps.</summary>
    public const long Unbounded = 1L << 61;

    private readonly ColumnPlan plan;
    private readonly List<(PointsWindow Window, long Bound, long Divisor)> asked = [];
    private readonly Dictionary<int, int> shared = [];
    private readonly List<ColumnFeeder>[] feeders;
    private readonly List<ColumnField> counters = [];

    public ColumnPlaces(ColumnPlan plan)
    {
        this.plan = plan;
        feeders = [.. Enumerable.Range(0, plan.Sums).Select(_ => new List<ColumnFeeder>())];
        foreach (var op in plan.Ops)
        {
            var deductions = plan.Compiled.Caps.Length + op.Category;
            op.Field = FieldFor(op, op.IsCredit ? op.Category : deductions, op.Limits);
            op.Negative = op.Custom is not null && op.IsCredit ? FieldFor(op, deductions, []) : op.Field;
        }
    }

    /// <summary>For each sum the fields its values come from.</summary>
    public ColumnFeeder[][] Feeders => [.. feeders.Select(list => list.ToArray())];

    /// <summary>How many fields are sums of points.</summary>
    public int Sums => asked.Count;

    /// <summary>All fields, in the order of their indexes: sums first, then counters.</summary>
    public List<ColumnField> Fields => [.. asked.Select(place => FieldOf(place.Window, place.Bound, place.Divisor)), .. counters];

    /// <summary>A place for each counter: a flag while there are any, else a field.</summary>
    public ColumnCounter[] Counters(int firstFlag, int flagLimit)
    {
        var places = new List<ColumnCounter>();
        foreach (var completion in plan.Compiled.Completions)
        {
            foreach (var _ in completion.Items)
            {
                var isFlag = completion.AtLeast == 1 && firstFlag < flagLimit;
                places.Add(isFlag ? new(firstFlag++, -1) : new(-1, asked.Count + counters.Count));
                if (!isFlag)
                    counters.Add(new(0, 0, ColumnLayout.LogOf(completion.AtLeast), 0, completion.AtLeast, 1, PointsWindow.Period));
            }
        }

        return [.. places];
    }

    private int FieldFor(ColumnOp op, int sum, CompiledLimit[] limits)
    {
        if (plan.IsRetained[sum])
            return -1;
        var caps = plan.CapsOf(sum);
        if (limits.Length == 0 && shared.TryGetValue(sum, out var known))
        {
            asked[known] = asked[known] with { Divisor = ColumnOp.Gcd(asked[known].Divisor, op.Divisor) };
            return known;
        }

        CompiledLimit[] bounds = [.. limits.Select(limit => limit.Count > 0 ? new(limit.Window, Times(op.Constant, limit.Count), 0) : limit)];
        var first = bounds is [var limit, ..] ? limit : caps is [var cap, ..] ? cap : new(PointsWindow.Period, long.MaxValue, 0);
        asked.Add((first.Window, first.Points, op.Divisor));
        feeders[sum].Add(new(asked.Count - 1, bounds));
        if (limits.Length == 0)
            shared.Add(sum, asked.Count - 1);
        return asked.Count - 1;
    }

    private static ColumnField FieldOf(PointsWindow window, long bound, long divisor)
    {
        var unit = bound == long.MaxValue ? 1 : Math.Max(1, ColumnOp.Gcd(divisor, bound));
        var log = ColumnLayout.LogOf(bound / unit);
        return log == 6 ? new(0, 0, log, 0, Math.Min(bound, Unbounded), 1, window) : new(0, 0, log, 0, bound / unit, unit, window);
    }

    private static long Times(long value, int count) => (long)Int128.Min((Int128)value * count, long.MaxValue);
}

/// <summary>A field where values of a sum are gathered, and the rule limits that bound what is there, shortest window first.</summary>
internal sealed record ColumnFeeder(int Field, CompiledLimit[] Limits);

/// <summary>Where an item of a completion is counted: in a flag, or in a field; −1 for the other.</summary>
internal readonly record struct ColumnCounter(int Flag, int Field);
