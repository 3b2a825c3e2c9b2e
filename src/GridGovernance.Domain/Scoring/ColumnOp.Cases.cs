namespace GridGovernance.Domain.Scoring;

/// <summary>What of a rule can be told before any activity is seen, for one case of its conditions.</summary>
internal sealed partial class ColumnOp
{
    /// <summary>From how many whole units on the magnitude changes no more; null where it never stops, or stops beyond counting.</summary>
    public int? LastUnit(int most)
    {
        long last = multipliers.Aggregate(Condition.LastUnit, (units, multiplier) => Math.Max(units, multiplier.LastUnit));
        switch (rule.Value)
        {
            case FixedValue:
                break;
            case PerUnitValue { PerUnit.TenThousandths: 0 }:
                break;
            case PerUnitValue { AtMost: { } atMost } perUnit:
                last = Math.Max(last, atMost.TenThousandths / perUnit.PerUnit.TenThousandths + 1);
                break;
            case BandedValue banded:
                last = Math.Max(last, banded.Bands[^1].From.TenThousandths / Quantity.One.TenThousandths + 1);
                break;
            default:
                return null;
        }

        return last <= most ? (int)last : null;
    }

    /// <summary>
    /// Whether the magnitude of whole units is exactly <c>min(units × rate, limit)</c> in a case: by the unit, no condition on the quantity, and nothing left to round.
    /// </summary>
    public bool TryLinear(in ColumnFacts facts, out long rate, out long limit)
    {
        (rate, limit) = (0, perActivity);
        if (rule.Value is not PerUnitValue perUnit || Condition.LastUnit > 0 || multipliers.Any(multiplier => multiplier.LastUnit > 0))
            return false;
        var applied = new MultiplierRule[multipliers.Length];
        var count = 0;
        for (var i = 0; i < multipliers.Length; i++)
            count = multipliers[i].Holds(facts, 0) ? Pick(applied, count, rule.Multipliers[i]) : count;
        if (!TryExact(perUnit.PerUnit, applied.AsSpan(0, count), out rate))
            return false;
        if (perUnit.AtMost is not { } atMost)
            return true;
        var isExact = TryExact(atMost, applied.AsSpan(0, count), out var most);
        limit = Math.Min(most, perActivity);
        return isExact;
    }

    /// <summary>Whether no multiplier can apply in a case.</summary>
    public bool IsPlain(in ColumnFacts facts)
    {
        foreach (var multiplier in multipliers)
        {
            if (multiplier.LastUnit > 0 || multiplier.Holds(facts, 0))
                return false;
        }

        return true;
    }

    private bool TryExact(Points points, ReadOnlySpan<MultiplierRule> applied, out long product)
    {
        product = 0;
        Int128 exact = points.TenThousandths;
        foreach (var multiplier in applied)
        {
            exact *= multiplier.Factor.TenThousandths;
            if (exact % Quantity.One.TenThousandths != 0 || exact > long.MaxValue)
                return false;
            exact /= Quantity.One.TenThousandths;
        }

        product = exact <= Points.MaxValue.TenThousandths ? (long)exact : -1;
        return product >= 0 && product % Step == 0;
    }
}
