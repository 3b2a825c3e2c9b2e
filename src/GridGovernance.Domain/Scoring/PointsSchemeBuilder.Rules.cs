using System.Globalization;

namespace GridGovernance.Domain.Scoring;

public sealed partial class PointsSchemeBuilder
{
    private string NextPath => string.Create(CultureInfo.InvariantCulture, $"$.rules[{draft.Rules.Count}]");

    /// <summary>Adds a rule that adds points.</summary>
    public PointsSchemeBuilder Award(string id, string category, Action<ValuedRuleBuilder> with)
    {
        var rule = Configured(new ValuedRuleBuilder(SchemeText.Require(id), NextPath, findings), with);
        draft.Rules.Add(new AwardRule(rule.Head, SchemeText.Require(category), rule.Kinds, rule.Value, rule.Limits));
        return this;
    }

    /// <summary>Adds a rule that takes points away; its amounts bear no sign.</summary>
    public PointsSchemeBuilder Deduction(string id, string category, Action<ValuedRuleBuilder> with)
    {
        var rule = Configured(new ValuedRuleBuilder(SchemeText.Require(id), NextPath, findings), with);
        draft.Rules.Add(new DeductionRule(rule.Head, SchemeText.Require(category), rule.Kinds, rule.Value, rule.Limits));
        return this;
    }

    /// <summary>Adds a rule whose base value the caller's code computes.</summary>
    /// <param name="id">The rule's id in the scheme.</param>
    /// <param name="category">The category it scores in.</param>
    /// <param name="rule">The id of the code.</param>
    /// <param name="ruleVersion">The version of the code.</param>
    /// <param name="with">Kinds, limits and the rest.</param>
    /// <param name="isCredit">Whether its worth is added; else it is taken away.</param>
    public PointsSchemeBuilder Custom(string id, string category, string rule, string ruleVersion, Action<ScoredRuleBuilder> with, bool isCredit = true)
    {
        var built = Configured(new ScoredRuleBuilder(SchemeText.Require(id), NextPath, findings), with);
        draft.Rules.Add(new CustomRule(built.Head, SchemeText.Require(category), built.Kinds, SchemeText.Require(rule), SchemeText.Require(ruleVersion), isCredit, built.Limits));
        return this;
    }

    /// <summary>Adds a multiplier.</summary>
    public PointsSchemeBuilder Multiplier(string id, Factor factor, Action<MultiplierRuleBuilder> with)
    {
        var rule = Configured(new MultiplierRuleBuilder(SchemeText.Require(id), NextPath, findings), with);
        draft.Rules.Add(new MultiplierRule(rule.Head, factor, rule.Rules, rule.Categories, rule.AlsoDeductions));
        return this;
    }

    /// <summary>Adds a bonus for completing a set.</summary>
    public PointsSchemeBuilder Completion(string id, Points points, Action<CompletionRuleBuilder> with)
    {
        var rule = Configured(new CompletionRuleBuilder(SchemeText.Require(id), NextPath, findings), with);
        draft.Rules.Add(new CompletionRule(rule.Head, points, rule.Items, rule.AtLeast));
        return this;
    }

    /// <summary>Adds a veto (一票否决).</summary>
    public PointsSchemeBuilder Veto(string id, PeriodKind scope, Action<VetoRuleBuilder> with, VetoEffect effect = VetoEffect.Zero)
    {
        var rule = Configured(new VetoRuleBuilder(SchemeText.Require(id), NextPath, findings), with);
        draft.Rules.Add(new VetoRule(rule.Head, rule.Kinds, Guard.Against.EnumOutOfRange(scope), Guard.Against.EnumOutOfRange(effect)));
        return this;
    }

    private static TBuilder Configured<TBuilder>(TBuilder rule, Action<TBuilder> with)
    {
        Guard.Against.Null(with)(rule);
        return rule;
    }
}
