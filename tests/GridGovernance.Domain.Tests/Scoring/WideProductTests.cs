using System.Numerics;
using GridGovernance.Domain.Scoring;
using static GridGovernance.Domain.Tests.Scoring.March;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>Many factors on one activity leave 128 bits; the product stays exact until it is rounded once, and each multiplier's line is what the cut product grew by.</summary>
public class WideProductTests
{
    private static readonly string[] Tens = ["1.0001", "0.9999", "1.25", "0.8", "3", "0.3333", "1.1", "1.2", "1.3", "0.7", "0.9", "1.5", "2", "0.5"];

    public static TheoryData<string, string, string, RoundingMode> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string, RoundingMode>();
            foreach (var mode in Enum.GetValues<RoundingMode>())
            {
                cases.Add("123456.7891", "1.0001 0.9999 1.25 0.8 3 0.3333 1.1 1.2 1.3 0.7 0.9 1.5 2 0.5", "0.01", mode);
                cases.Add("3", "0.5 1 1 1 1 1 1 1 1 1 1 1 1 1", "1", mode);                                    // 1.5: a half above an odd number
                cases.Add("5", "0.5 1 1 1 1 1 1 1 1 1 1 1 1 1", "1", mode);                                    // 2.5: a half above an even number
                cases.Add("4", "0.5 1 1 1 1 1 1 1 1 1 1 1 1 1", "1", mode);                                    // no rest
                cases.Add("3.0002", "0.5 1 1 1 1 1 1 1 1 1 1 1 1 1", "1", mode);                               // a little above the half
                cases.Add("2.9998", "0.5 1 1 1 1 1 1 1 1 1 1 1 1 1", "1", mode);                               // a little below it
            }

            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Product_OfManyFactors_IsRoundedOnce(string worth, string factors, string step, RoundingMode mode)
    {
        foreach (var isCredit in new[] { true, false })
        {
            var statement = Score(SchemeOf(worth, factors.Split(' '), Rounding.Create(P(step), mode), isCredit), Did("a", "k", 2));
            var expected = Expected(P(worth), factors.Split(' '), P(step), mode, isCredit);

            Assert.Equal(expected, statement.Total);
            Assert.Equal(expected.TenThousandths, statement.Lines.Sum(line => line.Amount.TenThousandths));
        }
    }

    [Fact]
    public void Lines_OfManyFactors_AreWhatTheCutProductGrewBy()
    {
        var statement = Score(SchemeOf("1000.0001", Tens, default, isCredit: true), Did("a", "k", 2));
        BigInteger numerator = P("1000.0001").TenThousandths, denominator = 1, before = numerator;
        List<BigInteger> grown = [];
        foreach (var factor in Tens)
        {
            (numerator, denominator) = (numerator * Factor.Parse(factor).TenThousandths, denominator * 10_000);
            grown.Add(numerator / denominator - before);
            before = numerator / denominator;
        }

        Assert.Equal(grown.Where(change => change != 0), statement.Lines.Where(line => line.Kind is LineKind.Multiplier).Select(line => (BigInteger)line.Amount.TenThousandths));
    }

    [Fact]
    public void Product_ThatLeavesTheRangeOnTheWay_IsAFault()
    {
        var scheme = PointsScheme.Define("wide").Category("c").Award("a", "c", rule => rule.For("k").WorthPerUnit(2));
        for (var i = 0; i < Tens.Length; i++)
            scheme = scheme.Multiplier($"m{i}", Factor.Parse("0.5"), with => with.ToRules("a"));
        Activity Of(Quantity quantity) => new(ActivityId.From("a"), Worker, "k", new(2026, 3, 2), quantity);
        var engine = PointsEngine.Create(scheme.Build());

        Assert.False(engine.Score(Worker, TheMonth, [Of(Quantity.MaxValue)]).Succeeded(out _, out var fault));
        Assert.Contains("a a", fault.Describe(Language.English), StringComparison.Ordinal);
        Assert.Equal(P("1"), engine.Score(Worker, TheMonth, [Of(Quantity.Of(8192))]).OrThrow().Total);
    }

    private static PointsScheme SchemeOf(string worth, string[] factors, Rounding rounding, bool isCredit)
    {
        var scheme = PointsScheme.Define("wide").Round(rounding).Category("c");
        Action<ValuedRuleBuilder> rule = with => with.For("k").Worth(P(worth));
        scheme = isCredit ? scheme.Award("a", "c", rule) : scheme.Deduction("a", "c", rule);
        for (var i = 0; i < factors.Length; i++)
            scheme = scheme.Multiplier($"m{i}", Factor.Parse(factors[i]), with => with.ToRules("a").ToDeductionsToo());
        return scheme.Build();
    }

    /// <summary>The same by the book, in big integers.</summary>
    private static Points Expected(Points worth, string[] factors, Points step, RoundingMode mode, bool isCredit)
    {
        var numerator = factors.Aggregate((BigInteger)worth.TenThousandths, (product, factor) => product * Factor.Parse(factor).TenThousandths);
        var denominator = BigInteger.Pow(10_000, factors.Length) * step.TenThousandths;
        var (quotient, rest) = BigInteger.DivRem(numerator, denominator);
        var half = (rest * 2).CompareTo(denominator);
        var isUp = rest != 0 && mode switch
        {
            RoundingMode.HalfAwayFromZero => half >= 0,
            RoundingMode.HalfToEven => half > 0 || (half == 0 && !quotient.IsEven),
            RoundingMode.TowardZero => false,
            RoundingMode.AwayFromZero => true,
            RoundingMode.Down => !isCredit,
            _ => isCredit,
        };
        var magnitude = (long)((quotient + (isUp ? 1 : 0)) * step.TenThousandths);
        return Points.FromTenThousandths(isCredit ? magnitude : -magnitude);
    }
}
