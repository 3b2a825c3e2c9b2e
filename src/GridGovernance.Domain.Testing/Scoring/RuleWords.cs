using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>The words a rule of a scheme listens to: kinds, tags, and quantities on, just below and just above its edges.</summary>
internal sealed record RuleWords(IReadOnlyList<ActivityKind> Kinds, IReadOnlyList<string> Tags, IReadOnlyList<Quantity> Quantities)
{
    private static readonly Quantity[] Everyday = [Quantity.One, Quantity.Of(2), Quantity.Of(8), Quantity.Of(40)];

    public static RuleWords Of(PointsRule rule)
    {
        var conditions = Parts(rule.When).ToArray();
        var edges = conditions.OfType<QuantityCondition>().SelectMany(condition => new[] { condition.AtLeast, condition.MoreThan, condition.AtMost, condition.LessThan }).OfType<Quantity>()
            .Concat(Value(rule) is BandedValue banded ? banded.Bands.Select(band => band.From) : [])
            .SelectMany(edge => new[] { edge, Quantity.FromTenThousandths(edge.TenThousandths + 1), Quantity.FromTenThousandths(Math.Max(0, edge.TenThousandths - 1)) });
        var tags = conditions.OfType<TagCondition>().SelectMany(condition => condition.Values.Count == 0 ? [condition.Tag] : condition.Values.Select(value => $"{condition.Tag}={value}"))
            .Concat(rule is CompletionRule completion ? completion.Items.Select(item => item.Tag).OfType<string>() : []);
        return new(KindsOf(rule), [.. tags.Distinct()], [.. edges.Concat(Everyday).Distinct()]);
    }

    private static ActivityKind[] KindsOf(PointsRule rule) => rule switch
    {
        ScoredRule scored => [.. scored.Kinds],
        VetoRule veto => [.. veto.Kinds],
        CompletionRule completion => [.. completion.Items.Select(item => item.Kind).Distinct()],
        _ => [],
    };

    private static RuleValue? Value(PointsRule rule) => rule switch
    {
        AwardRule award => award.Value,
        DeductionRule deduction => deduction.Value,
        _ => null,
    };

    private static IEnumerable<RuleCondition> Parts(RuleCondition? condition) => condition switch
    {
        null => [],
        AllConditions all => all.Parts.SelectMany(Parts),
        AnyConditions any => any.Parts.SelectMany(Parts),
        NotCondition not => Parts(not.Part),
        _ => [condition],
    };
}
