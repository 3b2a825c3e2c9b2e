using System.Text;
using System.Text.Json.Nodes;
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

    /// <summary>Whoever writes documents of their own from schemes.</summary>
    [Fact]
    public void AWriterThatForgetsTheCeiling_IsRefuted() =>
        Refuted.By(new LawSet(SchemeLaws.Of(Capped, RuleSet.Empty, RuleSample.Plain, scheme => Without(scheme.ToJson(), "ceiling"))), "SCH-1");

    /// <summary>Rules that ask for much at once, each in a window of its own: with cases of all rules few would be met.</summary>
    [Theory, InlineData(1), InlineData(40)]
    public void RulesThatAskForMuch_AreReachedWhateverTheNumberOfCases(int cases)
    {
        var scheme = PointsScheme.Define("demanding").Category("duty");
        for (var month = 1; month <= 12; month++)
        {
            var first = new DateOnly(2026, month, 9);
            scheme.Award($"rule-{month}", "duty", rule => rule.For("patrol", "visit").Between(first, first.AddDays(2)).Worth(1).When(RuleCondition.All(
                RuleCondition.HasTag("a"), RuleCondition.HasTag("b", "1", "2"), RuleCondition.Any(RuleCondition.HasTag("c"), RuleCondition.HasTag("d")), RuleCondition.Not(RuleCondition.HasTag("e")), RuleCondition.HasQuantity(atLeast: Quantity.Of(3)))));
        }

        LawsOf.Scheme(scheme.Build()).With(new() { Cases = cases }).Check("SCH-2");
    }

    [Theory, InlineData("scheme-grid-worker-month.json"), InlineData("scheme-net-month.json"), InlineData("scheme-party-member-year.json")]
    public void TheSampleSchemesOfTheTool_HaveNoRuleThatIsNotReached(string name)
    {
        var scheme = PointsScheme.Parse(File.ReadAllBytes(Path.Combine(Root(), "src", "GridGovernance.Cli", "Samples", "points", name)));
        var duty = scheme.Rules.OfType<CustomRule>().Any() ? RuleSet.Of(new Documents.FloodDutyRule()) : RuleSet.Empty;

        LawsOf.Scheme(scheme, duty, sample => sample.Tag("level", "I", "II")).With(Pace.Options(50)).Check("SCH-2");
    }

    [Fact]
    public void ACustomRuleWhoseMatchingValuesNobodyNamed_MakesALawVacuous()
    {
        var result = LawsOf.Scheme(WithCustom, RuleSet.Of(new SampleLevelRule())).CheckAll().Results.Single(result => result.Id == "SCH-2");

        Assert.Equal(LawVerdict.Vacuous, result.Verdict);
    }

    private static byte[] Without(byte[] json, string property)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        root.Remove(property);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "GridGovernance.Domain.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }

    [Fact]
    public void ARuleThatNoCaseReaches_MakesALawVacuous()
    {
        var result = LawsOf.Scheme(Deaf).CheckAll().Results.Single(result => result.Id == "SCH-2");

        Assert.Equal(LawVerdict.Vacuous, result.Verdict);
        Assert.Contains("unheard", result.Evidence, StringComparison.Ordinal);
        Assert.DoesNotContain("heard,", result.Evidence, StringComparison.Ordinal);
    }
}
