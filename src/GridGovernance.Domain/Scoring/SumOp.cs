namespace GridGovernance.Domain.Scoring;

/// <summary>What one rule does with an activity where only the total is asked for: when it applies, which multipliers can, what it is worth, and through which bounds that passes.</summary>
internal sealed class SumOp
{
    private const int TabledMultipliers = 4;
    private const long Small = 1L << 52;                        // such a product, and its rounding, stay within the range of points
    private readonly Gate[] multipliers;
    private readonly long rate;
    private readonly long mostUnits = long.MaxValue;
    private readonly (long Factor, long Denominator)[]? factors;
    private readonly Rounding rounding;

    public SumOp(PointsScheme scheme, CompiledRule rule, Period period, WorkingCalendar calendar)
    {
        (Rule, rounding) = (rule, scheme.Rounding);
        Gate = Gate.Of(rule.Rule, period, calendar);
        multipliers = [.. rule.Multipliers.Select(multiplier => Gate.Of(multiplier, period, calendar))];
        if (rule.Value is not PerUnitValue { PerUnit.TenThousandths: < Small / 10_000 } units || multipliers.Length > TabledMultipliers || rounding.Step.TenThousandths > 10_000)
            return;
        rate = rule.Rule.IsCredit ? units.PerUnit.TenThousandths : -units.PerUnit.TenThousandths;
        mostUnits = units.AtMost is { TenThousandths: var most } ? (long)Int128.Min((Int128)most * 10_000, long.MaxValue) : long.MaxValue;
        factors = [.. Enumerable.Range(0, 1 << multipliers.Length).Select(chosen => rule.FactorOf(scheme.Stacking, chosen))];
    }

    public CompiledRule Rule { get; }

    public Gate Gate { get; }

    /// <summary>What the rule's credits pass through.</summary>
    public SumLevel[] Credits { get; init; } = [];

    /// <summary>What the rule's deductions pass through.</summary>
    public SumLevel[] Deductions { get; init; } = [];

    /// <summary>The value as far as it follows from tables; false where it has to be computed in full.</summary>
    public bool TryWorth(Activity activity, int day, WorkingCalendar calendar, out long value)
    {
        value = 0;
        if (Rule.Value is FixedValue)
            return Rule.TryFixedWorth(Chosen(activity, day, calendar), out value);
        if (factors is null)
            return false;
        var (factor, denominator) = factors[Chosen(activity, day, calendar)];
        var quantity = activity.Quantity.TenThousandths;
        if (denominator == 0 || (rate != 0 && quantity >= Small / Math.Abs(rate)))
            return false;
        var exact = Math.Clamp(quantity * rate, -mostUnits, mostUnits);
        if (factor != 0 && Math.Abs(exact) >= Small / factor)
            return false;
        value = rounding.Apply(exact * factor, denominator);
        return true;
    }

    private uint Chosen(Activity activity, int day, WorkingCalendar calendar)
    {
        var chosen = 0u;
        for (var i = 0; i < multipliers.Length && i < TabledMultipliers; i++)
            chosen |= multipliers[i].IsOpen(activity, day, calendar) ? 1u << i : 0;
        return chosen;
    }
}
