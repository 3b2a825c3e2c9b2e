using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>The words a rule of a scheme listens to: kinds, tags, tags that meet its condition, quantities on, just below and just above its edges, and the days of its window.</summary>
internal sealed record RuleWords(IReadOnlyList<ActivityKind> Kinds, IReadOnlyList<string> Tags, Gen<string[]> Fitting, IReadOnlyList<Quantity> Quantities, DateSpan? Window)
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
        return new(KindsOf(rule), [.. tags.Distinct()], Meeting(rule.When), [.. edges.Concat(Everyday).Distinct()], rule.Window);
    }

    /// <summary>Whether the rule applies on a day of the period.</summary>
    public bool AppliesIn(Period period) => Window is not { } window || window.Overlaps(DateSpan.Create(period.FirstDay, period.LastDay));

    /// <summary>Days of a period, most of them within the window where there is one.</summary>
    public Gen<DateOnly> Day(Period period)
    {
        if (Window is not { } window || !AppliesIn(period))
            return Activities.Day(period);
        var (first, last) = (window.From > period.FirstDay ? window.From : period.FirstDay, window.Until is { } until && until < period.LastDay ? until : period.LastDay);
        return Gen.Frequency((3, Gen.Choose(0, last.DayNumber - first.DayNumber).Select(first.AddDays)), (1, Activities.Day(period)));
    }

    /// <summary>The fewest tags that meet a condition; where days, quantities or recorders are asked for, none.</summary>
    private static Gen<string[]> Meeting(RuleCondition? condition) => condition switch
    {
        TagCondition { Values.Count: 0 } bare => Gen.Constant<string[]>([bare.Tag]),
        TagCondition valued => Gen.Elements(valued.Values.AsEnumerable()).Select(value => new[] { $"{valued.Tag}={value}" }),
        AllConditions all => Gen.CollectToArray(all.Parts, Meeting).Select(met => met.SelectMany(tags => tags).ToArray()),
        AnyConditions any => Gen.OneOf(any.Parts.Select(Meeting)),
        _ => Gen.Constant<string[]>([]),
    };

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
