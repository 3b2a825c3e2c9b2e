namespace GridGovernance.Domain.Scoring;

/// <summary>What one activity is worth to a rule before multipliers: <see cref="FixedValue"/>, <see cref="PerUnitValue"/> or <see cref="BandedValue"/>. Without a sign; the type of rule gives it.</summary>
public abstract class RuleValue
{
    private protected RuleValue()
    {
    }
}

/// <summary>The same worth for every activity, whatever its quantity.</summary>
public sealed class FixedValue : RuleValue
{
    internal FixedValue(Points points) => Points = points;

    /// <summary>The worth, 0 or more.</summary>
    public Points Points { get; }
}

/// <summary>So much for each unit of the activity's quantity, parts of a unit included.</summary>
public sealed class PerUnitValue : RuleValue
{
    internal PerUnitValue(Points perUnit, Points? atMost) => (PerUnit, AtMost) = (perUnit, atMost);

    /// <summary>The worth of one unit, 0 or more.</summary>
    public Points PerUnit { get; }

    /// <summary>The most one activity is worth, before multipliers; null for no bound.</summary>
    public Points? AtMost { get; }
}

/// <summary>
/// A worth looked up by quantity: that of the last band whose lower edge the quantity reaches. A quantity below the first edge does not match the rule.
/// </summary>
public sealed class BandedValue : RuleValue
{
    internal BandedValue(IReadOnlyList<ValueBand> bands) => Bands = [.. bands];

    /// <summary>The bands, lowest edge first, edges strictly rising, at least one.</summary>
    public IReadOnlyList<ValueBand> Bands { get; }
}

/// <summary>One band of a lookup: from its edge, included, to the next one's, excluded.</summary>
public sealed class ValueBand
{
    internal ValueBand(Quantity from, Points points) => (From, Points) = (from, points);

    /// <summary>The lower edge, included.</summary>
    public Quantity From { get; }

    /// <summary>The worth in the band, 0 or more.</summary>
    public Points Points { get; }
}
