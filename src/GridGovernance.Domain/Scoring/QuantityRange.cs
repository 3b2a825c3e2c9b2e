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
        AllConditions all => all.Parts.Select(Of).Aggregate(All, (range, part) => new(Math.Max(range.From, part.From), Math.Min(range.Until, part.Until))),
        AnyConditions { Parts.Count: > 0 } any => any.Parts.Select(Of).Aggregate((range, part) =>
            range.IsEmpty ? part : part.IsEmpty ? range : new(Math.Min(range.From, part.From), Math.Max(range.Until, part.Until))),
        _ => All,
    };

    /// <summary>Whether no quantity reaches the edge.</summary>
    public bool IsBelow(Quantity edge) => Until < edge.TenThousandths;

    /// <summary>Whether every quantity reaches the edge.</summary>
    public bool IsFrom(Quantity edge) => From >= edge.TenThousandths;
}
