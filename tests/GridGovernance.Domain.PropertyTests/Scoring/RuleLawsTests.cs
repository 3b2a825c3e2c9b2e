using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.PropertyTests.Scoring;

/// <summary>The kit tried on itself: sound rules keep every law, and each faulty rule is refuted by the law meant for it.</summary>
public class RuleLawsTests
{
    private static readonly Dictionary<string, LawSet> Sound = new()
    {
        ["level"] = LawsOf.Rule(new SampleLevelRule(), sample => sample.Tag("level", "I", "II")),
        ["fixed"] = LawsOf.Rule(new SoundRules.FixedWorth()),
        ["hours"] = LawsOf.Rule(new SoundRules.HoursAboveTwo(), sample => sample.Quantity(Quantity.Of(2), Quantity.Parse("2.5"), Quantity.Of(8)).Monotone()),
        ["night"] = LawsOf.Rule(new SoundRules.NightDuty(), sample => sample.Tag("shift", "night", "day")),
        ["late"] = LawsOf.Rule(new SoundRules.LateIsCharged(), sample => sample.Tag("late")),
    };

    private static readonly Dictionary<string, (IPointsRule Rule, string Law)> Faulty = new()
    {
        ["reads the clock"] = (new FaultyRules.ReadsTheClock(), "RUL-1"),
        ["counts its calls"] = (new FaultyRules.CountsItsCalls(), "RUL-1"),
        ["remembers the last"] = (new FaultyRules.RemembersTheLast(), "RUL-2"),
        ["pays each id once"] = (new FaultyRules.PaysEachIdOnce(), "RUL-1"),
        ["throws without the tag"] = (new FaultyRules.ThrowsWithoutTheTag(), "RUL-3"),
        ["forgets to answer"] = (new FaultyRules.ForgetsToAnswer(), "RUL-3"),
        ["fines late records"] = (new FaultyRules.FinesLateRecords(), "RUL-4"),
        ["reads by culture"] = (new FaultyRules.ReadsByCulture(), "RUL-5"),
        ["shares scratch"] = (new FaultyRules.SharesScratch(), "RUL-6"),
        ["grows its kinds"] = (new FaultyRules.GrowsItsKinds(), "RUL-7"),
        ["pays first comers"] = (new FaultyRules.PaysFirstComers(), "RUL-8"),
        ["more is less"] = (new FaultyRules.MoreIsLess(), "RUL-9"),
    };

    public static IEnumerable<object[]> SoundCases => Sound.SelectMany(pair => pair.Value.Ids.Select(id => new object[] { pair.Key, id[0] }));

    public static TheoryData<string> FaultyNames => [.. Faulty.Keys];

    [Theory, MemberData(nameof(SoundCases))]
    public void SoundRule_Keeps(string rule, string law) => Sound[rule].With(Pace.Options(200)).Check(law);

    [Theory, MemberData(nameof(FaultyNames))]
    public void FaultyRule_IsRefutedByItsLaw(string rule)
    {
        var (code, law) = Faulty[rule];

        var broken = Assert.Throws<LawBrokenException>(() => LawsOf.Rule(code, sample => sample.Monotone()).Check(law));

        Assert.Equal((law, LawVerdict.Broken), (broken.Result.Id, broken.Result.Verdict));
        Assert.Contains(law, broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ARuleThatHardlyMatches_FailsAsVacuous()
    {
        var report = LawsOf.Rule(new SoundRules.NightDuty()).CheckAll();

        Assert.Equal(LawVerdict.Vacuous, report.Results.Single(result => result.Id == "RUL-1").Verdict);
        Assert.False(report.AllKept);
        Assert.Empty(report.Broken);
    }

    [Fact]
    public void ASeed_ReplaysTheSameCounterexample()
    {
        var laws = LawsOf.Rule(new FaultyRules.FinesLateRecords()).With(new() { Replay = (7, 9) });

        var first = Assert.Throws<LawBrokenException>(() => laws.Check("RUL-4"));

        Assert.Equal(first.Message, Assert.Throws<LawBrokenException>(() => laws.Check("RUL-4")).Message);
        Assert.Throws<ArgumentException>(() => laws.Check("no such law"));
    }
}
