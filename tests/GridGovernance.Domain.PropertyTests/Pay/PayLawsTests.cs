using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Testing;
using GridGovernance.Domain.Testing.Pay;

namespace GridGovernance.Domain.PropertyTests.Pay;

/// <summary>The kit's laws of pay tried on themselves.</summary>
public class PayLawsTests
{
    private static readonly GradingPolicy Grades = GradingPolicy.Build([new("low"), new("middle", 60, below: 90), new("high", 90)], [GradeQuota.AtMost("high", 2)]);

    private static readonly PayPolicy Mixed = PayPolicy.Build("mixed", 1, Grades,
        [new WithheldShare("year", Money.Parse("58923"), Factor.Parse("0.1"), [new("low", Factor.Zero), new("middle", Factor.One), new("high", Factor.Parse("1.0727"))]), new ProportionalPool("pool", Money.Parse("1000.01"))]);

    private static readonly Dictionary<string, LawSet> Sound = new()
    {
        ["bonus"] = LawsOf.PayRule(new FaultyPay.Bonus(), sample => sample.Points(60, 90, 100).Monotone()),
        ["bonus by the policy's own grades"] = LawsOf.PayRule(new FaultyPay.Bonus(), sample => sample.Graded(Grades).Points(90)),
        ["mixed policy"] = LawsOf.PayPolicy(Mixed),
        ["piece rate without grades"] = LawsOf.PayPolicy(PayPolicy.Build("piece", 1, null, [new PieceRate("piece", Money.Parse("1.37"), Money.FromYuan(50))])),
        ["policy with custom rule"] = LawsOf.PayPolicy(PayPolicy.Build("custom", 1, Grades, [new CustomPay("bonus", "sample.bonus", "1")], rules: PayRuleSet.Of(new FaultyPay.Bonus())), PayRuleSet.Of(new FaultyPay.Bonus())),
        ["grades"] = LawsOf.GradingPolicy(Grades),
        ["stars"] = LawsOf.GradingPolicy(GradingPolicy.Stars(Rounding.Create(1), (60, 1), (70, 2), (80, 3), (90, 4), (96, 5))),
        ["the library's split"] = LawsOf.PoolSplit((pool, points) => MoneyPool.Split(pool, points).OrThrow().Shares),
    };

    private static readonly Dictionary<string, (LawSet Laws, string Law)> Faulty = new()
    {
        ["reads the clock"] = (LawsOf.PayRule(new FaultyPay.ReadsTheClock()), "PYR-1"),
        ["remembers the last"] = (LawsOf.PayRule(new FaultyPay.RemembersTheLast()), "PYR-2"),
        ["reads by culture"] = (LawsOf.PayRule(new FaultyPay.ReadsByCulture()), "PYR-3"),
        ["shares scratch"] = (LawsOf.PayRule(new FaultyPay.SharesScratch()), "PYR-4"),
        ["renames itself"] = (LawsOf.PayRule(new FaultyPay.RenamesItself()), "PYR-5"),
        ["pays first comers"] = (LawsOf.PayRule(new FaultyPay.PaysFirstComers()), "PYR-6"),
        ["more is less"] = (LawsOf.PayRule(new FaultyPay.MoreIsLess(), sample => sample.Monotone()), "PYR-7"),
        ["loses a fen"] = (Settling(FaultyPay.Spoiling(FaultyPay.LosesAFen)), "PYP-1"),
        ["favours the first"] = (Settling(FaultyPay.Spoiling(FaultyPay.FavoursTheFirst)), "PYP-2"),
        ["forgets the last"] = (Settling(FaultyPay.Spoiling(FaultyPay.ForgetsTheLast)), "PYP-3"),
        ["pays twice on a duplicate"] = (Settling(FaultyPay.PaysTwice), "PYP-4"),
        ["rule changed under its old version"] = (LawsOf.PayPolicy(FaultyPay.With(new FaultyPay.Bonus()), PayRuleSet.Of(new FaultyPay.RaisedBonus())), "PYP-5"),
        ["policy whose rule reads the clock"] = (LawsOf.PayPolicy(FaultyPay.With(new FaultyPay.ReadsTheClock()), PayRuleSet.Of(new FaultyPay.ReadsTheClock())), "PYP-7"),
        ["policy whose rule reads by culture"] = (LawsOf.PayPolicy(FaultyPay.With(new FaultyPay.ReadsByCulture()), PayRuleSet.Of(new FaultyPay.ReadsByCulture())), "PYP-8"),
        ["policy whose rule shares scratch"] = (LawsOf.PayPolicy(FaultyPay.With(new FaultyPay.SharesScratch()), PayRuleSet.Of(new FaultyPay.SharesScratch())), "PYP-9"),
        ["pays the weak"] = (Settling(FaultyPay.Spoiling(FaultyPay.PaysTheWeak)), "PYP-6"),
        ["knows no veto"] = (Graded(subjects => FaultyPay.BandsOnly(Grades, subjects)), "GRP-1"),
        ["puts the best down"] = (Graded(subjects => FaultyPay.PutsTheBestDown(Grades, subjects)), "GRP-2"),
        ["quota by list"] = (Graded(subjects => FaultyPay.QuotaByList(Grades, subjects)), "GRP-3"),
        ["knows no quota"] = (Graded(subjects => FaultyPay.BandsOnly(Grades, subjects)), "GRP-4"),
        ["grades by the clock"] = (Graded(subjects => FaultyPay.GradesByTheClock(Grades, subjects)), "GRP-6"),
        ["grades by culture"] = (Graded(subjects => FaultyPay.GradesByCulture(Grades, subjects)), "GRP-7"),
        ["grades on one desk"] = (Graded(new FaultyPay.OneDesk(Grades).Grade), "GRP-8"),
        ["generous"] = (Graded(subjects => FaultyPay.Generous(Grades, subjects)), "GRP-5"),
        ["split loses a fen"] = (LawsOf.PoolSplit(FaultyPay.CutsDown), "POO-1"),
        ["splits equally"] = (LawsOf.PoolSplit(FaultyPay.Equally), "POO-2"),
        ["rest to the first"] = (LawsOf.PoolSplit(FaultyPay.RestToTheFirst), "POO-3"),
        ["rest to the weakest"] = (LawsOf.PoolSplit(FaultyPay.RestToTheWeakest), "POO-4"),
    };

    public static IEnumerable<object[]> SoundCases => Sound.SelectMany(pair => pair.Value.Ids.Select(id => new object[] { pair.Key, id[0] }));

    public static TheoryData<string> FaultyNames => [.. Faulty.Keys];

    [Theory, MemberData(nameof(SoundCases))]
    public void Sound_Keeps(string code, string law) => Sound[code].With(Pace.Options(200)).Check(law);

    [Theory, MemberData(nameof(FaultyNames))]
    public void Faulty_IsRefutedByItsLaw(string code) => Refuted.By(Faulty[code].Laws, Faulty[code].Law);

    [Fact]
    public void ARuleThatHardlyPays_FailsAsVacuous()
    {
        var report = LawsOf.PayRule(new FaultyPay.Bonus(), sample => sample.Graded(GradingPolicy.Build([new("low"), new("high", 100_000)], [GradeQuota.AtMost("high", 0)]))).CheckAll();

        Assert.Equal(LawVerdict.Vacuous, report.Results.Single(result => result.Id == "PYR-1").Verdict);
        Assert.Empty(report.Broken);
    }

    private static LawSet Settling(Settling settle) => new(PayPolicyLaws.Of(Mixed, PayRuleSet.Empty, settle));

    private static LawSet Graded(Grading grade) => new(GradingLaws.Of(Grades, grade));
}
