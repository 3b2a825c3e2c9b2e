using System.Text;
using System.Text.Json.Nodes;
using GridGovernance.Domain.PropertyTests.Documents;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing.Scoring;
using static GridGovernance.Domain.PropertyTests.Documents.Everything;

namespace GridGovernance.Domain.PropertyTests.Scoring;

/// <summary>Quick, fixed cases of the laws of scoring on a scheme that says everything and on others made of it: few activities, so that single rules show, up to many, so that limits and caps are reached.</summary>
public class EverythingTests
{
    private static readonly string Page = Path.Combine(Readers.Root, "tests", "GridGovernance.Domain.PropertyTests", "Documents", "everything.told.txt");
    private static readonly Dictionary<string, PointsEngine> Engines = Variants.ToDictionary(scheme => scheme.Key, scheme => PointsEngine.Create(scheme.Value, Rules));

    public static TheoryData<string> Names => [.. Variants.Keys];

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

    /// <summary>Of nobody listed, of a kind nobody names, of another time.</summary>
    private static Activity[] Strange => [.. Enumerable.Range(0, 10).Select(i => new Activity(ActivityId.From($"strange-{i}"), i < 5 ? PersonId.From("stranger") : Subjects[0].Subject, i is 2 or > 6 ? "unheard-of" : "patrol", new(i is 3 or 5 ? 2025 : 2026, 1, 1 + i), tags: i > 8 ? ["late"] : []))];

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
        Activity[] activities = [.. Doings(seed, count), .. Strange];
        var (engine, period) = (Engines[scheme], PeriodOf(Variants[scheme]));
        var runs = Enumerable.Range(0, 4).Select(_ => engine.BeginColumns(period, Subjects, Options)).ToArray();
        Fill(runs[3], activities, new RowWorth[activities.Length]);
        for (var i = 0; i < 3; i++)
            Fill(runs[i], [.. activities.Where((_, at) => at % 3 == i).Reverse()], []);
        runs[0].MergeFrom(runs[1]);
        runs[2].MergeFrom(runs[0]);

        var report = engine.ScoreAll(period, Subjects, activities, Options);

        var (told, merged) = (runs[3].Finish(), runs[2].Finish());
        AssertSame(report, told);
        AssertSame(report, merged);
        Assert.Equal(told.Findings.Select(finding => finding.ToString()), merged.Findings.Select(finding => finding.ToString()));
        Assert.Equal(report.Findings.Where(finding => finding.Code != "scoring.conflict").GroupBy(finding => finding.Code).Select(group => $"{group.Key} {group.Count()}").Order(StringComparer.Ordinal),
            told.Findings.Select(finding => $"{finding.Code} {finding.Value}").Order(StringComparer.Ordinal));
    }

    [Theory(DisplayName = "SCO-23 so they do for a crowd, of whom some did little and some much"), MemberData(nameof(Names))]
    public void ColumnsOfACrowdGiveTheSame(string scheme)
    {
        var (engine, period, doings) = (Engines[scheme], PeriodOf(Variants[scheme]), Doings(20, 6_000));
        var crowd = Enumerable.Range(0, 300).Select(i => new ScoredSubject(PersonId.From($"c-{i}"))).ToArray();
        Activity[] activities = [.. doings.Select((activity, i) => new Activity(activity.Id, crowd[i % 3 == 0 ? i * 7919 % 281 : i % 40].Subject, activity.Kind, activity.OccurredOn, activity.Quantity, activity.Tags, recordedAt: null, activity.Recorder))];
        var (run, other, told) = (engine.BeginColumns(period, crowd, Options), engine.BeginColumns(period, crowd, Options), engine.BeginColumns(period, crowd, Options));
        Fill(run, activities[..2_500], [], crowd);
        Fill(other, activities[2_500..], [], crowd);
        Fill(told, activities, new RowWorth[activities.Length], crowd);
        run.MergeFrom(other);
        var report = engine.ScoreAll(period, crowd, activities, Options with { Level = ExplanationLevel.Categories });

        AssertSame(report, run.Finish(), crowd);
        AssertSame(report, told.Finish(), crowd);
    }

    [Theory(DisplayName = "SCO-27 a row of columns is told what its activity is worth alone, whatever bounds a scheme sets to many together"), InlineData("everything"), InlineData("nested"), InlineData("nested, in a month, toward zero"), InlineData("fields of all widths")]
    public void ARowIsTold_WhatItsActivityIsWorthAlone(string scheme)
    {
        var (period, unbounded, completed) = (PeriodOf(Variants[scheme]), PointsEngine.Create(WithoutBounds(Variants[scheme]), Rules), 0);
        var known = unbounded.BeginColumns(period, []);
        foreach (var activity in Doings(10, 500).Where(activity => known.IndexOf(activity.Kind) >= 0))
        {
            var subject = Subjects.Single(subject => subject.Subject == activity.Subject);
            var alone = new ScoredSubject(subject.Subject, suspensions: subject.Suspensions);
            var statement = unbounded.Score(alone, period, [activity], Options).OrThrow();
            var (within, bounded) = (new RowWorth[1], Engines[scheme].BeginColumns(period, [alone], Options));
            Fill(bounded, [activity], within, [alone]);
            var (run, told) = (unbounded.BeginColumns(period, [alone], Options), new RowWorth[1]);
            Fill(run, [activity], told, [alone]);
            var worth = statement.Lines.Where(line => line.Activity is not null && line.Kind is not LineKind.Veto).Aggregate(Points.Zero, (sum, line) => sum + line.Amount);
            var mark = !period.Contains(activity.OccurredOn) ? RowMarks.OutsidePeriod : RowMarks.Counted;
            Assert.True(told[0].Worth == worth && (told[0].Marks & ~RowMarks.Completes) == (mark | (statement.Vetoes.Count > 0 ? RowMarks.Vetoes : RowMarks.None)), $"{activity}: {told[0]} against {worth}\n{statement.Explain(Language.English)}");
            Assert.True(within[0] == told[0] || activity.Quantity > Quantity.Of(1_000) || scheme is "fields of all widths", $"{activity}: {within[0]} against {told[0]}");
            completed += told[0].Marks.HasFlag(RowMarks.Completes) ? 1 : 0;
            Assert.Equal(IsItem(Variants[scheme], activity, subject, period), told[0].Marks.HasFlag(RowMarks.Completes));
        }

        Assert.Equal(Variants[scheme].Rules.Any(rule => rule is CompletionRule), completed > 0);
    }

    private static bool IsItem(PointsScheme scheme, Activity activity, ScoredSubject subject, Period period) => period.Contains(activity.OccurredOn) && !subject.IsSuspendedOn(activity.OccurredOn)
        && scheme.Rules.OfType<CompletionRule>().Any(rule => (rule.Window?.Contains(activity.OccurredOn) ?? true) && rule.Items.Any(item => item.Kind == activity.Kind && (item.Tag is null || activity.HasTag(item.Tag))));

    [Theory(DisplayName = "SCO-26 input in groups, and runs that are merged, give the same statements and findings"), MemberData(nameof(Samples))]
    public void GroupsAndRunsGiveTheSame(string scheme, int seed, int count)
    {
        var (engine, period) = (Engines[scheme], PeriodOf(Variants[scheme]));
        var activities = Doings(seed, count);
        Activity[] twice = [.. activities, activities[^1], With(activities[0], Quantity.Of(77))];
        var (first, second) = (engine.Begin(period, Options), engine.Begin(period, Options));
        first.Add(twice.AsSpan(0, count / 2));
        second.Add(twice.AsSpan(count / 2));
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

    /// <summary>Plans of a period and calendar are kept by the engine for the next time; another period, calendar or way in must not be answered by them.</summary>
    [Theory(DisplayName = "SCO-13 one engine answers for many periods and calendars as a fresh one does"), InlineData("in a month"), InlineData("nested, in a month, toward zero"), InlineData("fields of all widths, in a month")]
    public void OneEngineForManyPeriods(string scheme)
    {
        var (engine, activities) = (PointsEngine.Create(Variants[scheme], Rules), Doings(13, 600));
        ScoringOptions[] calendars = [Options, new() { Calendar = WorkingCalendar.WeekdaysOnly }];
        foreach (var (month, options) in new[] { (1, 0), (2, 0), (2, 1), (1, 1), (3, 1), (3, 0), (1, 0) }.Select(at => (Period.Month(2026, at.Item1), calendars[at.Item2])))
        {
            var fresh = PointsEngine.Create(Variants[scheme], Rules);
            var run = engine.BeginColumns(month, Subjects, options);
            Fill(run, activities, []);
            AssertSame(fresh.ScoreAll(month, Subjects, activities, options), run.Finish());
            foreach (var level in Enum.GetValues<ExplanationLevel>())
                AssertSame(fresh.ScoreAll(month, Subjects, activities, options with { Level = level }), engine.ScoreAll(month, Subjects, activities, options with { Level = level }));
            var own = activities.Where(activity => activity.Subject == Subjects[0].Subject).ToArray();
            var tally = engine.Open(Subjects[0], month, options);
            foreach (var activity in own)
                engine.Post(tally, activity);
            Assert.Equal(fresh.Score(Subjects[0], month, own, options).OrThrow().Total, tally.Total);
        }
    }

    [Fact(DisplayName = "SCO-106 what is found in a scheme stands on its line")]
    public void WhatIsFound_StandsOnItsLine()
    {
        Assert.False(PointsScheme.TryParse(Encoding.UTF8.GetBytes(Json.ReplaceLineEndings("\n").Replace("\"category\": \"discipline\", \"kinds\": [\"deep\"]", "\n\"category\": \"discipine\",\n\"kinds\": [\"deep\",\n\"deep\"]", StringComparison.Ordinal)), out _, out var findings));

        Assert.Equal(
            [
                "$.categories[2].caps[0].points 19", "$.categories[2].caps[1].per 19", "$.rules[0].limits[1].per 24", "$.rules[1].limits[0].points 26", "$.rules[22].category 51", "$.rules[22].kinds[1] 53", "$.rules[5].limits[0].per 32",
                "$.rules[6].limits 34", "$.rules[6].limits[0].points 34", "$.rules[6].limits[1].per 34", "$.rules[7].value.bands[0].from 35", "$.rules[8].value.fixed 36",
            ],
            findings.Select(finding => $"{finding.Path} {finding.Line}").Order(StringComparer.Ordinal));
    }

    /// <summary>What each subject is told of some activities, at the fullest level and in both languages, and their statements as they are stored. <c>UPDATE_DOCUMENTS=1</c> writes the page anew.</summary>
    [Fact(DisplayName = "SCO-25 what is told of everything is told as the page has it")]
    public void WhatIsTold_IsThePages()
    {
        var report = Engine.ScoreAll(Quarter, Subjects, Doings(11, 160), Options);
        var told = new StringBuilder();
        foreach (var statement in report.Statements)
            told.AppendLine(statement.Explain(Language.English).ToString()).AppendLine(statement.Explain(Language.Chinese).ToString()).AppendLine(Encoding.UTF8.GetString(statement.ToJson())).AppendLine();
        foreach (var note in Engine.ScoreAll(Quarter, Subjects, Doings(12, 3_000), Options).Statements.SelectMany(statement => statement.Notes).Select(note => $"{note.Rule} | {note.Category} | {note.Condition} | {note.Required} | {note.Actual}").Distinct().Order(StringComparer.Ordinal))
            told.AppendLine(note);
        foreach (var finding in report.Findings.Concat(Columns(Doings(11, 160)).Finish().Findings))
            told.AppendLine($"{finding.Severity} {finding.Code} | {finding.Path} | {finding.Value} | {finding.Problem.English} | {finding.Cure.English} | {finding.Problem.Chinese} | {finding.Cure.Chinese}");
        var page = told.ToString().ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCUMENTS") == "1")
            File.WriteAllText(Page, page);

        Assert.Equal(File.ReadAllText(Page).ReplaceLineEndings("\n"), page);
    }

    /// <summary>A scheme without caps, and without limits but those of one activity: the rest is worth of many activities together.</summary>
    private static PointsScheme WithoutBounds(PointsScheme scheme)
    {
        var document = JsonNode.Parse(scheme.ToJson())!;
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

    private static void AssertSame(ScoringReport expected, ColumnarTotals actual, ScoredSubject[]? subjects = null)
    {
        var bySubject = expected.Statements.ToDictionary(statement => statement.Subject);
        for (var i = 0; i < actual.Subjects.Count; i++)
        {
            var statement = bySubject[(subjects ?? Subjects)[i].Subject];
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
