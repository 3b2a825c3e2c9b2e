using System.Globalization;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>The published numbers, on the two sample schemes: 70 base, 20 appraisal, contribution capped at 10, a veto that zeroes the year, the stars of 华宁县.</summary>
public class SampleSchemeTests
{
    private static readonly PersonId Member = PersonId.From("m-1");
    private static readonly PointsEngine Year = PointsEngine.Create(SchemeSamples.Scheme(SchemeSamples.PartyMemberYear));

    [Fact]
    public void PartyMemberYear_WithoutActivities_IsTheBase() => AssertScore(70, 2);

    [Fact]
    public void PartyMemberYear_FullAppraisalAndMoreContributionThanCounts_Is70And20And10() =>
        AssertScore(100, 5, [Appraised("100"), .. Disputes(5)]);

    [Fact]
    public void PartyMemberYear_ContributionAlone_IsCappedAtTen() => AssertScore(80, 3, Disputes(5));

    [Theory]
    [InlineData("94.5", "88.9", 3)]
    [InlineData("97.5", "89.5", 4)]
    [InlineData("100", "90", 4)]
    public void PartyMemberYear_Appraisal_IsAFifthOfThePercentage(string percent, string total, int stars) =>
        AssertScore(Points.Parse(total), stars, Appraised(percent));

    [Fact]
    public void PartyMemberYear_AnAppraisalOfOneself_DoesNotCount() => AssertScore(70, 2, Done("a", "appraisal", "2026-12-20", "100", recorder: Member));

    [Fact]
    public void PartyMemberYear_TwoAppraisals_CountTheHigher() => AssertScore(88, 3, Appraised("90"), Done("a2", "appraisal", "2026-06-30", "50", recorder: PersonId.From("branch")));

    [Fact]
    public void PartyMemberYear_AVeto_ZeroesTheYear() => AssertScore(0, 0, [Appraised("100"), .. Disputes(5), Done("v", "discipline-breach", "2026-02-01")]);

    [Fact]
    public void PartyMemberYear_BonusAboveTheCeiling_StaysAtOneHundred() => AssertScore(100, 5, [Appraised("100"), .. Disputes(5), .. Meetings(4)]);

    [Fact]
    public void PartyMemberYear_AllMeetings_EarnTheBonus() => AssertScore(72, 2, Meetings(4));

    [Fact]
    public void PartyMemberYear_OneMeetingShort_EarnsNoBonus() => AssertScore(70, 2, Meetings(4)[1..]);

    [Fact]
    public void PartyMemberYear_MissedMeetings_CostUnlessExcused() =>
        AssertScore(68, 1, Done("x1", "meeting-missed", "2026-03-01"), Done("x2", "meeting-missed", "2026-04-01", tags: "excused"));

    [Fact]
    public void GridWorkerMonth_PatrolsOverAWeek_StopAtTheWeeksCap()
    {
        var engine = PointsEngine.Create(SchemeSamples.Scheme(SchemeSamples.GridWorkerMonth), RuleSet.Of(new FloodDutyRule()));
        var patrols = Enumerable.Range(2, 5).Select(day => Done(string.Create(CultureInfo.InvariantCulture, $"p{day}"), "patrol", string.Create(CultureInfo.InvariantCulture, $"2026-03-{day:00}"))).ToArray();
        var twice = patrols.Select(patrol => Done(patrol.Id + "b", "patrol", patrol.OccurredOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

        Assert.Equal(60 + 10, engine.Score(Member, Period.Month(2026, 3), patrols).OrThrow().Total);
        Assert.Equal(60 + 12, engine.Score(Member, Period.Month(2026, 3), patrols.Concat(twice)).OrThrow().Total);
    }

    private static void AssertScore(Points total, int stars, params Activity[] activities)
    {
        var statement = Year.Score(Member, Period.WholeYear(2026), activities).OrThrow();

        Assert.Equal((total, stars), (statement.Total, statement.Stars!.Value));
    }

    private static Activity Appraised(string percent) => Done("a", "appraisal", "2026-12-20", percent, recorder: PersonId.From("branch"));

    private static Activity[] Disputes(int count) => [.. Enumerable.Range(1, count).Select(i => Done(string.Create(CultureInfo.InvariantCulture, $"d{i}"), "dispute-settled", "2026-05-01", "5"))];

    private static Activity[] Meetings(int each) => [.. Enumerable.Range(1, each).SelectMany(i => new[] { "branch-assembly", "branch-committee", "party-group", "party-lecture" }
        .Select(tag => Done(string.Create(CultureInfo.InvariantCulture, $"{tag}-{i}"), "meeting", "2026-05-01", tags: tag)))];

    private static Activity Done(string id, string kind, string date, string quantity = "1", PersonId? recorder = null, string? tags = null) => new(
        ActivityId.From(id), Member, kind, DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture), Quantity.Parse(quantity), tags is null ? [] : [tags], recorder: recorder);
}
