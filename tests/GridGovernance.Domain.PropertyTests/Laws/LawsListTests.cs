using System.Reflection;
using System.Text.RegularExpressions;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.PropertyTests.Pairing;
using GridGovernance.Domain.PropertyTests.Pay;
using GridGovernance.Domain.PropertyTests.Scoring;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Staffing;
using GridGovernance.Domain.Testing;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.PropertyTests.Laws;

/// <summary>Holds tests/INVARIANTS.md against the laws as data: every law of the kit is listed with its very sentence, and every law listed for the kit's files is in a family.</summary>
public partial class LawsListTests
{
    private static readonly PayPolicy Piece = PayPolicy.Build("piece", 1, GradingPolicy.Build([new("low"), new("high", 60)]), [new PieceRate("piece", Money.FromFen(1))]);

    /// <summary>Every family with everything declared that makes a law optional.</summary>
    private static readonly Dictionary<string, LawSet> Families = new()
    {
        [nameof(LawsOf.Engine)] = LawsOf.Engine(Scorers.Fast),
        [nameof(LawsOf.Rule)] = LawsOf.Rule(new SampleLevelRule(), sample => sample.Monotone()),
        [nameof(LawsOf.Scheme)] = LawsOf.Scheme(PointsScheme.Define("any").Category("duty").Award("patrol", "duty", rule => rule.For("patrol").Worth(1)).Build()),
        [nameof(LawsOf.PairingConstraint)] = LawsOf.PairingConstraint(new OwnHouseholdExcluded()),
        [nameof(LawsOf.PairingCost)] = LawsOf.PairingCost(new DistanceCost()),
        [nameof(LawsOf.PairingPolicy)] = LawsOf.PairingPolicy(PairingPolicy.OneLeadsTwo),
        [nameof(LawsOf.PairingPlanner)] = LawsOf.PairingPlanner(pairing => []),
        [nameof(LawsOf.StaffingRule)] = LawsOf.StaffingRule(new AnyStaffing(), sample => sample.Monotone()),
        [nameof(LawsOf.PayRule)] = LawsOf.PayRule(new FaultyPay.Bonus(), sample => sample.Monotone()),
        [nameof(LawsOf.PayPolicy)] = LawsOf.PayPolicy(Piece),
        [nameof(LawsOf.GradingPolicy)] = LawsOf.GradingPolicy(Piece.Grading!),
        [nameof(LawsOf.PoolSplit)] = LawsOf.PoolSplit(FaultyPay.CutsDown),
        [nameof(Agreement)] = Agreement.Between(Scorers.Fast, Scorers.Reference),
    };

    private static readonly Dictionary<string, string> Laws = Families.Values.SelectMany(family => family.Laws).GroupBy(law => law.Id).ToDictionary(laws => laws.Key, laws => laws.Select(law => law.Sentence).Distinct().Single().English);

    private static readonly (string Id, string Sentence, string Where)[] Rows =
        [.. File.ReadLines(Path.Combine(Root(), "tests", "INVARIANTS.md")).Select(line => Row().Match(line)).Where(match => match.Success).Select(match => (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value))];

    [Fact]
    public void EveryFamilyOfTheKit_IsHeldAgainstTheList() =>
        Assert.Equal(typeof(LawsOf).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.Name).Append(nameof(Agreement)).Distinct().Order(), Families.Keys.Order());

    [Fact]
    public void EveryLawOfTheKit_IsListedWithItsSentence() =>
        AssertNone(Laws.Where(law => !Rows.Any(row => row.Id == law.Key && row.Sentence == law.Value)).Select(law => $"| {law.Key} | {law.Value} |"));

    [Fact]
    public void EveryLawListedForTheKit_IsInAFamily() =>
        AssertNone(Rows.Where(row => row.Where.Contains("src/GridGovernance.Domain.Testing/", StringComparison.Ordinal) && !Laws.ContainsKey(row.Id)).Select(row => row.Id));

    [Fact]
    public void EveryLawOfTheKit_IsToldInBothLanguages() =>
        AssertNone(Families.Values.SelectMany(family => family.Laws).Where(law => !law.Sentence.Chinese.Any(letter => letter is >= '一' and <= '鿿') || !law.Describe(Language.Chinese).StartsWith(law.Id, StringComparison.Ordinal))
            .Select(law => law.Describe(Language.Chinese)));

    [Theory]
    [InlineData(LawVerdict.Kept, "成立")]
    [InlineData(LawVerdict.Broken, "不成立")]
    [InlineData(LawVerdict.Vacuous, "空成立")]
    public void AReport_IsToldInTheAskedLanguage(LawVerdict verdict, string chinese)
    {
        var report = new LawReport([new("X-1", new BilingualText("It holds.", "它成立。"), verdict, 7, "(1, 2)")]);

        Assert.Equal($"X-1 It holds.: {verdict}\n(1, 2)", report.Describe(Language.English));
        Assert.Equal(report.ToString(), report.Describe(Language.English));
        Assert.StartsWith($"X-1 它成立。 {chinese}", report.Describe(Language.Chinese), StringComparison.Ordinal);
    }

    /// <summary>Fails with every line, so that all of them can be cured at once.</summary>
    private static void AssertNone(IEnumerable<string> lines)
    {
        var text = string.Join('\n', lines);
        Assert.True(text.Length == 0, text);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "GridGovernance.Domain.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }

    [GeneratedRegex(@"^\| ([A-Z]{3}-[0-9]+) \| (.*?) \| ([^|]*?) \|\s*$")]
    private static partial Regex Row();

    private sealed class AnyStaffing : IStaffingRule
    {
        public string Id => "sample.any";

        public BilingualText? Breach(GridStaffing staffing) => null;
    }
}
