using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>A population's totals, which go through columns, against its statements at the full level, which do not.</summary>
public class PopulationTests
{
    private const int Members = 40;
    private static readonly Period March = Period.Month(2026, 3);
    private static readonly ScoredSubject[] Subjects = [.. Enumerable.Range(0, Members).Select(i => new ScoredSubject(Member(i), suspensions: i % 9 == 0 ? [DateSpan.Create(new(2026, 3, 5), new(2026, 3, 8))] : []))];

    private static readonly PointsScheme Scheme = PointsScheme.Define("population").Base(10).Floor(0).Round(Rounding.Create(Points.Parse("0.1"))).Stars(Rounding.Create(1), (10, 1), (40, 2))
        .Category("c", c => c.CapCredits(60, PointsWindow.Period)).Category("d")
        .Award("patrol", "c", r => r.For("patrol").Worth(2).AtMost(6, PointsWindow.Day))
        .Award("visit", "d", r => r.For("visit").WorthPerUnit(Points.Parse("0.25"), 3).When(RuleCondition.Not(RuleCondition.RecordedBy(RecorderTest.IsSubject))))
        .Deduction("late", "d", r => r.For("late").Worth(1).When(RuleCondition.HasTag("level", "II")))
        .Veto("grave", PeriodKind.Month, r => r.For("late").When(RuleCondition.HasTag("grave"))).Build();

    [Theory]
    [InlineData(ExplanationLevel.Totals, 1)]
    [InlineData(ExplanationLevel.Categories, 1)]
    [InlineData(ExplanationLevel.Totals, 3)]
    [InlineData(ExplanationLevel.Categories, 4)]
    public void ScoreAll_BelowTheFullLevel_SaysWhatTheFullLevelSays(ExplanationLevel level, int threads)
    {
        Activity[] activities = [.. Enumerable.Range(0, 20_000).Select(Drawn)];
        var engine = PointsEngine.Create(Scheme);

        var full = engine.ScoreAll(March, Subjects, activities);
        var report = engine.ScoreAll(March, Subjects, activities, new() { Level = level, MaxParallelism = threads });

        Assert.Equal(full.Findings.Select(finding => finding.ToString()), report.Findings.Select(finding => finding.ToString()));
        Assert.Equal(full.Statements.Select(Said), report.Statements.Select(Said));
        Assert.Contains(report.Statements, statement => statement.Vetoes.Count > 0);
        Assert.Contains(report.Statements, statement => statement.Vetoes.Count == 0 && statement.Total > 10);
        if (level is ExplanationLevel.Categories)
            Assert.Equal(full.Statements.SelectMany(statement => statement.SchemeLines), report.Statements.SelectMany(statement => statement.Lines));
    }

    [Fact]
    public void ScoreAll_OfPointsBeyondAllRange_FaultsTheirSubjectAlone()
    {
        var engine = PointsEngine.Create(PointsScheme.Define("huge").Category("c").Award("a", "c", r => r.For("patrol").WorthPerUnit(1)).Build());
        Activity[] activities = [Did(0, Member(0), Quantity.Of(5)), Did(1, Member(1), Most), Did(2, Member(1), Most)];

        var report = engine.ScoreAll(March, Subjects[..2], activities, new() { Level = ExplanationLevel.Totals });

        Assert.Equal([5], report.Statements.Select(statement => statement.Total));
        Assert.Equal(engine.ScoreAll(March, Subjects[..2], activities).Findings.Select(finding => finding.ToString()), report.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void ScoreAll_ByTotals_AllocatesForSubjectsAndNotForActivities()
    {
        var engine = PointsEngine.Create(Scheme);
        Activity[] few = [.. Enumerable.Range(0, 20_000).Select(i => Did(i, Member(i % Members), Quantity.One))];
        Activity[] many = [.. Enumerable.Range(0, 80_000).Select(i => Did(i, Member(i % Members), Quantity.One))];
        var options = new ScoringOptions { Level = ExplanationLevel.Totals };
        Score(few);
        Score(many);

        var (ofFew, ofMany) = (Score(few), Score(many));

        Assert.True(ofMany - ofFew < 60_000 / 8, $"60,000 more activities allocate {ofMany - ofFew} bytes more");

        long Score(Activity[] activities)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            engine.ScoreAll(March, Subjects, activities, options);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    /// <summary>What conditions ask of an activity is numbered by its shape: a recorder that only looks like the subject is someone else.</summary>
    [Fact]
    public void ScoreAll_OfAPersonSpelledLikeAUnit_TellsRecorderAndSubjectApart()
    {
        var engine = PointsEngine.Create(PointsScheme.Define("own").Category("c").Award("a", "c", r => r.For("patrol").Worth(1).When(RuleCondition.RecordedBy(RecorderTest.IsSubject))).Build());
        SubjectId unit = UnitId.From("x"), person = PersonId.From("unit:x");
        Activity[] activities =
        [
            new(ActivityId.From("a"), unit, "patrol", new(2026, 3, 2), recorder: PersonId.From("unit:x")),
            new(ActivityId.From("b"), person, "patrol", new(2026, 3, 2), recorder: PersonId.From("unit:x")),
        ];

        var report = engine.ScoreAll(March, [unit, person], activities, new() { Level = ExplanationLevel.Totals });

        Assert.Equal([(person, 1), (unit, 0)], report.Statements.Select(statement => (statement.Subject, (int)(statement.Total.TenThousandths / 10_000))));
    }

    private static Quantity Most => Quantity.FromTenThousandths(8_500_000_000_000_000);

    private static PersonId Member(int i) => PersonId.From($"m{i:00}");

    private static Activity Did(int i, PersonId who, Quantity quantity) => new(ActivityId.From(i), who, "patrol", new(2026, 3, i % 31 + 1), quantity);

    private static Activity Drawn(int i)
    {
        string[] kinds = ["patrol", "visit", "late", "visit", "unheard-of"];
        string[][] tags = [[], ["level=II"], ["level=I", "level=II"], [$"case={i}"], i % 700 == 16 ? ["grave"] : ["level"]];
        var who = Member(i * 13 % 41);                                         // one of them is not listed
        var day = i % 97 == 0 ? new DateOnly(2026, 4, 1) : new DateOnly(2026, 3, i * 17 % 31 + 1);
        return new(ActivityId.From(i % 5_003 == 7 ? 7 : i), who, kinds[i * 7 / 3 % (i % 50 == 0 ? 5 : 4)], day, Quantity.FromTenThousandths(i % 29 * 5_000), tags[i / 4 % 5],
            recorder: (i % 3) switch { 0 => null, 1 => who, _ => PersonId.From("r") });
    }

    private static string Said(PointsStatement statement) =>
        $"{statement.Subject} {statement.Total} {statement.Stars} {statement.LowestGrade} {string.Join(',', statement.Vetoes)} {string.Join(';', statement.Findings.Select(finding => finding.ToString()))}";
}
