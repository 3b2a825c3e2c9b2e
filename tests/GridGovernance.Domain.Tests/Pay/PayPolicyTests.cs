using GridGovernance.Domain.Pay;

namespace GridGovernance.Domain.Tests.Pay;

public class PayPolicyTests
{
    private static readonly PersonId A = PersonId.From("a");
    private static readonly PersonId B = PersonId.From("b");
    private static readonly PersonId C = PersonId.From("c");

    [Fact]
    public void Settle_APoolThatDoesNotDivide_PaysItToTheLastFenWithTiesByKey()
    {
        var settled = Pool("100.00").Settle([new(C, 1), new(B, 1), new(A, 1)]).OrThrow();

        Assert.Equal(["a 33.34", "b 33.33", "c 33.33"], settled.Entries.Select(entry => $"{entry.Subject} {entry.Pay}"));
        Assert.Equal("100.00", settled.Total.ToString());
    }

    [Fact]
    public void Settle_NegativePoints_CountAsZero()
    {
        var settled = Pool("100.00").Settle([new(A, -50), new(B, 1)]).OrThrow();

        Assert.Equal(["0.00", "100.00"], settled.Entries.Select(entry => entry.Pay.ToString()));
    }

    [Fact]
    public void Settle_WhenNobodyHasPoints_ReturnsThePoolWhole()
    {
        var settled = Pool("100.00").Settle([new(A, 0), new(B, -1)]).OrThrow();

        Assert.Equal(new NothingToShare(Money.FromYuan(100), "pool"), Assert.Single(settled.Returned));
        Assert.Equal(Money.Zero, settled.Total);
    }

    [Fact]
    public void Settle_SeveralComponents_AddsThemUp()
    {
        var policy = PayPolicy.Build("p", 1, Grading, [
            new TierMultiplier("tier", Money.FromYuan(100), new PayTier("high", Factor.Of(2)), new("low", Factor.One)),
            new ProportionalPool("pool", Money.FromYuan(90), "high"),
            new PieceRate("piece", Money.Parse("0.33"), Money.FromYuan(20)),
            new CustomPay("night", "night", "1")], rules: PayRuleSet.Of(new Flat(Money.FromYuan(-1))));

        var settled = policy.Settle([new(A, 90), new(B, 10), new(C, 50, exempt: true)]).OrThrow();

        Assert.Equal(["a high 200.00+90.00+20.00+-1.00=309.00", "b low 100.00+0.00+3.30+-1.00=102.30", "c  =0.00"],
            settled.Entries.Select(entry => $"{entry.Subject} {entry.Grade} {string.Join('+', entry.Parts.Select(part => part.Amount))}={entry.Pay}"));
        Assert.False(policy.IsMonotone);
    }

    [Fact]
    public void Settle_ASubjectsOwnStandard_StandsInPlaceOfThePolicys()
    {
        var policy = PayPolicy.Build("p", 1, Grading, [new TierMultiplier("tier", Money.FromYuan(100), new PayTier("high", Factor.Of(2)), new("low", Factor.One))]);

        Assert.Equal("7.00", policy.Settle([new(A, 90, standard: Money.Parse("3.50"))]).OrThrow().Total.ToString());
    }

    /// <summary>One row per refusal; each row mends the mistake of the row before.</summary>
    [Fact]
    public void Settle_Refusals_ComeInTheDocumentedOrder()
    {
        var grading = GradingPolicy.Build([new("low", 0), new("high", 60, to: 100)]);
        PayPolicy With(IPayRule rule) => PayPolicy.Build("p", 1, grading, [new CustomPay("x", rule.Id, rule.Version), new PieceRate("piece", Money.MaxValue)], rules: PayRuleSet.Of(rule));

        AssertRefused<SubjectListedTwice>(With(new Throwing()).Settle([new(A, 500), new(B, 7), new(A, 1)]));
        AssertRefused<PointsOutsideBands>(With(new Throwing()).Settle([new(A, 500), new(B, 7)]));
        AssertRefused<PayRuleFaulted>(With(new Throwing()).Settle([new(A, 100), new(B, 7)]));
        AssertRefused<PayOutOfRange>(With(new Flat(Money.Zero)).Settle([new(A, 100), new(B, 7)]));
        Assert.True(With(new Flat(Money.Zero)).Settle([new(A, 0), new(B, 1)]).Succeeded(out _, out _));
    }

    [Fact]
    public void TryBuild_WithEveryMistake_NamesThemAllAtOnce()
    {
        var built = PayPolicy.TryBuild("p", 1, Grading, [
            new ProportionalPool("x", Money.FromYuan(-1), "nobody"),
            new WithheldShare("x", Money.FromYuan(-1), Factor.Of(2), new PayTier("high", Factor.One), new("high", Factor.One), new("middle", Factor.One)),
            new PieceRate("piece", Money.FromFen(-1)),
            new CustomPay("custom", "night", "2")], out var policy, out var findings, rules: PayRuleSet.Of(new Flat(Money.Zero)));

        Assert.False(built);
        Assert.Null(policy);
        Assert.Equal(["pay.pool-negative $.components[0].pool", "pay.unknown-grade $.components[0].grades[0]", "pay.duplicate-component $.components[1].id", "pay.negative $.components[1].standard",
            "pay.above-one $.components[1].withheld", "pay.tier-overlap $.components[1].tiers[1].grade", "pay.unknown-grade $.components[1].tiers[2].grade", "pay.tier-gap $.components[1].tiers",
            "pay.negative $.components[2].rate", "pay.unknown-rule $.components[3].rule"], findings.Select(finding => $"{finding.Code} {finding.Path}"));
    }

    [Fact]
    public void IsMonotone_WhenAFactorFallsAsTheGradeRises_IsFalse()
    {
        TierMultiplier Tiers(int low, int high) => new("t", Money.FromYuan(1), new PayTier("high", Factor.Of(high)), new("low", Factor.Of(low)));

        Assert.True(PayPolicy.Build("p", 1, Grading, [Tiers(1, 1)]).IsMonotone);
        Assert.False(PayPolicy.Build("p", 1, Grading, [Tiers(2, 1)]).IsMonotone);
        Assert.False(PayPolicy.Build("p", 1, Grading, [new ProportionalPool("pool", Money.FromYuan(1), "low")]).IsMonotone);
    }

    private static GradingPolicy Grading { get; } = GradingPolicy.Build([new("low", 0, below: 60), new("high", 60)]);

    private static PayPolicy Pool(string amount) => PayPolicy.Build("p", 1, null, [new ProportionalPool("pool", Money.Parse(amount))]);

    private static void AssertRefused<T>(PaySettleOutcome outcome) where T : Refusal
    {
        Assert.False(outcome.Succeeded(out _, out var refusal));
        Assert.IsType<T>(refusal);
    }

    private sealed class Flat(Money amount) : IPayRule
    {
        public string Id => "night";

        public string Version => "1";

        public Money Evaluate(GradedSubject subject) => amount;
    }

    private sealed class Throwing : IPayRule
    {
        public string Id => "throwing";

        public string Version => "1";

        public Money Evaluate(GradedSubject subject) => throw new NotSupportedException("a broken table");
    }
}
