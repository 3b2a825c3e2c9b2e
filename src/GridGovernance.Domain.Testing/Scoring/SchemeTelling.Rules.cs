using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

internal static partial class SchemeTelling
{
    private const int MostRules = 6;

    private static readonly string[] Kinds = ["patrol", "case-closed", "走访", "late reply", "a;b"];

    /// <summary>Scored rules first, so that multipliers have something to name; then the others.</summary>
    private static Gen<Action<PointsSchemeBuilder>[]> Rules(PeriodKind period, int categories) =>
        from scoredCount in Gen.Choose(1, MostRules)
        from scored in Scored(period, categories).ArrayOf(scoredCount)
        from otherCount in Gen.Choose(0, 4)
        from others in Gen.OneOf(Multiplier(scoredCount, categories), Completion, Veto(period)).ArrayOf(otherCount)
        select (Action<PointsSchemeBuilder>[])[.. scored.Concat(others).Select((rule, i) => Add(builder => rule(builder, Id(i))))];

    private static string Id(int rule) => string.Create(CultureInfo.InvariantCulture, $"rule.{rule}");

    private static Gen<ActivityKind[]> SomeKinds => SomeOf(Kinds).Select(kinds => kinds.Select(ActivityKind.From).ToArray());

    private static Gen<T[]> SomeOf<T>(T[] all) => Gen.SubListOf(all).Select(some => some.Count > 0 ? some.ToArray() : [all[0]]);

    private static Gen<Action<PointsSchemeBuilder, string>> Scored(PeriodKind period, int categories) =>
        from type in Gen.Choose(0, 4)
        from category in Gen.Choose(0, categories - 1).Select(i => Categories[i])
        from kinds in SomeKinds
        from limits in Limits(period)
        from value in Value
        from head in RuleHead
        select (Action<PointsSchemeBuilder, string>)((builder, id) =>
        {
            if (type == 0)
                builder.Custom(id, category, "worth by 级别", "2026-1", rule => head.Say(limits.Say(rule.For(kinds))), isCredit: kinds.Length > 1);
            else if (type < 3)
                builder.Award(id, category, rule => head.Say(limits.Say(value(rule.For(kinds)))));
            else
                builder.Deduction(id, category, rule => head.Say(limits.Say(value(rule.For(kinds)))));
        });

    private static Gen<Func<ValuedRuleBuilder, ValuedRuleBuilder>> Value =>
        from how in Gen.Choose(0, 3)
        from amounts in Amount.ArrayOf(3)
        from first in Gen.Elements("0", "0.5", "3")
        select (Func<ValuedRuleBuilder, ValuedRuleBuilder>)(rule => how switch
        {
            0 => rule.Worth(amounts[0]),
            1 => rule.WorthPerUnit(amounts[0]),
            2 => rule.WorthPerUnit(amounts[0], amounts[1]),
            _ => rule.WorthByBand((Quantity.Parse(first), amounts[0]), (Quantity.Of(8), amounts[1]), (Quantity.MaxValue, amounts[2])),
        });

    private static Gen<SaidLimits> Limits(PeriodKind period) =>
        from points in Gen.SubListOf(Windows(period).Append(PointsWindow.Activity))
        from counts in Gen.SubListOf(Windows(period))
        from amount in Amount
        from count in Gen.Choose(1, 3)
        from limited in Sometimes
        select new SaidLimits(limited ? [.. points] : [], limited ? [.. counts] : [], amount, count);

    private static Gen<Action<PointsSchemeBuilder, string>> Multiplier(int scored, int categories) =>
        from factor in Gen.Elements("0", "0.5", "1", "1.5", "3.0001").Select(Factor.Parse)
        from rules in Gen.SubListOf(Enumerable.Range(0, scored).Select(Id).ToArray())
        from some in SomeOf(Categories[..categories])
        from deductions in Sometimes
        from head in RuleHead
        select (Action<PointsSchemeBuilder, string>)((builder, id) => builder.Multiplier(id, factor, rule =>
        {
            head.Say(rule.ToRules([.. rules]));
            if (rules.Count == 0 || deductions)
                rule.ToCategories([.. some]);
            if (deductions)
                rule.ToDeductionsToo();
        }));

    private static Gen<Action<PointsSchemeBuilder, string>> Completion =>
        from points in Amount
        from kinds in SomeKinds
        from byTag in Gen.Elements(true, false)
        from times in Gen.Choose(1, 3)
        from head in RuleHead
        select (Action<PointsSchemeBuilder, string>)((builder, id) => builder.Completion(id, points, rule =>
            head.Say(byTag ? rule.EachTag(kinds[0], "v1", "v2=x", "八").Times(times) : rule.EachKind(kinds).Times(times))));

    private static Gen<Action<PointsSchemeBuilder, string>> Veto(PeriodKind period) =>
        from kinds in SomeKinds
        from scope in Gen.Elements(Enum.GetValues<PeriodKind>().Where(kind => kind >= period).ToArray())
        from effect in Gen.Elements(Enum.GetValues<VetoEffect>())
        from head in RuleHead
        select (Action<PointsSchemeBuilder, string>)((builder, id) => builder.Veto(id, scope, rule => head.Say(rule.For(kinds)), effect));

    private static Gen<SaidHead> RuleHead =>
        from title in Gen.Frequency((2, Gen.Constant<string?>(null)), (1, Text.Select(text => (string?)text)))
        from article in Gen.Frequency((2, Gen.Constant<string?>(null)), (1, Text.Select(text => (string?)text)))
        from when in Gen.Frequency((2, Gen.Constant<RuleCondition?>(null)), (2, Condition(3).Select(condition => (RuleCondition?)condition)))
        from window in Gen.Elements(0, 0, 1, 2)
        select new SaidHead(title, article, when, window);

    private static Gen<RuleCondition> Condition(int depth) => depth == 0 ? Leaf : Gen.Frequency(
        (3, Leaf),
        (1, Condition(depth - 1).Select(RuleCondition.Not)),
        (1, Condition(depth - 1).Two().Select(parts => RuleCondition.All(parts.Item1, parts.Item2))),
        (1, Condition(depth - 1).Two().Select(parts => RuleCondition.Any(parts.Item1, parts.Item2))));

    private static Gen<RuleCondition> Leaf => Gen.OneOf(
        Gen.Elements(RuleCondition.HasTag("verified"), RuleCondition.HasTag("level", "I", "II"), RuleCondition.HasTag("级别", "一\"")),
        Gen.Elements(
            RuleCondition.HasQuantity(atLeast: Quantity.Of(3)), RuleCondition.HasQuantity(moreThan: Quantity.Zero, lessThan: Quantity.MaxValue),
            RuleCondition.HasQuantity(atMost: Quantity.Parse("0.0001"))),
        Gen.Elements(Enum.GetValues<RecorderTest>()).Select(RuleCondition.RecordedBy),
        SomeOf(Enum.GetValues<DayTest>()).Select(days => RuleCondition.OnDay([.. days])));
}
