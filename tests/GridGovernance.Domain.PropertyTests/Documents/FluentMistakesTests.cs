using GridGovernance.Domain.Scoring;
using static GridGovernance.Domain.Scoring.RuleCondition;

namespace GridGovernance.Domain.PropertyTests.Documents;

/// <summary>The fluent form can say what no document can: amounts with a sign, empty conditions, windows nobody offers. All of it is found at once, in the words of fluent-mistakes.txt. <c>UPDATE_DOCUMENTS=1</c> writes them anew.</summary>
public class FluentMistakesTests
{
    private static readonly string Page = Path.Combine(Readers.Root, "tests", "GridGovernance.Domain.PropertyTests", "Documents", "fluent-mistakes.txt");
    private static readonly string Long = new('长', 65);
    private static readonly Quantity Two = Quantity.Of(2), Three = Quantity.Of(3);

    private static PointsSchemeBuilder Everything => PointsScheme.Define(Long, 1).Effective(new(2026, 1, 2), new(2026, 3, 30)).Base(-1).Floor(5).Ceiling(-5).Round(Rounding.Create(Points.Parse("0.5")))
        .Category("c", category => category.CapCredits(-1, PointsWindow.Activity).CapCredits(2, PointsWindow.Month).CapCredits(3, PointsWindow.Period).CapDeductions(0, PointsWindow.Week).CapDeductions(1, PointsWindow.Year))
        .Category("C d").Category("c").Category(".e").Category("f-")
        .Award("a", "c", rule => rule.For("k", "l", "k").Worth(-2))
        .Award("a", "d", rule => rule.For().Worth(Points.Parse("1.25")).AtMost(-1, PointsWindow.Day).AtMost(0, PointsWindow.Week).AtMost(1, PointsWindow.Month).AtMost(1, PointsWindow.Period).Largest(1, PointsWindow.Month).Largest(2, PointsWindow.Year))
        .Award("x\ty", "c", rule => rule.For("k").WorthPerUnit(-1, -3).Largest(0, PointsWindow.Activity).Largest(1_000_001, PointsWindow.Day))
        .Award("bands", "c", rule => rule.For("k").WorthByBand((Two, -1), (Two, 1), (Quantity.Of(1), Points.Parse("0.3"))))
        .Award("zero", "c", rule => rule.For("k").Worth(0))
        .Award("no-rate", "c", rule => rule.For("k").WorthPerUnit(0))
        .Award("no-bands", "c", rule => rule.For("k").WorthByBand((Quantity.Zero, 0), (Two, 0)))
        .Award("rates", "c", rule => rule.For("k").WorthPerUnit(Points.MaxValue))
        .Award("largest", "c", rule => rule.For("k").Worth(Points.MaxValue))
        .Custom("custom", "f-", Long, "1\t", rule => rule.For("k", "k"))
        .Award("parts", "c", rule => rule.For("k").Worth(1).When(All(Any(), All(), Not(HasTag("a=b", "x", "x", "y;z")), HasTag("ok=1"), HasQuantity(), OnDay(DayTest.Monday, DayTest.Monday), OnDay())))
        .Award("contradicts", "c", rule => rule.For("k").Worth(1).When(Any(All(HasTag("t"), Not(HasTag("t"))), All(HasQuantity(atLeast: Three), HasQuantity(lessThan: Two)))))
        .Award("early", "c", rule => rule.For("k").Worth(1).Between(new(2025, 1, 1), new(2026, 1, 1)))
        .Award("late", "c", rule => rule.For("k").Worth(1).Between(new(2026, 3, 31)))
        .Multiplier("m", Factor.One, rule => rule.ToRules("a", "a", "unheard").ToCategories("c", "c", "unheard"))
        .Multiplier("idle", Factor.Of(2), rule => rule.ToCategories("f-", "C d"))
        .Multiplier("none", Factor.Of(2), _ => { })
        .Multiplier("doubles", Factor.Of(2), rule => rule.ToRules("largest", "rates").ToDeductionsToo())
        .Multiplier("grows", Factor.Parse("1.0001"), rule => rule.ToRules("largest"))
        .Deduction("less", "c", rule => rule.For("k").Worth(5).Largest(1, PointsWindow.Day).AtMost(3, PointsWindow.Week))
        .Completion("done", -1, rule => rule.EachTag("k", "a", "a", "x;y").Times(0))
        .Completion("nothing", 0, rule => rule.EachKind().Times(1_000_001))
        .Completion("kinds", 1, rule => rule.EachKind("k", "l", "k"))
        .Veto("v", PeriodKind.Month, rule => rule.For())
        .Veto("narrow", PeriodKind.Month, rule => rule.For("k", "k").When(All()))
        .Stars(Rounding.Create(1), (-1, 0), (5, 100), (5, 3), (7, 2), (9, 2));

    [Theory(DisplayName = "SCO-106 what only the fluent form can say wrongly is found too, in these words")]
    [InlineData(PeriodKind.Month, MultiplierStacking.Multiply)]
    [InlineData(PeriodKind.Quarter, MultiplierStacking.Highest)]
    [InlineData(PeriodKind.Year, MultiplierStacking.Multiply)]
    public void FluentMistakes_AreToldInTheseWords(PeriodKind period, MultiplierStacking stacking)
    {
        Assert.False(Everything.Per(period).Stack(stacking).TryBuild(out _, out var findings));
        string[] said = [.. findings.Select(finding => $"{period} | {finding.Severity} | {finding.Code} | {finding.Path} | {finding.Value} | {finding.Problem.English} | {finding.Cure.English} | {finding.Problem.Chinese} | {finding.Cure.Chinese}")];
        if (Environment.GetEnvironmentVariable("UPDATE_DOCUMENTS") == "1")
            File.WriteAllLines(Page, [.. (File.Exists(Page) ? File.ReadLines(Page).Where(line => !Is(line)) : []), .. said]);

        Assert.Equal(File.ReadLines(Page).Where(Is), said);

        bool Is(string line) => line.StartsWith($"{period} | ", StringComparison.Ordinal);
    }

    [Fact(DisplayName = "SCO-106 a scheme without rules and basis is warned of")]
    public void AnEmptyScheme_IsWarnedOf()
    {
        Assert.True(PointsScheme.Define("empty").TryBuild(out _, out var findings));

        Assert.Equal(
            ["$.basis: the scheme names nothing it rests on; name document, article and date; 办法未写明依据; 请写明文件、条款和日期", "$.rules: there is no rule, so everyone keeps the base points; add the rules; 没有规则,所有对象只有基础分; 请添加规则"],
            findings.Select(finding => $"{finding.Path}: {finding.Problem.English}; {finding.Cure.English}; {finding.Problem.Chinese}; {finding.Cure.Chinese}"));
    }
}
