using FsCheck;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Staffing;
using GridGovernance.Domain.Testing.Pairing;
using GridGovernance.Domain.Testing.Pay;
using GridGovernance.Domain.Testing.Scoring;
using GridGovernance.Domain.Testing.Staffing;

namespace GridGovernance.Domain.Testing;

/// <summary>The families of laws, each for what implements an extension point or an engine.</summary>
/// <example>
/// <code>
/// var report = LawsOf.Rule(new FloodDutyRule(), sample =&gt; sample.Tag("level", "I", "II")).CheckAll();
/// Console.WriteLine(report); // one paragraph a law: id, sentence, verdict, counterexample
///
/// sealed class FloodDutyRule : IPointsRule
/// {
///     public string Id =&gt; "flood.duty";
///     public string Version =&gt; "2026-1";
///     public IReadOnlyList&lt;ActivityKind&gt; Kinds =&gt; ["flood-duty"];
///
///     public RuleAnswer Evaluate(Activity activity) =&gt; activity.Tag("level") is "I" ? RuleAnswer.Worth(8) : RuleAnswer.NoMatch("level", "I", activity.Tag("level") ?? "none");
/// }
/// </code>
/// </example>
public static class LawsOf
{
    /// <summary>The laws of a points engine, on generated schemes and activities.</summary>
    /// <param name="scorer">The engine, behind the two ways in the laws need.</param>
    /// <param name="cases">Other cases than the kit's; null for the kit's.</param>
    public static LawSet Engine(IPeriodScorer scorer, Arbitrary<ScoredPeriod>? cases = null)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        return new(EngineLaws.Of(scorer, cases ?? ScoringValues.AnyScoredPeriod()));
    }

    /// <summary>The laws of a custom points rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="sample">Names the values that make the rule match, such as <c>sample =&gt; sample.Tag("level", "I", "II")</c>; a law that saw too few matches fails as vacuous.</param>
    public static LawSet Rule(IPointsRule rule, Func<RuleSample, RuleSample>? sample = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(RuleLaws.Of(rule, (sample ?? (plain => plain))(RuleSample.Plain)));
    }

    /// <summary>The laws of a scheme, on activities its own rules listen to: those of scoring that its parts can break, and its own.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="rules">The custom rules it names; none unless given.</param>
    /// <param name="sample">Names the values that make its custom rules match; conditions and bands of the scheme are known without. A rule that no case reached makes a law vacuous; a cap, floor or ceiling that no case reached does not, and <see cref="LawResult.Applied"/> tells.</param>
    public static LawSet Scheme(PointsScheme scheme, RuleSet? rules = null, Func<RuleSample, RuleSample>? sample = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return new(SchemeLaws.Of(scheme, rules ?? RuleSet.Empty, (sample ?? (plain => plain))(RuleSample.Plain)));
    }

    /// <summary>The laws of a hard constraint of pairing.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <param name="sample">Names members and households that it forbids to pair, or that it says must be covered.</param>
    public static LawSet PairingConstraint(IPairingConstraint constraint, Func<PairingSample, PairingSample>? sample = null)
    {
        ArgumentNullException.ThrowIfNull(constraint);
        return new(ConstraintLaws.Of(constraint, Sampled(sample)));
    }

    /// <summary>The laws of a soft cost of pairing.</summary>
    /// <param name="cost">The cost.</param>
    /// <param name="sample">Names members and households that cost something.</param>
    public static LawSet PairingCost(IPairingCost cost, Func<PairingSample, PairingSample>? sample = null)
    {
        ArgumentNullException.ThrowIfNull(cost);
        return new(CostLaws.Of(cost, Sampled(sample)));
    }

    /// <summary>The laws of a pairing policy under the library's planner, on worlds small enough to try everything.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="sample">Names members and households its constraints and costs speak of.</param>
    public static LawSet PairingPolicy(PairingPolicy policy, Func<PairingSample, PairingSample>? sample = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new(PlannerLaws.Of(policy, Sampled(sample)));
    }

    /// <summary>The laws of a planner of the caller's own.</summary>
    /// <param name="planner">The links it makes of a case.</param>
    /// <param name="cases">Other cases than the kit's, small enough to try everything; null for the kit's.</param>
    public static LawSet PairingPlanner(Func<PairingCase, IEnumerable<HouseholdLink>> planner, Arbitrary<PairingWorld>? cases = null)
    {
        ArgumentNullException.ThrowIfNull(planner);
        return new(PlannerLaws.Of(pairing => [.. planner(pairing)], cases ?? PairingWorlds.AnyWorld()));
    }

    /// <summary>The laws of a staffing rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="sample">Names the households and the numbers in a role at which it speaks.</param>
    public static LawSet StaffingRule(IStaffingRule rule, Func<StaffingSample, StaffingSample>? sample = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(StaffingRuleLaws.Of(rule, (sample ?? (plain => plain))(StaffingSample.Plain)));
    }

    /// <summary>The laws of a custom pay rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="sample">Names the points, grades and standards at which it pays.</param>
    public static LawSet PayRule(IPayRule rule, Func<PaySample, PaySample>? sample = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(PayRuleLaws.Of(rule, (sample ?? (plain => plain))(PaySample.Plain)));
    }

    /// <summary>The laws of a pay policy, on points around the edges of its bands.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="rules">The custom rules it names; none unless given.</param>
    public static LawSet PayPolicy(PayPolicy policy, PayRuleSet? rules = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new(PayPolicyLaws.Of(policy, rules ?? PayRuleSet.Empty, PayPolicyLaws.ByThePolicy));
    }

    /// <summary>The laws of a grading policy, on points around the edges of its bands.</summary>
    public static LawSet GradingPolicy(GradingPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new(GradingLaws.Of(policy, subjects => GradingLaws.ByThePolicy(policy, subjects)));
    }

    /// <summary>The laws of whatever splits a pool of money in proportion to points.</summary>
    /// <param name="split">The shares it makes of a pool, in any order.</param>
    public static LawSet PoolSplit(Func<Money, IReadOnlyList<KeyValuePair<SubjectId, Points>>, IEnumerable<KeyValuePair<SubjectId, Money>>> split)
    {
        ArgumentNullException.ThrowIfNull(split);
        return new(PoolSplitLaws.Of(split));
    }

    private static PairingSample Sampled(Func<PairingSample, PairingSample>? sample) => (sample ?? (plain => plain))(PairingSample.Plain);
}
