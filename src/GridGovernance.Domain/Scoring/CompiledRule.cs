namespace GridGovernance.Domain.Scoring;

/// <summary>A scored rule as the engine reads it: its place, its multipliers, its limits in the order they are applied.</summary>
internal sealed class CompiledRule
{
    private const int TabledMultipliers = 4;
    private readonly long[]? worths;

    public CompiledRule(PointsScheme scheme, ScoredRule rule, MultiplierRule[] multipliers, int category, IPointsRule? custom)
    {
        Rule = rule;
        Category = category;
        Custom = custom;
        Value = rule switch { AwardRule award => award.Value, DeductionRule deduction => deduction.Value, _ => null };
        Multipliers = MultipliersOf(rule, multipliers);
        Limits = LimitsOf(rule, scheme.PeriodKind);
        MostPerActivity = Limits is [{ Window: PointsWindow.Activity } first, ..] ? first.Points : long.MaxValue;
        if (Value is FixedValue worth && Multipliers.Length <= TabledMultipliers)
            worths = WorthsOf(scheme, rule.IsCredit ? worth.Points.TenThousandths : -worth.Points.TenThousandths);
    }

    public ScoredRule Rule { get; }

    public int Category { get; }

    /// <summary>The caller's code, for a custom rule.</summary>
    public IPointsRule? Custom { get; }

    /// <summary>The declared value, for all others.</summary>
    public RuleValue? Value { get; }

    /// <summary>Multipliers that name the rule or its category, in the order of the scheme.</summary>
    public MultiplierRule[] Multipliers { get; }

    /// <summary>Limits, shortest window first, count before points.</summary>
    public CompiledLimit[] Limits { get; }

    /// <summary>The most one activity may be worth, on the rule's own side.</summary>
    public long MostPerActivity { get; }

    /// <summary>The magnitude that every activity has; null where it varies.</summary>
    public long? Constant => worths is [var only] && only != long.MinValue ? Math.Min(Math.Abs(only), MostPerActivity) : null;

    /// <summary>The rounded value of a fixed worth under the multipliers chosen, one bit each; false where it is no fixed worth, has too many, or leaves the range of points.</summary>
    public bool TryFixedWorth(uint chosen, out long value)
    {
        value = worths is null ? long.MinValue : worths[chosen];
        return value != long.MinValue;
    }

    private static MultiplierRule[] MultipliersOf(ScoredRule rule, MultiplierRule[] multipliers) =>
        multipliers.Length == 0 ? multipliers : Array.FindAll(multipliers, multiplier => multiplier.AppliesTo(rule));

    /// <summary>Limits in the order they are applied: shortest window first, count before points.</summary>
    private static CompiledLimit[] LimitsOf(ScoredRule rule, PeriodKind period)
    {
        var limits = new CompiledLimit[rule.Limits.Count];
        for (var i = 0; i < limits.Length; i++)
        {
            var declared = rule.Limits[i];
            var limit = new CompiledLimit(declared.Per.Under(period), declared.Points?.TenThousandths ?? 0, declared.Count ?? 0);
            var at = i;
            for (; at > 0 && limit.ComesBefore(limits[at - 1]); at--)
                limits[at] = limits[at - 1];
            limits[at] = limit;
        }

        return limits;
    }

    private long[] WorthsOf(PointsScheme scheme, long worth)
    {
        var all = new long[1 << Multipliers.Length];
        for (var chosen = 0; chosen < all.Length; chosen++)
            all[chosen] = WorthOf(scheme, worth, chosen);
        return all;
    }

    private long WorthOf(PointsScheme scheme, long worth, int chosen)
    {
        var applied = Applied(scheme.Stacking, Chosen(chosen));
        return ExactProduct.TryApply(worth, 1, applied, scheme.Rounding, new long[applied.Length + 1], out var rounded) ? rounded : long.MinValue;
    }

    /// <summary>The product of the multipliers chosen, and what a value per unit and they are divided by together; a divisor of 0 where they are too large for that.</summary>
    public (long Factor, long Denominator) FactorOf(MultiplierStacking stacking, int chosen)
    {
        var (factor, denominator) = (Int128.One, Quantity.One.TenThousandths);
        var applied = Applied(stacking, Chosen(chosen));
        foreach (var multiplier in applied.Take(2))
            (factor, denominator) = (factor * multiplier.Factor.TenThousandths, denominator * Quantity.One.TenThousandths);
        return applied.Length <= 2 && factor < int.MaxValue ? ((long)factor, denominator) : (0, 0);
    }

    /// <summary>Of the multipliers that hold, in the order of the scheme, those that count.</summary>
    private static MultiplierRule[] Applied(MultiplierStacking stacking, MultiplierRule[] holding) =>
        stacking is MultiplierStacking.Multiply || holding.Length == 0 ? holding : [holding.MaxBy(multiplier => multiplier.Factor)!];

    /// <summary>The multipliers whose bits are set.</summary>
    private MultiplierRule[] Chosen(int bits) => bits == 0 ? [] : [.. Multipliers.Where((_, i) => (bits >> i & 1) != 0)];
}

/// <summary>A limit or cap ready to apply: its window, and points in ten-thousandths, or a count.</summary>
internal readonly struct CompiledLimit(PointsWindow window, long points, int count)
{
    public PointsWindow Window { get; } = window;

    public long Points { get; } = points;

    /// <summary>How many values are kept; 0 for a limit in points.</summary>
    public int Count { get; } = count;

    /// <summary>Whether it is applied before another: in a shorter window, or in the same one as a count before points.</summary>
    public bool ComesBefore(CompiledLimit other) => Window < other.Window || (Window == other.Window && Count > 0 && other.Count == 0);
}
