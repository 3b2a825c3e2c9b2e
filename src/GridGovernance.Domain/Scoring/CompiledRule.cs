namespace GridGovernance.Domain.Scoring;

/// <summary>A scored rule as the engine reads it: its place, its multipliers, its limits in the order they are applied.</summary>
internal sealed class CompiledRule
{
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
