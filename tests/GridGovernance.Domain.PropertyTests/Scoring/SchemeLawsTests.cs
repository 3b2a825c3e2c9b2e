using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.PropertyTests.Scoring;

/// <summary>The laws of one given scheme, on activities its own rules listen to.</summary>
public class SchemeLawsTests
{
    private static readonly PointsScheme Capped = PointsScheme.Define("capped").Base(60).Ceiling(100)
        .Category("duty", category => category.CapCredits(10, PointsWindow.Period))
        .Award("patrol", "duty", rule => rule.For("patrol").When(RuleCondition.HasTag("verified")).Worth(2))
        .Deduction("late", "duty", rule => rule.For("late").Worth(5))
        .Build();

    private static readonly PointsScheme WithCustom = PointsScheme.Define("custom").Category("duty").Custom("level", "duty", "sample.level", "1", rule => rule.For("flood-duty")).Build();

    private static readonly PointsScheme Deaf = PointsScheme.Define("deaf").Category("duty")
        .Award("heard", "duty", rule => rule.For("patrol").Worth(1))
        .Award("unheard", "duty", rule => rule.For("patrol").When(RuleCondition.All(RuleCondition.HasTag("a"), RuleCondition.Not(RuleCondition.HasTag("a")))).Worth(1))
        .Build();

    private static readonly Dictionary<string, LawSet> Sound = new()
    {
        ["capped"] = LawsOf.Scheme(Capped),
        ["custom"] = LawsOf.Scheme(WithCustom, RuleSet.Of(new SampleLevelRule()), sample => sample.Tag("level", "I", "II")),
    };

    public static IEnumerable<object[]> SoundCases => Sound.SelectMany(pair => pair.Value.Ids.Select(id => new object[] { pair.Key, id[0] }));

    [Theory, MemberData(nameof(SoundCases))]
    public void Sound_Keeps(string scheme, string law) => Sound[scheme].With(Pace.Options(100)).Check(law);

    [Fact]
    public void ARuleThatNoCaseReaches_MakesALawVacuous()
    {
        var result = LawsOf.Scheme(Deaf).CheckAll().Results.Single(result => result.Id == "SCH-2");

        Assert.Equal(LawVerdict.Vacuous, result.Verdict);
        Assert.Contains("unheard", result.Evidence, StringComparison.Ordinal);
        Assert.DoesNotContain("heard,", result.Evidence, StringComparison.Ordinal);
    }
}
