using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Scoring;

public class PointsSchemeTests
{
    private static readonly Rounding Tenths = Rounding.Create(Points.Parse("0.1"));

    [Fact]
    public void Parse_TheGridWorkersMonth_ReadsEveryRule()
    {
        var scheme = SchemeSamples.Scheme(SchemeSamples.GridWorkerMonth);

        Assert.Equal(("grid-worker-month", 3, PeriodKind.Month), (scheme.Id, scheme.Version, scheme.PeriodKind));
        Assert.Equal((60, 0, 120), (scheme.Base, scheme.Floor, scheme.Ceiling));
        Assert.Equal(Tenths, scheme.Rounding);
        Assert.Equal(MultiplierStacking.Highest, scheme.Stacking);
        Assert.Equal(["duty", "service", "conduct"], scheme.Categories.Select(category => category.Id));
        Assert.Equal(
            [typeof(AwardRule), typeof(AwardRule), typeof(AwardRule), typeof(DeductionRule), typeof(MultiplierRule), typeof(MultiplierRule), typeof(CustomRule), typeof(CompletionRule), typeof(VetoRule)],
            scheme.Rules.Select(rule => rule.GetType()));
        Assert.Empty(scheme.Warnings);
        Assert.True(scheme.IsMonotone);
    }

    [Fact]
    public void Parse_ThePartyMembersYear_HasNoFindings()
    {
        var scheme = SchemeSamples.Scheme(SchemeSamples.PartyMemberYear);

        Assert.Equal((PeriodKind.Year, 70), (scheme.PeriodKind, scheme.Base));
        Assert.Empty(scheme.Warnings);
        Assert.Equal(VetoEffect.Zero, Assert.Single(scheme.Rules.OfType<VetoRule>()).Effect);
    }

    [Fact]
    public void Build_TheSameWordsAsTheDocument_GivesTheSameScheme()
    {
        var fluent = PointsScheme.Define("grid-worker-month", version: 3)
            .Title("A grid worker's month", "网格员月度积分")
            .Basis("sample, not a real circular", "1", new(2026, 1, 1))
            .Effective(new(2026, 1, 1))
            .Base(60).Floor(0).Ceiling(120).Round(Tenths).Stack(MultiplierStacking.Highest)
            .Category("duty", duty => duty.Title("Duty", "履职").CapCredits(12, PointsWindow.Week).CapCredits(30, PointsWindow.Period))
            .Category("service", service => service.Title("Service", "服务").CapCredits(20, PointsWindow.Period))
            .Category("conduct", conduct => conduct.Title("Conduct", "作风").CapDeductions(25, PointsWindow.Period))
            .Award("patrol.completed", "duty", rule => rule.For("patrol").Worth(2).AtMost(4, PointsWindow.Day).Title("Patrol completed", "完成巡查").Basis("4(1)"))
            .Award("training.hours", "duty", rule => rule.For("training").WorthPerUnit(Points.Parse("0.5"), atMost: 3).Largest(1, PointsWindow.Day).Title("Training", "培训"))
            .Award("case.closed", "service", rule => rule.For("case-closed").WorthByBand((Quantity.Of(0), 5), (Quantity.Of(3), 3), (Quantity.Of(8), 1))
                .When(RuleCondition.All(RuleCondition.HasTag("verified"), RuleCondition.Not(RuleCondition.RecordedBy(RecorderTest.IsSubject))))
                .Title("Case closed, by days taken", "办结案件(按用时)"))
            .Deduction("reply.late", "conduct", rule => rule.For("late-reply").Worth(5).Title("Late reply", "回复超期"))
            .Multiplier("holiday.duty", Factor.Parse("1.5"), rule => rule.ToRules("patrol.completed").When(RuleCondition.OnDay(DayTest.Holiday, DayTest.Weekend)).Title("On a day off", "节假日"))
            .Multiplier("flood.season", Factor.Of(2), rule => rule.ToCategories("duty").Between(new(2026, 7, 1), new(2026, 8, 31)).Title("Flood season", "汛期"))
            .Custom("flood.duty", "duty", "flood.duty", "2026-1", rule => rule.For("flood-duty").Title("Flood duty", "防汛值守"))
            .Completion("must-visits.all", 6, rule => rule.EachTag("must-visit", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8").Title("All eight must-visits", "八必访全部完成"))
            .Veto("concealed.incident", PeriodKind.Quarter, rule => rule.For("concealed-incident").Basis("12").Title("Concealed incident", "瞒报事故"))
            .Stars(Rounding.Create(1), (60, 1), (70, 2), (80, 3), (90, 4), (96, 5))
            .Build();

        Assert.Equal(SchemeSamples.Scheme(SchemeSamples.GridWorkerMonth), fluent);
    }

    [Fact]
    public void Build_OfAScheme_OfThreeLines_TakesTheDefaults()
    {
        var scheme = PointsScheme.Define("patrols")
            .Category("duty")
            .Award("patrol.completed", "duty", rule => rule.For("patrol").Worth(2))
            .Build();

        Assert.Equal((PeriodKind.Month, Points.Zero, MultiplierStacking.Multiply), (scheme.PeriodKind, scheme.Base, scheme.Stacking));
        Assert.Equal("scheme.no-basis", Assert.Single(scheme.Warnings).Code);
        Assert.Equal(scheme, PointsScheme.Parse(scheme.ToJson()));
    }

    [Theory]
    [InlineData(SchemeSamples.GridWorkerMonth)]
    [InlineData(SchemeSamples.PartyMemberYear)]
    public void ToJson_OfASample_IsReadBackToTheSameBytes(string sample)
    {
        var scheme = SchemeSamples.Scheme(sample);
        var again = PointsScheme.Parse(scheme.ToJson());

        Assert.Equal(scheme, again);
        Assert.Equal(scheme.ToJson(), again.ToJson());
        Assert.Equal(scheme.GetHashCode(), again.GetHashCode());
    }

    [Fact]
    public void ToJson_KeepsChineseReadable_AndEndsInALineFeed()
    {
        var text = System.Text.Encoding.UTF8.GetString(SchemeSamples.Scheme(SchemeSamples.GridWorkerMonth).ToJson());

        Assert.Contains("\"zh\": \"网格员月度积分\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("$schema", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_OfADocumentWithAByteOrderMark_Reads() =>
        Assert.True(PointsScheme.TryParse([0xEF, 0xBB, 0xBF, .. SchemeSamples.Bytes(SchemeSamples.GridWorkerMonth)], out _, out _));

    [Theory]
    [InlineData("59.4", 0)]
    [InlineData("59.5", 1)]
    [InlineData("60", 1)]
    [InlineData("69.4", 1)]
    [InlineData("70", 2)]
    [InlineData("89.4", 3)]
    [InlineData("89.5", 4)]
    [InlineData("95", 4)]
    [InlineData("95.4", 4)]
    [InlineData("95.5", 5)]
    [InlineData("96", 5)]
    [InlineData("-3", 0)]
    public void StarsOf_TheBandsOfHuaning_JudgesAfterRounding(string total, int stars) =>
        Assert.Equal(stars, SchemeSamples.Scheme(SchemeSamples.GridWorkerMonth).Stars!.StarsOf(Points.Parse(total)));

    [Fact]
    public void Build_OfNulls_ThrowsAtOnce()
    {
        Assert.Throws<ArgumentException>(() => PointsScheme.Define(" "));
        Assert.Throws<ArgumentNullException>(() => PointsScheme.Define("x").Award("a", "c", null!));
        Assert.Throws<ArgumentException>(() => PointsScheme.Define("x").Title("half \uD800", "半"));
        Assert.ThrowsAny<ArgumentException>(() => PointsScheme.Define("x").Per((PeriodKind)9));
    }

    [Fact]
    public void Parse_OfAScheme_HandsOutNoListThatCanBeChanged()
    {
        var scheme = SchemeSamples.Scheme(SchemeSamples.GridWorkerMonth);

        Assert.All<object>(
            [scheme.Categories, scheme.Rules, scheme.Stars!.Bands, scheme.Categories[0].Caps, .. scheme.Rules.OfType<ScoredRule>().SelectMany(rule => new object[] { rule.Kinds, rule.Limits }),
                .. scheme.Rules.OfType<MultiplierRule>().SelectMany(rule => new object[] { rule.Rules, rule.Categories }), .. scheme.Rules.OfType<CompletionRule>().Select(rule => rule.Items)],
            list => Assert.True(((System.Collections.IList)list).IsReadOnly || list is Array { Length: 0 }));
    }
}
