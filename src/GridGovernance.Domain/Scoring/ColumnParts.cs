namespace GridGovernance.Domain.Scoring;

/// <summary>What one case adds to each field, gathered rule by rule: rules that end in one field are one part, but for those that go by a rate. A case that cannot be tabulated says so.</summary>
internal sealed class ColumnParts(IReadOnlyList<ColumnField> fields, int mostValues)
{
    private const int MostTabledUnits = 64;                                    // so many values of a rate are rather kept than multiplied out for each row
    private readonly List<ColumnPart> parts = [];

    /// <summary>Whether every rule could be told beforehand.</summary>
    public bool IsTabulated { get; private set; } = true;

    public IReadOnlyList<ColumnPart> All => parts;

    /// <summary>Sends the case the general way.</summary>
    public void Refuse() => IsTabulated = false;

    /// <summary>Adds a built-in rule, by its rate where that is exact, else by asking it for every number of units.</summary>
    public void Add(ColumnOp op, ColumnFacts facts)
    {
        if (!IsTabulated || (op.Condition.LastUnit == 0 && !op.Condition.Holds(facts, 0)))
            return;
        var unit = fields[op.Field].Unit;
        if (op.LastUnit(mostValues) is { } last && !(last > 0 && op.TryLinear(facts, out _, out _)))
            Add(op.Field, last, units => Units(op, units * Quantity.One.TenThousandths, facts, unit));
        else if (op.TryLinear(facts, out var rate, out var limit) && (Int128)rate * ColumnTable.MostUnits <= Points.MaxValue.TenThousandths)
            AddRate(op.Field, rate / unit, limit == long.MaxValue ? limit : limit / unit);
        else
            Refuse();
    }

    /// <summary>Adds values by the number of units, of which the last holds for all above it.</summary>
    public void Add(int field, int last, Func<int, long> valueOf)
    {
        try
        {
            long[] values = [.. Enumerable.Range(0, last + 1).Select(valueOf)];
            var at = parts.FindIndex(part => part.Field == field && part.Rate == 0);
            if (at < 0)
                parts.Add(new(field, values, 0, 0));
            else
                parts[at] = parts[at] with { Values = Sum(parts[at].Values, values) };
        }
        catch (OverflowException)                                              // told of the row it happens to, not of a scheme that may never meet one
        {
            Refuse();
        }
    }

    private void AddRate(int field, long rate, long limit)
    {
        if (rate == 0 || limit / rate <= MostTabledUnits)
            Add(field, rate == 0 ? 0 : (int)(limit / rate) + 1, units => Math.Min(units * rate, limit));
        else
            parts.Add(new(field, [0], rate, limit));
    }

    private static long Units(ColumnOp op, long quantity, in ColumnFacts facts, long unit) =>
        op.Condition.Holds(facts, quantity) ? Math.Max(0, op.Magnitude(quantity, facts)) / unit : 0;

    private static long[] Sum(long[] left, long[] right) =>
        [.. Enumerable.Range(0, Math.Max(left.Length, right.Length)).Select(units => left[Math.Min(units, left.Length - 1)] + right[Math.Min(units, right.Length - 1)])];
}

/// <summary>What a case adds to one field: values by units, or a rate.</summary>
internal sealed record ColumnPart(int Field, long[] Values, long Rate, long Limit)
{
    /// <summary>Whether the quantity matters.</summary>
    public bool AsksUnits => Values.Length > 1 || Rate > 0;
}
