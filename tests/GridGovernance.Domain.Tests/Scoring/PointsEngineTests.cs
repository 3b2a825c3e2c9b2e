using GridGovernance.Domain.Scoring;
using static GridGovernance.Domain.Tests.Scoring.March;

namespace GridGovernance.Domain.Tests.Scoring;

public class PointsEngineTests
{
    private static PointsScheme Capped => PointsScheme.Define("capped").Floor(0).Basis("test")
        .Category("duty", duty => duty.CapCredits(10, PointsWindow.Period))
        .Award("good", "duty", rule => rule.For("good").WorthPerUnit(1))
        .Deduction("bad", "duty", rule => rule.For("bad").WorthPerUnit(1))
        .Build();

    [Theory]
    [InlineData("a", "b", "c")]
    [InlineData("c", "b", "a")]
    [InlineData("b", "c", "a")]
    public void Score_WhenCreditsExceedTheCap_CapsTheSetAndThenDeducts(string first, string second, string third)
    {
        var statement = Score(Capped, Did(first, "good", 1, 8), Did(second, "good", 1, 6), Did(third, "bad", 1, 5));

        Assert.Equal(5, statement.Total);
        Assert.Equal(5, statement.Categories[0].Total);
        Assert.Equal(-4, Assert.Single(statement.Lines, line => line.Kind is LineKind.Trim).Amount);
    }

    [Fact]
    public void Score_WithoutActivities_GivesBasePointsAndStars()
    {
        var scheme = PointsScheme.Define("base").Basis("test").Base(60).Category("c").Award("a", "c", r => r.For("k").Worth(1))
            .Stars(Rounding.Create(1), (60, 1), (70, 2)).Build();

        var statement = Score(scheme);

        Assert.Equal(60, statement.Total);
        Assert.Equal(1, statement.Stars);
        Assert.Equal(LineKind.Base, Assert.Single(statement.Lines).Kind);
    }

    [Theory]
    [InlineData("59.4", 0)]
    [InlineData("59.5", 1)]
    [InlineData("60", 1)]
    [InlineData("69", 1)]
    [InlineData("70", 2)]
    [InlineData("80", 3)]
    [InlineData("89", 3)]
    [InlineData("90", 4)]
    [InlineData("95", 4)]
    [InlineData("95.4999", 4)]
    [InlineData("95.5", 5)]
    [InlineData("96", 5)]
    public void Score_InHuaning_GivesTheStarsOfTheBandRoundedTotal(string total, int stars)
    {
        var scheme = PointsScheme.Define("huaning").Basis("华宁县").Category("c").Award("a", "c", r => r.For("k").WorthPerUnit(1))
            .Stars(Rounding.Create(1), (60, 1), (70, 2), (80, 3), (90, 4), (96, 5)).Build();
        var activity = new Activity(ActivityId.From("a"), Worker, "k", TheMonth.FirstDay, Quantity.Parse(total));

        var statement = Score(scheme, activity);

        Assert.Equal(P(total), statement.Total);
        Assert.Equal(stars, statement.Stars);
    }

    [Fact]
    public void Score_WithContributionBeyondItsCap_Gives70And20And10()
    {
        var scheme = PointsScheme.Define("appraisal").Basis("published").Base(70).Ceiling(100)
            .Category("appraisal", c => c.CapCredits(20, PointsWindow.Period))
            .Category("contribution", c => c.CapCredits(10, PointsWindow.Period))
            .Award("democratic", "appraisal", r => r.For("appraised").WorthPerUnit(1))
            .Award("contributed", "contribution", r => r.For("contributed").Worth(6))
            .Veto("vetoed", PeriodKind.Year, r => r.For("vetoed")).Build();

        var statement = Score(scheme, Did("a", "appraised", 31, 20), Did("b", "contributed", 2), Did("c", "contributed", 3));

        Assert.Equal(100, statement.Total);
        Assert.Equal(20, statement.Categories[0].Total);
        Assert.Equal(10, statement.Categories[1].Total);
        var vetoed = Score(scheme, Did("a", "appraised", 31, 20), Did("v", "vetoed", 5));
        Assert.Equal(0, vetoed.Total);
        Assert.Equal(new DateOnly(2026, 12, 31), Assert.Single(vetoed.Vetoes).Until);
        Assert.Equal(-90, vetoed.Lines[^1].Amount);
    }

    [Fact]
    public void Score_AfterAVetoOfWiderScope_IsZeroInTheNextPeriodToo()
    {
        var scheme = PointsScheme.Define("v").Basis("test").Base(60).Floor(10).Category("c").Award("a", "c", r => r.For("k").Worth(1))
            .Veto("veto", PeriodKind.Quarter, r => r.For("vetoed")).Build();
        var engine = PointsEngine.Create(scheme);
        var february = engine.Score(Worker, Period.Month(2026, 2), [new(ActivityId.From("v"), Worker, "vetoed", new DateOnly(2026, 2, 9))]).OrThrow();

        var march = engine.Score(new ScoredSubject(Worker, opening: Opening.After(february)), TheMonth, []).OrThrow();
        var april = engine.Score(new ScoredSubject(Worker, opening: Opening.After(march)), TheMonth.Next(), []).OrThrow();

        Assert.Equal((0, 0, 60), (february.Total, march.Total, april.Total));
    }

    [Fact]
    public void Score_WhenSeveralMultipliersMeet_TakesTheHighestOrMultiplies()
    {
        PointsScheme With(MultiplierStacking stacking) => PointsScheme.Define("m").Basis("test").Stack(stacking).Round(Rounding.Create(P("0.1"))).Category("c")
            .Award("a", "c", r => r.For("k").Worth(P("1.5")))
            .Deduction("d", "c", r => r.For("d").Worth(1))
            .Multiplier("one", Factor.Parse("1.5"), r => r.ToCategories("c"))
            .Multiplier("two", Factor.Parse("1.25"), r => r.ToRules("a").When(RuleCondition.OnDay(DayTest.Sunday))).Build();

        var multiplied = Score(With(MultiplierStacking.Multiply), Did("a", "k", 1), Did("b", "d", 1));
        var highest = Score(With(MultiplierStacking.Highest), Did("a", "k", 1));

        Assert.Equal(P("1.8"), multiplied.Total);          // 1.5 x 1.5 x 1.25 = 2.8125, rounded to 2.8; less 1
        Assert.Equal(["1.5", "0.75", "0.5625", "-0.0125", "-1"], multiplied.Lines.Select(line => line.Amount.ToString()));
        Assert.Equal(P("2.3"), highest.Total);
    }

    [Fact]
    public void Score_WithACountLimit_KeepsTheLargestAndNotTheFirst()
    {
        var scheme = PointsScheme.Define("l").Basis("test").Category("c")
            .Award("a", "c", r => r.For("k").WorthPerUnit(1).Largest(1, PointsWindow.Day).AtMost(9, PointsWindow.Week)).Build();

        var statement = Score(scheme, Did("a", "k", 2, 3), Did("b", "k", 2, 5), Did("c", "k", 3, 6), Did("d", "k", 9, 7));

        Assert.Equal(9 + 7, statement.Total);
        Assert.Equal([(-3, "a"), (-2, "c")], statement.Lines.Where(line => line.Kind is LineKind.Trim).Select(line => ((int)(line.Amount.TenThousandths / 10000), line.Activity.ToString()!)));
    }

    [Fact]
    public void Score_OnSuspendedDays_EarnsNothingAndStillDeducts()
    {
        var scheme = PointsScheme.Define("s").Basis("test").Base(62, proRata: true).Round(Rounding.Create(1)).Category("c")
            .Award("a", "c", r => r.For("k").Worth(5)).Deduction("d", "c", r => r.For("d").Worth(1)).Build();
        var subject = new ScoredSubject(Worker, suspensions: [DateSpan.Create(new(2026, 3, 30)), DateSpan.Create(new(2026, 3, 31))]);

        var statement = PointsEngine.Create(scheme).Score(subject, TheMonth, [Did("a", "k", 30), Did("b", "d", 31), Did("c", "k", 29)]).OrThrow();

        Assert.Equal(58 + 5 - 1, statement.Total);
        Assert.Equal("suspension", Assert.Single(statement.Notes).Condition);
    }

    [Fact]
    public void Score_WithACustomRule_TakesItsWorthAndTellsWhyNot()
    {
        var scheme = PointsScheme.Define("f").Basis("test").Category("c", c => c.CapCredits(10, PointsWindow.Period))
            .Custom("duty", "c", "flood.duty", "2026-1", r => r.For("flood-duty").AtMost(9, PointsWindow.Day)).Build();
        var engine = PointsEngine.Create(scheme, RuleSet.Of(new FloodDutyRule()));

        var statement = engine.Score(Worker, TheMonth, [Did("a", "flood-duty", 1, tags: "level=I"), Did("b", "flood-duty", 1, tags: "level=II"), Did("c", "flood-duty", 2, tags: "level=IV")]).OrThrow();

        Assert.Equal(9, statement.Total);
        Assert.Equal(("level", "I or II", "IV"), (statement.Notes[0].Condition, statement.Notes[0].Required, statement.Notes[0].Actual));
        Assert.Throws<FindingsException>(() => PointsEngine.Create(scheme));
    }

    [Fact]
    public void Score_WhenACustomRuleThrowsOrGivesNoAnswer_RefusesNamingRuleAndActivity()
    {
        var scheme = PointsScheme.Define("f").Basis("test").Category("c").Custom("mine", "c", "broken", "1", r => r.For("odd", "even")).Build();
        var engine = PointsEngine.Create(scheme, RuleSet.Of(new BrokenRule()));

        var refused = engine.Score(Worker, TheMonth, [Did("a", "odd", 1), Did("b", "even", 1)]).Succeeded(out _, out var refusal) ? null : refusal;

        var faults = Assert.IsType<EvaluationFaulted>(refused).Faults;
        Assert.Equal(["activity a", "activity b"], faults.Select(fault => fault.Path));
        Assert.All(faults, fault => Assert.Contains("mine", fault.ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain("secret", refused!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Score_WhenPointsLeaveTheirRange_RefusesNamingTheSubject()
    {
        var scheme = PointsScheme.Define("big").Basis("test").Category("c").Award("a", "c", r => r.For("k").WorthPerUnit(1)).Build();
        var huge = Enumerable.Range(1, 2).Select(i => new Activity(ActivityId.From(i), Worker, "k", TheMonth.FirstDay, Quantity.MaxValue));

        PointsEngine.Create(scheme).Score(Worker, TheMonth, huge).Succeeded(out _, out var refusal);

        Assert.Contains("w1", Assert.IsType<EvaluationFaulted>(refusal).Describe(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Score_WhenNoVersionCoversThePeriodOrItsKindDiffers_RefusesThePeriod()
    {
        var scheme = PointsScheme.Define("e").Basis("test").Effective(new(2026, 1, 1), new(2026, 2, 28)).Category("c").Award("a", "c", r => r.For("k").Worth(1)).Build();
        var engine = PointsEngine.Create(scheme);

        engine.Score(Worker, TheMonth, []).Succeeded(out _, out var uncovered);
        engine.Score(Worker, Period.Parse("2026-01").As(PeriodKind.Year), []).Succeeded(out _, out _);

        Assert.Equal("scoring.uncovered", Assert.IsType<PeriodNotScorable>(uncovered).Reason.Code);
    }

    [Fact]
    public void Explain_AddsUpAndSpeaksBothLanguages()
    {
        var statement = Score(Capped, Did("a", "good", 1, 8), Did("b", "good", 1, 6), Did("c", "bad", 1, 5));

        var told = statement.Explain(Language.Chinese);

        Assert.Equal(5, told.Amount);
        Assert.Contains("封顶", told.ToString(), StringComparison.Ordinal);
        Assert.Contains("cap", statement.Explain(Language.English).ToString(), StringComparison.Ordinal);
    }
}
