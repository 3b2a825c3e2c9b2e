using GridGovernance.Domain.Pay;

namespace GridGovernance.Domain.Tests.Pay;

public class GradingPolicyTests
{
    private static readonly GradeBand[] Bands = [new("excellent", 90), new("good", 75), new("poor", 0)];

    /// <summary>Points near the end of their range, rounded to a coarse step, once threw; they are only compared.</summary>
    [Fact]
    public void BandOf_PointsThatRoundBeyondTheirRange_FallsIntoTheLastBand()
    {
        var up = Rounding.Create(7, RoundingMode.AwayFromZero);
        var open = GradingPolicy.Build([new("low"), new("high", 70)], rounding: up);
        var ended = GradingPolicy.Build([new("low"), new("high", 70, below: 140)], rounding: up);

        Assert.Equal(("high", "low"), (open.BandOf(Points.MaxValue)?.Grade, open.BandOf(Points.MinValue)?.Grade));
        Assert.Null(ended.BandOf(Points.MaxValue));
        Assert.IsType<PointsOutsideBands>(ended.Grade([new(PersonId.From("a"), Points.MaxValue)]).Value);
    }

    [Theory]
    [InlineData(QuotaTies.AllDown, "good good good good poor")]
    [InlineData(QuotaTies.AllUp, "excellent excellent good good poor")]
    [InlineData(QuotaTies.ByKey, "excellent good good good poor")]
    public void Grade_TiesAtTheEdgeOfAQuota_GoAsDeclared(QuotaTies ties, string expected)
    {
        var policy = GradingPolicy.Build(Bands, [GradeQuota.AtMostPercent("excellent", Factor.Of(20), ties)]);

        var graded = policy.Grade(Subjects(95, 95, 92, 80, 10)).OrThrow().Subjects;

        Assert.Equal(expected, string.Join(' ', graded.Select(subject => subject.Grade)));
    }

    [Fact]
    public void Grade_WhoIsOverAQuota_CompetesOneGradeDown()
    {
        var policy = GradingPolicy.Build(Bands, [GradeQuota.AtMost("excellent", 1), GradeQuota.AtMost("good", 1)]);

        var graded = policy.Grade(Subjects(99, 98, 80)).OrThrow().Subjects;

        Assert.Equal(["excellent", "good", "poor"], graded.Select(subject => subject.Grade));
        Assert.Equal([false, true, true], graded.Select(subject => subject.Demoted));
    }

    [Fact]
    public void Grade_OnAVeto_GivesTheLowestGradeWhateverThePoints()
    {
        var graded = GradingPolicy.Build(Bands).Grade([new(PersonId.From("a"), 99, lowestGrade: true), new(PersonId.From("b"), 99, exempt: true)]).OrThrow().Subjects;

        Assert.Equal(["poor", null], graded.Select(subject => subject.Grade));
    }

    [Theory]
    [InlineData("0..59 60..79 80..", "")]
    [InlineData("0..59 61..", "pay.band-gap $.bands[1]")]
    [InlineData("0..60 60..", "pay.band-overlap $.bands[1]")]
    [InlineData("10..", "pay.band-gap $.bands[0]")]
    [InlineData("60.. 60.. ..", "pay.band-overlap $.bands[1]")]
    [InlineData("0..59 80..70", "pay.band-empty $.bands[1],pay.band-gap $.bands[1]")]
    [InlineData("0..59.5 60.5..", "pay.edge-off-step $.bands[0].to,pay.edge-off-step $.bands[1].from")]
    public void TryBuild_OnWholePoints_FindsGapsAndOverlaps(string bands, string expected)
    {
        GradingPolicy.TryBuild([.. bands.Split(' ').Select(Band)], null, Rounding.Create(1), out _, out var findings);

        Assert.Equal(expected, string.Join(',', findings.Select(finding => $"{finding.Code} {finding.Path}")));
    }

    [Fact]
    public void TryBuild_WholePointBandsWithoutRounding_AreAGap()
    {
        Assert.False(GradingPolicy.TryBuild([new("low", 0, to: 79), new("high", 80)], null, null, out _, out var findings));
        Assert.Equal("pay.band-gap", Assert.Single(findings).Code);
    }

    [Fact]
    public void TryBuild_QuotasThatCannotBe_AreFound()
    {
        GradingPolicy.TryBuild(Bands, [GradeQuota.AtMost("poor", 1), GradeQuota.AtMost("superb", 1), GradeQuota.AtMost("good", 1), GradeQuota.AtMost("good", 2)], null, out _, out var findings);

        Assert.Equal(["pay.quota-on-lowest", "pay.unknown-grade", "pay.duplicate-quota"], findings.Select(finding => finding.Code));
    }

    private static GradeBand Band(string text, int index)
    {
        var ends = text.Split("..");
        return new($"g{index}", ends[0].Length > 0 ? Points.Parse(ends[0]) : null, to: ends[1].Length > 0 ? Points.Parse(ends[1]) : null);
    }

    private static IEnumerable<PaySubject> Subjects(params int[] points) => points.Select((value, i) => new PaySubject(PersonId.From($"w{i}"), value)).Reverse();
}
