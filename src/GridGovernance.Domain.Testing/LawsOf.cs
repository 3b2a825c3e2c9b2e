using FsCheck;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.Testing;

/// <summary>The families of laws, each for what implements an extension point or an engine.</summary>
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
}
