namespace GridGovernance.Domain.Scoring;

/// <summary>
/// What one rule does with one activity, as data: a condition, a value, and the place where the value is summed.
/// </summary>
internal sealed class ColumnOp
{
    private const int TabledMultipliers = 4;
    private readonly CompiledRule rule;
    private readonly PointsScheme scheme;
    private readonly ColumnCondition[] multipliers;
    private readonly long[]? table;
    private readonly long wholeRate;
    private readonly long wholeAtMost = long.MaxValue;
    private readonly long perActivity;
    private readonly MultiplierRule[] scratch;                  // a plan belongs to one run, and a run to one thread

    public ColumnOp(CompiledScheme compiled, CompiledRule rule, int index, ColumnBits bits)
    {
        (this.rule, scheme, Index) = (rule, compiled.Scheme, index);
        scratch = new MultiplierRule[rule.Multipliers.Length];
        Condition = ColumnCondition.Of(rule.Rule, bits);
        multipliers = [.. rule.Multipliers.Select(multiplier => ColumnCondition.Of(multiplier, bits))];
        perActivity = rule.Limits is [{ Window: PointsWindow.Activity } first, ..] ? first.Points : long.MaxValue;
        Limits = [.. rule.Limits.Where(limit => limit.Window is not PointsWindow.Activity)];
        IsCredit = rule.Rule.IsCredit;
        var step = scheme.Rounding.Step.TenThousandths;
        if (rule.Value is FixedValue constant && multipliers.Length <= TabledMultipliers)
            table = [.. Enumerable.Range(0, 1 << multipliers.Length).Select(chosen => Exact(constant.Points.TenThousandths, 1, (uint)chosen))];
        if (rule.Value is PerUnitValue { PerUnit: var rate } perUnit && multipliers.Length == 0 && rate.TenThousandths % step == 0
            && (perUnit.AtMost is not { } most || most.TenThousandths % step == 0))
            (wholeRate, wholeAtMost) = (rate.TenThousandths, Math.Min(perActivity, perUnit.AtMost?.TenThousandths ?? long.MaxValue));
    }

    /// <summary>Index of the rule.</summary>
    public int Index { get; }

    public ColumnCondition Condition { get; }

    public bool IsCredit { get; }

    public int Category => rule.Category;

    /// <summary>Limits beyond the single activity.</summary>
    public CompiledLimit[] Limits { get; }

    /// <summary>The one magnitude every activity has, or −1 where it varies.</summary>
    public long Constant => table is [var only] ? only : -1;

    /// <summary>The shortest window any limit or cap of the rule looks at: the value is summed there.</summary>
    public PointsWindow Window { get; set; } = PointsWindow.Period;

    /// <summary>Where in that window's page; −1 where values are retained instead.</summary>
    public int Slot { get; set; }

    /// <summary>The sum it ends in: credits of the categories, then deductions.</summary>
    public int Sum { get; set; }

    /// <summary>The magnitude after multipliers, rounding and the limit per activity; −1 when the rule has no value for the quantity.</summary>
    public long Magnitude(long quantity, ulong bits)
    {
        if (table is not null)
            return table.Length == 1 ? table[0] : table[Chosen(bits, quantity)];
        const long Whole = 10_000;
        if (wholeRate > 0 && quantity % Whole == 0)
        {
            var high = Math.BigMul(quantity / Whole, wholeRate, out var low);
            if (high == 0 && low >= 0 && (low <= Points.MaxValue.TenThousandths || wholeAtMost != long.MaxValue))
                return Math.Min(low, wholeAtMost);
        }

        return General(quantity, bits);
    }

    private long General(long quantity, ulong bits)
    {
        var chosen = Chosen(bits, quantity);
        switch (rule.Value)
        {
            case PerUnitValue perUnit:
                var product = (Int128)quantity * perUnit.PerUnit.TenThousandths;
                return perUnit.AtMost is { } atMost && product > (Int128)atMost.TenThousandths * Quantity.One.TenThousandths
                    ? Exact(atMost.TenThousandths, 1, chosen) : Exact(product, Quantity.One.TenThousandths, chosen);
            case BandedValue banded:
                var band = -1;
                while (band + 1 < banded.Bands.Count && banded.Bands[band + 1].From.TenThousandths <= quantity)
                    band++;
                return band < 0 ? -1 : Exact(banded.Bands[band].Points.TenThousandths, 1, chosen);
            case FixedValue constant:
                return Exact(constant.Points.TenThousandths, 1, chosen);
            default:
                throw new InvariantBrokenException("SCO-25");
        }
    }

    private uint Chosen(ulong bits, long quantity)
    {
        var chosen = 0u;
        for (var i = 0; i < multipliers.Length; i++)
            chosen |= multipliers[i].Holds(bits, quantity) ? 1u << i : 0;
        return chosen;
    }

    private long Exact(Int128 numerator, long denominator, uint chosen)
    {
        var applied = scratch.AsSpan();
        var count = 0;
        for (var i = 0; i < rule.Multipliers.Length; i++)
        {
            if ((chosen >> i & 1) == 0)
                continue;
            if (scheme.Stacking is MultiplierStacking.Multiply || count == 0)
                applied[count++] = rule.Multipliers[i];
            else if (rule.Multipliers[i].Factor > applied[0].Factor)
                applied[0] = rule.Multipliers[i];
        }

        Span<long> cuts = stackalloc long[ColumnPlan.MostMultipliers + 1];
        return ExactProduct.TryApply(IsCredit ? numerator : -numerator, denominator, applied[..count], scheme.Rounding, cuts, out var rounded)
            ? Math.Min(Math.Abs(rounded), perActivity) : throw new OverflowException($"The points of rule {rule.Rule.Id} leave their range.");
    }
}
