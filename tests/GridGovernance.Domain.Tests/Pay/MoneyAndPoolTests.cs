using GridGovernance.Domain.Pay;

namespace GridGovernance.Domain.Tests.Pay;

public class MoneyAndPoolTests
{
    private sealed class Rule(string id, string version) : IPayRule
    {
        public string Id => id;

        public string Version => version;

        public Money Evaluate(GradedSubject subject) => Money.Zero;
    }

    [Fact]
    public void Money_ReachesBothEndsOfItsRangeAndNoFurther()
    {
        Assert.Equal(("-900000000000.00", "900000000000.00"), (Money.MinValue.ToString(), Money.MaxValue.ToString()));
        Assert.Equal(Money.MaxValue, -Money.MinValue);
        Assert.True(Money.TryFromFen(Money.MinValue.Fen, out var least) && least == Money.MinValue);
        Assert.False(Money.TryFromFen(Money.MinValue.Fen - 1, out var none) || Money.TryFromFen(Money.MaxValue.Fen + 1, out none));
        Assert.Equal(Money.Zero, none);
        Assert.Throws<OverflowException>(() => Money.MinValue - Money.FromFen(1));
        Assert.Throws<OverflowException>(() => Money.MaxValue + Money.FromFen(1));
    }

    [Fact]
    public void Money_NamedForms_SayWhatTheOperatorsSay()
    {
        var (a, b) = (Money.Parse("12.50"), Money.Parse("0.75"));

        Assert.Equal(("13.25", "11.75", "-12.50"), (Money.Add(a, b).ToString(), Money.Subtract(a, b).ToString(), Money.Negate(a).ToString()));
        Assert.Equal((a + b, a - b, -a), (Money.Add(a, b), Money.Subtract(a, b), Money.Negate(a)));
    }

    [Fact]
    public void Split_OfANegativePoolOrASubjectTwice_IsRefused()
    {
        KeyValuePair<SubjectId, Points> Of(string id) => new(PersonId.From(id), 1);

        Assert.Throws<ArgumentOutOfRangeException>(() => MoneyPool.Split(Money.FromFen(-1), [Of("a")]));
        Assert.Equal(new SubjectListedTwice(PersonId.From("b")), MoneyPool.Split(Money.FromYuan(1), [Of("b"), Of("a"), Of("b")]).Value);
        Assert.Equal(new NothingToShare(Money.FromYuan(1)), MoneyPool.Split(Money.FromYuan(1), []).Value);
    }

    [Fact]
    public void RuleSet_TellsVersionsApart_AndRefusesOneTwice()
    {
        Rule[] rules = [new("own", "1"), new("own", "2"), new("other", "1")];

        Assert.Equal(rules, PayRuleSet.Of(rules).Rules);
        Assert.Contains("own version 2", Assert.Throws<ArgumentException>(() => PayRuleSet.Of([.. rules, new Rule("own", "2")])).Message, StringComparison.Ordinal);
        Assert.True(PayPolicy.TryBuild("p", 1, null, [new CustomPay("c", "own", "2")], out _, out _, rules: PayRuleSet.Of(rules)));
        Assert.False(PayPolicy.TryBuild("p", 1, null, [new CustomPay("c", "own", "3")], out _, out var findings, rules: PayRuleSet.Of(rules)));
        Assert.Equal("pay.unknown-rule", Assert.Single(findings).Code);
    }
}
