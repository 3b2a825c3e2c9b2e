using GridGovernance.Domain.Pay;

namespace GridGovernance.Domain.Tests.Pay;

/// <summary>An amount that cannot be computed refuses the whole settlement, and the refusal names what came first.</summary>
public class PayObstacleTests
{
    private static readonly PersonId A = PersonId.From("a");
    private static readonly PersonId B = PersonId.From("b");

    private static readonly OwnRule Broken = new("broken", "1", _ => throw new NotSupportedException());

    private static Refusal? RefusalOf(PaySettleOutcome outcome) => outcome.Succeeded(out _, out var refusal) ? null : refusal;

    private static PaySettleOutcome Settle(IPayRule rule, PayComponent[] components, params PaySubject[] subjects) =>
        PayPolicy.Build("p", 1, null, components, rules: PayRuleSet.Of(rule)).Settle(subjects);

    [Fact]
    public void APartBeyond64Bits_IsRefusedLikeAnyOther() =>
        Assert.Equal(new PayOutOfRange(A, "piece"), RefusalOf(Settle(Broken, [new PieceRate("piece", Money.MaxValue)], new PaySubject(A, Points.MaxValue))));

    [Fact]
    public void PartsInRange_WhoseSumIsNot_AreRefusedAtThePartThatLeavesIt() =>
        Assert.Equal(new PayOutOfRange(A, "second"), RefusalOf(Settle(Broken, [new PieceRate("first", Money.MaxValue), new PieceRate("second", Money.MaxValue)], new PaySubject(A, 1))));

    [Fact]
    public void APartOutOfRange_IsRefusedThoughALaterOneWouldBringTheSumBack()
    {
        var takingBack = new OwnRule("own", "1", _ => -Money.MaxValue);

        Assert.Equal(new PayOutOfRange(A, "piece"), RefusalOf(Settle(takingBack, [new CustomPay("own", "own", "1"), new PieceRate("piece", Money.MaxValue)], new PaySubject(A, 2))));
    }

    [Fact]
    public void PayDownToTheLeastAmount_IsPaid() =>
        Assert.Equal(Money.MinValue, Settle(new OwnRule("own", "1", _ => Money.MinValue), [new CustomPay("own", "own", "1")], new PaySubject(A, 1)).OrThrow().Total);

    [Fact]
    public void TheFirstObstacle_IsTheOneTold()
    {
        PayComponent large = new PieceRate("piece", Money.MaxValue), broken = new CustomPay("x", "broken", "1");

        Assert.Equal(new PayOutOfRange(A, "piece"), RefusalOf(Settle(Broken, [large, broken], new PaySubject(A, 2))));
        Assert.Equal(new PayRuleFaulted("broken", A, nameof(NotSupportedException)), RefusalOf(Settle(Broken, [broken, large], new PaySubject(A, 2))));
    }

    [Fact]
    public void ARuleThatFaulted_IsAskedAboutNobodyElse()
    {
        var rule = new OwnRule("own", "1", _ => throw new NotSupportedException());

        Settle(rule, [new CustomPay("x", "own", "1")], new(A, 1), new PaySubject(B, 1));

        Assert.Equal([A], rule.Asked);
    }
}
