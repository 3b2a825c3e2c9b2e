using System.Text;
using System.Text.Json.Nodes;
using GridGovernance.Domain.PropertyTests.Documents;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing.Scoring;
using static GridGovernance.Domain.PropertyTests.Documents.Everything;

namespace GridGovernance.Domain.PropertyTests.Scoring;

/// <summary>Quick, fixed cases of the laws of scoring on one scheme that says everything: few activities, so that single rules show, up to many, so that limits and caps are reached.</summary>
public class EverythingTests
{
    private static readonly string Page = Path.Combine(Readers.Root, "tests", "GridGovernance.Domain.PropertyTests", "Documents", "everything.told.txt");
    private static readonly Dictionary<string, PointsEngine> Engines = Variants.ToDictionary(scheme => scheme.Key, scheme => PointsEngine.Create(scheme.Value, Rules));

    public static TheoryData<string, int, int> Samples
    {
        get
        {
            var samples = new TheoryData<string, int, int>();
            foreach (var scheme in Variants.Keys)
            {
                foreach (var (seed, count) in new[] { (1, 7), (2, 30), (3, 90), (4, 90), (5, 400), (6, 3_000) })
                    samples.Add(scheme, seed, count);
            }

            return samples;
        }
    }

    [Theory(DisplayName = "SCO-1 the engine's statements are the reference engine's"), MemberData(nameof(Samples))]
    public void StatementsAreTheReferences(string scheme, int seed, int count)
    {
        var (activities, period) = (Doings(seed, count), PeriodOf(Variants[scheme]));
        foreach (var level in Enum.GetValues<ExplanationLevel>())
            AssertEqual(new ReferencePointsEngine(Variants[scheme], Rules).ScoreAll(period, Subjects, activities, Options with { Level = level }), Engines[scheme].ScoreAll(period, Subjects, activities, Options with { Level = level }));
    }

    [Theory(DisplayName = "SCO-23 columns give the same totals, in one run and in merged ones, told and untold, subject by subject"), MemberData(nameof(Samples))]
    public void ColumnsGiveTheSame(string scheme, int seed, int count)
    {
        var (activities, engine, period) = (Doings(seed, count), Engines[scheme], PeriodOf(Variants[scheme]));
        var runs = Enumerable.Range(0, 4).Select(_ => engine.BeginColumns(period, Subjects, Options)).ToArray();
        Fill(runs[3], activities, new RowWorth[count]);
        for (var i = 0; i < 3; i++)
            Fill(runs[i], [.. activities.Where((_, at) => at % 3 == i).Reverse()], []);
        runs[0].MergeFrom(runs[1]);
        runs[2].MergeFrom(runs[0]);

        var report = engine.ScoreAll(period, Subjects, activities, Options);

        AssertSame(report, runs[3].Finish());
        AssertSame(report, runs[2].Finish());
    }

    [Theory(DisplayName = "SCO-23 so they do for a crowd, of whom few did anything"), InlineData("nested"), InlineData("nested, in a year, up"), InlineData("everything")]
    public void ColumnsOfACrowdGiveTheSame(string scheme)
    {
        var (engine, period, few) = (Engines[scheme], PeriodOf(Variants[scheme]), Doings(20, 2_500));
        var crowd = Enumerable.Range(0, 700).Select(i => new ScoredSubject(PersonId.From($"c-{i}"))).ToArray();
        Activity[] activities = [.. few.Select((activity, i) => new Activity(activity.Id, crowd[i * 7919 % 651].Subject, activity.Kind, activity.OccurredOn, activity.Quantity, activity.Tags, recordedAt: null, activity.Recorder))];
        var (run, other) = (engine.BeginColumns(period, crowd, Options), engine.BeginColumns(period, crowd, Options));
        Fill(run, activities[..1_200], [], crowd);
        Fill(other, activities[1_200..], [], crowd);
        run.MergeFrom(other);
        var (totals, report) = (run.Finish(), engine.ScoreAll(period, crowd, activities, Options with { Level = ExplanationLevel.Categories }));

        var byId = report.Statements.ToDictionary(statement => statement.Subject);
        for (var i = 0; i < crowd.Length; i++)
        {
            Assert.True(byId[crowd[i].Subject].Total == totals.Totals[i] && byId[crowd[i].Subject].Stars == totals.StarsOf(i), $"{byId[crowd[i].Subject]}: {totals.Totals[i]}");
            Assert.Equal(byId[crowd[i].Subject].Categories.Select(category => category.Total), totals.CategoriesOf(i).ToArray());
        }
    }

    [Fact(DisplayName = "SCO-27 a row of columns is told what its activity is worth alone")]
    public void ARowIsTold_WhatItsActivityIsWorthAlone()
    {
        var (activities, engine) = (Doings(10, 2_000), PointsEngine.Create(WithoutBounds(), Rules));
        var run = engine.BeginColumns(Quarter, Subjects, Options);
        var told = new RowWorth[activities.Length];
        Fill(run, activities, told);
        for (var i = 0; i < told.Length; i++)
        {
            var subject = Subjects.Single(subject => subject.Subject == activities[i].Subject);
            var statement = engine.Score(new ScoredSubject(subject.Subject, suspensions: subject.Suspensions), Quarter, [activities[i]], Options).OrThrow();
            var worth = statement.Lines.Where(line => line.Activity is not null && line.Kind is not LineKind.Veto).Aggregate(Points.Zero, (sum, line) => sum + line.Amount);
            Assert.True(told[i].Worth == worth && told[i].Marks.HasFlag(RowMarks.Vetoes) == statement.Vetoes.Count > 0 && told[i].Marks.HasFlag(RowMarks.OutsidePeriod) == !Quarter.Contains(activities[i].OccurredOn), $"{activities[i]}: {told[i]} against {worth}\n{statement.Explain(Language.English)}");
        }
    }

    [Theory(DisplayName = "SCO-26 input in groups, and runs that are merged, give the same statements and findings"), MemberData(nameof(Samples))]
    public void GroupsAndRunsGiveTheSame(string scheme, int seed, int count)
    {
        var (engine, period) = (Engines[scheme], PeriodOf(Variants[scheme]));
        var activities = Doings(seed, count);
        Activity[] twice = [.. activities, activities[^1], With(activities[0], Quantity.Of(77))];
        var (first, second) = (engine.Begin(period, Options), engine.Begin(period, Options));
        first.Add(twice[..(count / 2)]);
        second.Add(twice[(count / 2)..]);
        second.MergeFrom(first);
        var grouped = engine.BeginGrouped(period, Subjects, Options);
        var told = twice.OrderBy(activity => activity.Subject).Select(grouped.Add).OfType<SubjectScored>().ToList();
        told.AddRange(grouped.Finish());

        var report = engine.ScoreAll(period, Subjects, twice, Options);

        AssertSame(report, second.Finish(Subjects));
        AssertSame(report, new ScoringReport(period, told.Select(subject => subject.Statement!).OrderBy(statement => statement.Subject), told.SelectMany(subject => subject.Findings)));
        Assert.Equal(2, report.Findings.Count(finding => finding.Code is "scoring.duplicate" or "scoring.conflict"));
    }

    [Theory(DisplayName = "SCO-24 posting one activity after another ends at the same total"), MemberData(nameof(Samples))]
    public void PostingEndsAtTheSame(string scheme, int seed, int count)
    {
        var (engine, period) = (Engines[scheme], PeriodOf(Variants[scheme]));
        var activities = Doings(seed, Math.Min(count, 400));
        foreach (var subject in Subjects)
        {
            var tally = engine.Open(subject, period, Options);
            var changes = activities.Where(activity => activity.Subject == subject.Subject).Aggregate(tally.Total, (sum, activity) => sum + engine.Post(tally, activity).Change);

            Assert.Equal(engine.Score(subject, period, activities.Where(activity => activity.Subject == subject.Subject), Options).OrThrow().Total, tally.Total);
            Assert.Equal(tally.Total, changes);
        }
    }

    [Theory(DisplayName = "SCO-19 certificates of a report are confirmed, and those of other facts are not"), MemberData(nameof(Samples))]
    public void CertificatesAreConfirmed(string scheme, int seed, int count)
    {
        var (engine, period) = (Engines[scheme], PeriodOf(Variants[scheme]));
        var activities = Doings(seed, Math.Min(count, 400));
        var certified = engine.Certify(engine.ScoreAll(period, Subjects, activities, Options), Subjects, activities, Options);

        Assert.All(engine.Verify(certified, Subjects, [.. activities.Reverse()], Options), verification => Assert.True(verification == Verification.Confirmed));
        var left = activities.First(activity => period.Contains(activity.OccurredOn));
        Assert.Contains(engine.Verify(certified, Subjects, activities.Where(activity => activity != left), Options), verification => verification != Verification.Confirmed);
    }

    /// <summary>What each subject is told of some activities, at the fullest level and in both languages, and their statements as they are stored. <c>UPDATE_DOCUMENTS=1</c> writes the page anew.</summary>
    [Fact(DisplayName = "SCO-25 what is told of everything is told as the page has it")]
    public void WhatIsTold_IsThePages()
    {
        var report = Engine.ScoreAll(Quarter, Subjects, Doings(11, 160), Options);
        var told = new StringBuilder();
        foreach (var statement in report.Statements)
            told.AppendLine(statement.Explain(Language.English).ToString()).AppendLine(statement.Explain(Language.Chinese).ToString()).AppendLine(Encoding.UTF8.GetString(statement.ToJson())).AppendLine();
        foreach (var finding in report.Findings.Concat(Columns(Doings(11, 160)).Finish().Findings))
            told.AppendLine($"{finding.Severity} {finding.Code} | {finding.Path} | {finding.Value} | {finding.Problem.English} | {finding.Cure.English} | {finding.Problem.Chinese} | {finding.Cure.Chinese}");
        var page = told.ToString().ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCUMENTS") == "1")
            File.WriteAllText(Page, page);

        Assert.Equal(File.ReadAllText(Page).ReplaceLineEndings("\n"), page);
    }

    /// <summary>The scheme without caps, and without limits but those of one activity: the rest is worth of many activities together.</summary>
    private static PointsScheme WithoutBounds()
    {
        var document = JsonNode.Parse(Json)!;
        foreach (var category in document["categories"]!.AsArray())
            category!.AsObject().Remove("caps");
        foreach (var rule in document["rules"]!.AsArray().Where(rule => (string?)rule!["id"] != "patrol.rain"))
            rule!.AsObject().Remove("limits");
        return PointsScheme.Parse(Encoding.UTF8.GetBytes(document.ToJsonString()));
    }

    private static Activity With(Activity activity, Quantity quantity) => new(activity.Id, activity.Subject, activity.Kind, activity.OccurredOn, quantity);

    /// <summary>The same to the byte, notes and all.</summary>
    private static void AssertSame(ScoringReport expected, ScoringReport actual)
    {
        AssertEqual(expected, actual);
        Assert.All(expected.Statements.Zip(actual.Statements), pair => Assert.Equal(Encoding.UTF8.GetString(pair.First.ToJson()), Encoding.UTF8.GetString(pair.Second.ToJson())));
        Assert.Equal(expected.Findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal), actual.Findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal));
    }

    /// <summary>The same statements, and findings of the same places; the reference engine tells no notes and fewer words.</summary>
    private static void AssertEqual(ScoringReport expected, ScoringReport actual)
    {
        Assert.Equal(expected.Statements, actual.Statements);
        Assert.Equal(expected.Findings.Select(Told).Order(StringComparer.Ordinal), actual.Findings.Select(Told).Order(StringComparer.Ordinal));
    }

    private static void AssertSame(ScoringReport expected, ColumnarTotals actual)
    {
        for (var i = 0; i < Subjects.Length; i++)
        {
            var statement = expected.Statements.Single(statement => statement.Subject == Subjects[i].Subject);
            Assert.True((statement.Total, statement.Stars, statement.LowestGrade) == (actual.Totals[i], actual.StarsOf(i), actual.IsLowestGrade(i)), $"{statement}: {actual.Totals[i]}");
            Assert.Equal(statement.Categories.Select(category => category.Total), actual.CategoriesOf(i).ToArray());
        }
    }

    private static string Told(Finding finding) => $"{finding.Severity} {finding.Code} {finding.Path}";

    private static ColumnarRun Columns(Activity[] activities)
    {
        var run = Engine.BeginColumns(Quarter, Subjects, Options);
        Fill(run, activities, []);
        return run;
    }

    private static void Fill(ColumnarRun run, Activity[] activities, Span<RowWorth> told, ScoredSubject[]? subjects = null)
    {
        var batch = new ActivityBatch(
            [.. activities.Select(activity => Array.FindIndex(subjects ?? Subjects, subject => subject.Subject == activity.Subject))],
            [.. activities.Select(activity => run.IndexOf(activity.Kind))],
            [.. activities.Select(activity => activity.OccurredOn)],
            [.. activities.Select(activity => activity.Quantity)],
            [.. activities.Select(run.FlagsOf)],
            activities);
        if (told.Length == 0)
            run.Add(batch);
        else
            run.Add(batch, told);
    }
}
