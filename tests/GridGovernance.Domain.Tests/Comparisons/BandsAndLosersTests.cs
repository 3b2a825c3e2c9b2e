using GridGovernance.Domain.Comparisons;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Comparisons;

public class BandsAndLosersTests
{
    private static readonly PersonId A = PersonId.From("a"), B = PersonId.From("b"), Away = PersonId.From("away");

    private static PointsScheme Scheme(int worth, string category = "duty") => PointsScheme.Define("s").Base(60).Category(category)
        .Award("patrol", category, rule => rule.For("patrol").Worth(worth)).Stars(Rounding.Create(1), (60, 1), (64, 2)).Build();

    private static SchemeComparison Compare(PointsScheme before, PointsScheme after) => SchemeComparison.Compare(PointsEngine.Create(before), PointsEngine.Create(after), Period.Month(2026, 3),
        [A, B, new ScoredSubject(Away, exempt: true)], [new(ActivityId.From("p"), A, "patrol", new(2026, 3, 2))], null).OrThrow();

    [Fact]
    public void Bands_WithoutAPayPolicy_AreTheStars()
    {
        var comparison = Compare(Scheme(4), Scheme(1));

        Assert.Equal([new ComparedBand("1", 1, 2), new("2", 1, 0)], comparison.Bands());
        Assert.Equal((A, -3), (Assert.Single(comparison.Losers).Subject, (int)(comparison.Change.TenThousandths / 10_000)));
        Assert.All(comparison.Subjects, subject => Assert.Equal(Money.Zero, subject.PayChange));
        Assert.Empty(comparison.Findings);
    }

    /// <summary>A rule that moves to a category the scheme before has not got is laid over it with its category.</summary>
    [Fact]
    public void Compare_OfARuleInANewCategory_NamesBoth()
    {
        var comparison = Compare(Scheme(4), Scheme(2, "honour"));

        Assert.Equal(-2, (int)(comparison.Change.TenThousandths / 10_000));
        Assert.Equal(comparison.Change, comparison.Causes.Aggregate(comparison.Interaction, (sum, cause) => sum + cause.Change));
    }
}
