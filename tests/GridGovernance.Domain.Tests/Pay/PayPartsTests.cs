using GridGovernance.Domain.Pay;

namespace GridGovernance.Domain.Tests.Pay;

/// <summary>What the parts of a policy take and refuse, how they are spelled, and when more points never pay less.</summary>
public class PayPartsTests
{
    private static readonly GradingPolicy Three = GradingPolicy.Build([new("low"), new("middle", 60), new("high", 90)]);

    [Fact]
    public void ABand_EndsAtOneEdge() =>
        Assert.Equal("below", Assert.Throws<ArgumentException>(() => new GradeBand("good", 80, to: 89, below: 90)).ParamName);

    [Fact]
    public void ABand_IsSpelledWithItsEdges() => Assert.Equal(["good 80..89", "good 80..<90", "good 80..", "good ..<90"],
        new GradeBand[] { new("good", 80, to: 89), new("good", 80, below: 90), new("good", 80), new("good", below: 90) }.Select(band => band.ToString()));

    [Fact]
    public void AQuota_BoundsByAShareUpToAllOrByACountOfNoneOrMore()
    {
        Assert.Equal((7, 0, 3), (GradeQuota.AtMostPercent("high", Factor.Of(100)).PlacesAmong(7), GradeQuota.AtMost("high", 0).PlacesAmong(7), GradeQuota.AtMost("high", 5).PlacesAmong(3)));
        Assert.Equal("percent", Assert.Throws<ArgumentOutOfRangeException>(() => GradeQuota.AtMostPercent("high", Factor.Parse("100.0001"))).ParamName);
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => GradeQuota.AtMost("high", -1)).ParamName);
        Assert.Equal("graded", Assert.Throws<ArgumentOutOfRangeException>(() => GradeQuota.AtMost("high", 1).PlacesAmong(-1)).ParamName);
    }

    [Fact]
    public void AQuota_IsSpelledWithItsBound() => Assert.Equal(["high at most 20 %, ties AllDown", "high at most 3, ties ByKey"],
        new[] { GradeQuota.AtMostPercent("high", Factor.Of(20)), GradeQuota.AtMost("high", 3, QuotaTies.ByKey) }.Select(quota => quota.ToString()));

    [Fact]
    public void AGrading_ListsQuotasFromTheHighestGrade() => Assert.Equal(["high", "middle"],
        GradingPolicy.Build(Three.Bands, [GradeQuota.AtMost("middle", 1), GradeQuota.AtMost("high", 1)]).Quotas.Select(quota => quota.Grade));

    [Fact]
    public void AGradingWithoutBands_IsNone()
    {
        Assert.False(GradingPolicy.TryBuild([], null, null, out var policy, out var findings));
        Assert.Null(policy);
        Assert.Equal("pay.no-bands $.bands", string.Join(',', findings.Select(finding => $"{finding.Code} {finding.Path}")));
    }

    [Fact]
    public void AnUpperEdge_BelongsToNoBand_AndTheLowestTakesEverythingBelow()
    {
        var grading = GradingPolicy.Build([new("low", 0), new("high", 60, below: 90)]);

        Assert.Equal("low high high", string.Join(' ', new[] { "-3", "60", "89.9999" }.Select(points => grading.BandOf(Points.Parse(points))?.Grade)));
        Assert.Null(grading.BandOf(90));
    }

    [Fact]
    public void ASubjectsStandard_IsNothingOrMore()
    {
        Assert.Equal(Money.Zero, new PaySubject(PersonId.From("a"), 1, standard: Money.Zero).Standard);
        Assert.Equal("standard", Assert.Throws<ArgumentOutOfRangeException>(() => new PaySubject(PersonId.From("a"), 1, standard: Money.FromFen(-1))).ParamName);
    }

    [Fact]
    public void ANegativePool_IsNoPool_EvenWhereNobodyHasPoints() =>
        Assert.Equal("pool", Assert.Throws<ArgumentOutOfRangeException>(() => MoneyPool.Split(Money.FromFen(-1), [])).ParamName);

    [Fact]
    public void AVersion_IsOneOrMore()
    {
        PayComponent[] components = [new PieceRate("piece", Money.Zero)];

        Assert.Equal("version", Assert.Throws<ArgumentOutOfRangeException>(() => PayPolicy.Build("p", 0, null, components)).ParamName);
        Assert.Equal(1, PayPolicy.Build("p", 1, null, components).Version);
    }

    [Fact]
    public void ARuleSet_HoldsNoNull() => Assert.Equal("rules", Assert.Throws<ArgumentNullException>(() => PayRuleSet.Of(new OwnRule("own", "1"), null!)).ParamName);

    /// <summary>Whoever reads on after a failed attempt finds nothing, not a rounded amount.</summary>
    [Fact]
    public void AnAmountWithAFractionOfAFen_IsNotRounded()
    {
        Assert.False(Money.TryParse("1.001", out var amount));
        Assert.Equal(Money.Zero, amount);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(true, "high")]
    [InlineData(true, "middle", "high")]
    [InlineData(false, "low")]
    [InlineData(false, "middle")]
    [InlineData(false, "low", "high")]
    public void APool_IsMonotoneWhereItIsOpenToTheUpperGrades(bool monotone, params string[] grades) =>
        Assert.Equal(monotone, PayPolicy.Build("p", 1, Three, [new ProportionalPool("pool", Money.FromYuan(1), grades)]).IsMonotone);

    [Fact]
    public void APieceRate_IsMonotone() => Assert.True(PayPolicy.Build("p", 1, null, [new PieceRate("piece", Money.FromYuan(1))]).IsMonotone);
}
