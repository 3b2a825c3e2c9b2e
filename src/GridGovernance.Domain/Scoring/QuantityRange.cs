namespace GridGovernance.Domain.Scoring;

/// <summary>
/// The quantities that can meet a condition, as far as its plain conjunctions say; what it cannot read it leaves open. In ten-thousandths, both ends included.
/// </summary>
internal readonly record struct QuantityRange(long From, long Until)
{
    private static readonly QuantityRange All = new(0, Quantity.MaxValue.TenThousandths);

    public bool IsEmpty => From > Until;

    public static QuantityRange Of(RuleCondition? condition) => condition switch
    {
        QuantityCondition quantity => new(
            Math.Max(quantity.AtLeast?.TenThousandths ?? 0, (quantity.MoreThan?.TenThousandths ?? -1) + 1),
            Math.Min(quantity.AtMost?.TenThousandths ?? All.Until, (quantity.LessThan?.TenThousandths ?? All.Until + 1) - 1)),
        AllConditions all => OfAll(all.Parts),
        AnyConditions { Parts.Count: > 0 } any => OfAny(any.Parts),
        _ => All,
    };

    /// <summary>Whether no quantity reaches the edge.</summary>
    public bool IsBelow(Quantity edge) => Until < edge.TenThousandths;

    /// <summary>Whether every quantity reaches the edge.</summary>
    public bool IsFrom(Quantity edge) => From >= edge.TenThousandths;

    private static QuantityRange OfAll(IReadOnlyList<RuleCondition> parts)
    {
        var (from, until) = (All.From, All.Until);
        for (var i = 0; i < parts.Count; i++)
        {
            var part = Of(parts[i]);
            (from, until) = (Math.Max(from, part.From), Math.Min(until, part.Until));
        }

        return new(from, until);
    }

    private static QuantityRange OfAny(IReadOnlyList<RuleCondition> parts)
    {
        var range = Of(parts[0]);
        for (var i = 1; i < parts.Count; i++)
        {
            var part = Of(parts[i]);
            if (range.IsEmpty)
                range = part;
            else if (!part.IsEmpty)
                range = new(Math.Min(range.From, part.From), Math.Max(range.Until, part.Until));
        }

        return range;
    }
}
