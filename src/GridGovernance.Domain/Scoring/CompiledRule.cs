namespace GridGovernance.Domain.Scoring;

/// <summary>A scored rule as the engine reads it: its place, its multipliers, its limits in the order they are applied.</summary>
internal sealed class CompiledRule
{
    private const int TabledMultipliers = 4;
    private readonly long[]? worths;

    public CompiledRule(PointsScheme scheme, ScoredRule rule, int category, IPointsRule? custom)
    {
        Rule = rule;
        Category = category;
        Custom = custom;
        Value = rule switch { AwardRule award => award.Value, DeductionRule deduction => deduction.Value, _ => null };
        Multipliers = [.. scheme.Rules.OfType<MultiplierRule>().Where(multiplier => IsMeantFor(multiplier, rule))];
        Limits = [.. rule.Limits
            .OrderBy(limit => limit.Per.Under(scheme.PeriodKind)).ThenBy(limit => limit.Count is null)
            .Select(limit => new CompiledLimit(limit.Per.Under(scheme.PeriodKind), limit.Points?.TenThousandths ?? 0, limit.Count ?? 0))];
        MostPerActivity = Limits is [{ Window: PointsWindow.Activity } first, ..] ? first.Points : long.MaxValue;
        if (Value is FixedValue worth && Multipliers.Length <= TabledMultipliers)
            worths = [.. Enumerable.Range(0, 1 << Multipliers.Length).Select(chosen => WorthOf(scheme, rule.IsCredit ? worth.Points.TenThousandths : -worth.Points.TenThousandths, chosen))];
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

    private long WorthOf(PointsScheme scheme, long worth, int chosen)
    {
        var applied = Applied(scheme.Stacking, [.. Multipliers.Where((_, i) => (chosen >> i & 1) != 0)]);
        return ExactProduct.TryApply(worth, 1, applied, scheme.Rounding, new long[applied.Length + 1], out var rounded) ? rounded : long.MinValue;
    }

    /// <summary>The product of the multipliers chosen, and what a value per unit and they are divided by together; a divisor of 0 where they are too large for that.</summary>
    public (long Factor, long Denominator) FactorOf(MultiplierStacking stacking, int chosen)
    {
        var (factor, denominator) = (Int128.One, Quantity.One.TenThousandths);
        var applied = Applied(stacking, [.. Multipliers.Where((_, i) => (chosen >> i & 1) != 0)]);
        foreach (var multiplier in applied.Take(2))
            (factor, denominator) = (factor * multiplier.Factor.TenThousandths, denominator * Quantity.One.TenThousandths);
        return applied.Length <= 2 && factor < int.MaxValue ? ((long)factor, denominator) : (0, 0);
    }

    /// <summary>Of the multipliers that hold, in the order of the scheme, those that count.</summary>
    private static MultiplierRule[] Applied(MultiplierStacking stacking, MultiplierRule[] holding) =>
        stacking is MultiplierStacking.Multiply || holding.Length == 0 ? holding : [holding.MaxBy(multiplier => multiplier.Factor)!];

    private static bool IsMeantFor(MultiplierRule multiplier, ScoredRule rule) => (rule.IsCredit || multiplier.AlsoDeductions)
        && (multiplier.Rules.Contains(rule.Id, StringComparer.Ordinal) || multiplier.Categories.Contains(rule.Category, StringComparer.Ordinal));
}

/// <summary>A limit or cap ready to apply: its window, and points in ten-thousandths, or a count.</summary>
internal readonly struct CompiledLimit(PointsWindow window, long points, int count)
{
    public PointsWindow Window { get; } = window;

    public long Points { get; } = points;

    /// <summary>How many values are kept; 0 for a limit in points.</summary>
    public int Count { get; } = count;
}
