using GridGovernance.Domain.Pay;

namespace GridGovernance.Domain.Tests.Pay;

/// <summary>Published pay rules, to the fen.</summary>
public class PublishedFixtureTests
{
    /// <summary>青山区: pay by stars. The standard of 1000 yuan is ours; the factors are the source's.</summary>
    [Theory]
    [InlineData(9, "8-9", "1200.00")]
    [InlineData(8, "8-9", "1200.00")]
    [InlineData(7, "6-7", "1000.00")]
    [InlineData(6, "6-7", "1000.00")]
    [InlineData(5, "4-5", "500.00")]
    [InlineData(4, "4-5", "500.00")]
    [InlineData(3, "0-3", "0.00")]
    [InlineData(0, "0-3", "0.00")]
    public void Settle_ByTheStarsOfQingshan_PaysThePublishedShare(int stars, string grade, string pay)
    {
        var grading = GradingPolicy.Build([new("0-3", 0, to: 3), new("4-5", 4, to: 5), new("6-7", 6, to: 7), new("8-9", 8, to: 9)], rounding: Rounding.Create(1));
        var policy = PayPolicy.Build("qingshan", 1, grading, [new TierMultiplier("performance", Money.FromYuan(1000),
            new PayTier("8-9", Factor.Parse("1.2")), new("6-7", Factor.One), new("4-5", Factor.Parse("0.5")), new("0-3", Factor.Zero))]);

        var entry = Assert.Single(policy.Settle([new(PersonId.From("w1"), stars)]).OrThrow().Entries);

        Assert.Equal((grade, pay), (entry.Grade, entry.Pay.ToString()));
        Assert.True(policy.IsMonotone);
    }

    /// <summary>奈曼旗 2024: 90 % basic, 10 % performance, "excellent" raises the performance part by 7.27 %.</summary>
    [Theory]
    [InlineData(95, "excellent", "6320.67", "59351.37")]
    [InlineData(80, "competent", "5892.30", "58923.00")]
    [InlineData(10, "incompetent", "0.00", "53030.70")]
    public void Settle_ByTheWithheldShareOfNaiman_PaysThePublishedAmounts(int points, string grade, string performance, string pay)
    {
        var grading = GradingPolicy.Build([new("excellent", 90), new("competent", 60), new("incompetent", 0)]);
        var policy = PayPolicy.Build("naiman", 2024, grading, [new WithheldShare("year", Money.Parse("58923.00"), Factor.Parse("0.1"),
            new PayTier("excellent", Factor.Parse("1.0727")), new("competent", Factor.One), new("incompetent", Factor.Zero))]);

        var entry = Assert.Single(policy.Settle([new(PersonId.From("w1"), points)]).OrThrow().Entries);

        Assert.Equal(grade, entry.Grade);
        Assert.Equal([new("year", PayPartKind.Basic, Money.Parse("53030.70")), new("year", PayPartKind.Performance, Money.Parse(performance))], entry.Parts);
        Assert.Equal(pay, entry.Pay.ToString());
    }

    /// <summary>华宁县: stars by lower edges; 95 &lt; x &lt; 96 is undefined at the source, so the rounding is declared.</summary>
    [Theory]
    [InlineData("59.4", "0")]
    [InlineData("59.5", "1")]
    [InlineData("79", "2")]
    [InlineData("95", "4")]
    [InlineData("95.4999", "4")]
    [InlineData("95.5", "5")]
    [InlineData("-3", "0")]
    public void BandOf_TheStarsOfHuaning_JudgesTheRoundedPoints(string points, string stars) =>
        Assert.Equal(stars, GradingPolicy.Stars(Rounding.Create(1), (60, 1), (70, 2), (80, 3), (90, 4), (96, 5)).BandOf(Points.Parse(points))!.Grade);
}
