namespace GridGovernance.Domain.Scoring;

/// <summary>What every rule that scores activities can say in the fluent form.</summary>
/// <typeparam name="TSelf">The builder itself, so that calls chain.</typeparam>
public abstract class ScoredRuleBuilder<TSelf> : RuleBuilder<TSelf> where TSelf : ScoredRuleBuilder<TSelf>
{
    private readonly List<ActivityKind> kinds = [];
    private readonly List<RuleLimit> limits = [];

    private protected ScoredRuleBuilder(string id, string path, List<Finding> findings) : base(id, path, findings)
    {
    }

    internal ActivityKind[] Kinds => [.. kinds];

    internal IReadOnlyList<RuleLimit> Limits => [.. limits];

    /// <summary>The kinds of activity the rule looks at.</summary>
    public TSelf For(params ActivityKind[] kinds)
    {
        this.kinds.AddRange(Guard.Against.Null(kinds).Select(kind => Guard.Against.Default(kind)));
        return (TSelf)this;
    }

    /// <summary>Lets the rule count for at most so many points in each window.</summary>
    public TSelf AtMost(Points points, PointsWindow per)
    {
        limits.Add(new(Guard.Against.EnumOutOfRange(per), points, null));
        return (TSelf)this;
    }

    /// <summary>Lets only the so many largest activities count in each window.</summary>
    public TSelf Largest(int count, PointsWindow per)
    {
        limits.Add(new(Guard.Against.EnumOutOfRange(per), null, count));
        return (TSelf)this;
    }
}

/// <summary>The fluent form of a custom rule.</summary>
public sealed class ScoredRuleBuilder : ScoredRuleBuilder<ScoredRuleBuilder>
{
    internal ScoredRuleBuilder(string id, string path, List<Finding> findings) : base(id, path, findings)
    {
    }
}

/// <summary>The fluent form of an award or a deduction.</summary>
public sealed class ValuedRuleBuilder : ScoredRuleBuilder<ValuedRuleBuilder>
{
    internal ValuedRuleBuilder(string id, string path, List<Finding> findings) : base(id, path, findings)
    {
    }

    internal RuleValue Value { get; private set; } = new FixedValue(Points.Zero);

    /// <summary>The same worth for every activity.</summary>
    public ValuedRuleBuilder Worth(Points points)
    {
        Value = new FixedValue(points);
        return this;
    }

    /// <summary>So much for each unit of the quantity, and at most so much for one activity.</summary>
    public ValuedRuleBuilder WorthPerUnit(Points perUnit, Points? atMost = null)
    {
        Value = new PerUnitValue(perUnit, atMost);
        return this;
    }

    /// <summary>A worth by the quantity's band; bands by rising lower edge.</summary>
    public ValuedRuleBuilder WorthByBand(params (Quantity From, Points Points)[] bands)
    {
        Value = new BandedValue([.. Guard.Against.Null(bands).Select(band => new ValueBand(band.From, band.Points))]);
        return this;
    }
}
