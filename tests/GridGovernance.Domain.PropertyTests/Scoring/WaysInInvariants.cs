using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.PropertyTests.Scoring;

/// <summary>All ways into the engine lead to the same totals: columns, and one activity after another.</summary>
[Properties(Arbitrary = [typeof(ScoringValues)], MaxTest = 300)]
public class WaysInInvariants
{
    [Property(DisplayName = "SCO-23 columns give the totals, categories and stars of the activities as objects, in any order and in merged parts")]
    public Property Columns_equal_objects(ScoredPeriod drawn) => ColumnsAgree(Clean(drawn), drawn.Reference);

    [Property(DisplayName = "SCO-23 so they do in long batches, over months and years, and where many conditions are asked", MaxTest = 40)]
    public Property Long_columns_equal_objects(ScoredPeriod drawn)
    {
        var clean = Clean(drawn);
        return Prop.ForAll(
            (from rows in Gen.Choose(1_500, 2_600) from conditions in Gen.Elements(0, 0, 9, 70) from kind in Gen.Elements(PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year) select LongPeriods.Of(clean, rows, conditions, kind)).ToArbitrary(),
            period => ColumnsAgree(period, reference: null));
    }

    /// <summary>Columns in two merged parts against the objects, with lines and without, and against the reference where one is given.</summary>
    private static Property ColumnsAgree(ScoredPeriod period, ReferencePointsEngine? reference)
    {
        var report = period.Score();
        var engine = period.Engine;
        var run = engine.BeginColumns(period.Period, period.Subjects, period.Options);
        var other = engine.BeginColumns(period.Period, period.Subjects, period.Options);
        Fill(run, period, [.. period.Activities.Where((_, i) => i % 3 == 1).Reverse()]);
        Fill(other, period, [.. period.Activities.Where((_, i) => i % 3 != 1)]);
        run.MergeFrom(other);
        var totals = run.Finish();
        var same = reference is null || reference.ScoreAll(period.Period, period.Subjects, period.Activities, period.Options).Statements.SequenceEqual(report.Statements);
        for (var i = 0; i < period.Subjects.Count; i++)
        {
            var statement = report.Statements.SingleOrDefault(statement => statement.Subject == period.Subjects[i].Subject);
            if (statement is null)                                             // a rule of the caller's own faulted: no statement, and columns say so too
            {
                same &= totals.Totals[i] == 0 && totals.Findings.Any(finding => finding.Code == "scoring.fault" && finding.Severity is FindingSeverity.Error);
                continue;
            }

            same &= totals.Totals[i] == statement.Total && totals.StarsOf(i) == statement.Stars && totals.IsLowestGrade(i) == statement.LowestGrade
                && totals.CategoriesOf(i).SequenceEqual([.. statement.Categories.Select(category => category.Total)]);
        }

        var scored = period.Scheme.Rules.OfType<ScoredRule>().ToArray();
        return same.Label($"{string.Join(' ', totals.Totals.ToArray())} against {string.Join(' ', report.Statements)}")
            .Classify(report.Statements.Any(statement => statement.Total != 0), "some total")
            .Classify(period.Scheme.Rules.Any(rule => rule is CustomRule), "custom rules")
            .Classify(report.Statements.Count < period.Subjects.Count, "a custom rule faults")
            .Classify(period.Scheme.Rules.Any(rule => rule is MultiplierRule), "multipliers")
            .Classify(period.Subjects.Any(subject => subject.Suspensions.Count > 0), "suspensions")
            .Classify(scored.Any(rule => rule.Limits.Any(limit => limit.Per is PointsWindow.Day or PointsWindow.Week)), "limits of days or weeks")
            .Classify(period.Scheme.PeriodKind > PeriodKind.Month && scored.Any(rule => rule.Limits.Any(limit => limit.Per is PointsWindow.Month or PointsWindow.Quarter or PointsWindow.HalfYear)), "limits of months or quarters in a longer period")
            .Classify(scored.Any(rule => rule.Limits.Any(limit => limit.Count is not null)), "count limits")
            .Classify(period.Scheme.Rules.Count(rule => rule.When is not null) > 8, "more conditions than a table asks")
            .Classify(period.Scheme.Rules.Count(rule => rule.When is not null) > 64, "more conditions than a word has bits")
            .Classify(period.Activities.Count > 1_024, "a long batch")
            .Classify(period.Period.Days > 31, "several months");
    }

    [Property(DisplayName = "SCO-24 the change that posting an activity gives is the total after less the total before, and the tally ends at the score", MaxTest = 150)]
    public Property Posting_changes_the_total_by_its_change(ScoredPeriod drawn)
    {
        var period = Clean(drawn);
        var (engine, subject) = (period.Engine, period.Subjects[0]);
        var tally = engine.Open(subject, period.Period, period.Options);
        List<Activity> counted = [];
        foreach (var activity in period.Activities)
        {
            var before = tally.Total;
            var posted = engine.Post(tally, activity);
            var belongs = activity.Subject == subject.Subject && period.Period.Contains(activity.OccurredOn);
            if (posted.Status is PostStatus.Counted)
                counted.Add(activity);
            var scored = engine.Score(subject, period.Period, counted, period.Options).OrThrow().Total;
            if (posted.Total != scored || tally.Total != scored || posted.Change != scored - before || (posted.Status is PostStatus.Counted && !belongs))
                return false.Label($"{activity}: {posted.Status}, change {posted.Change}, total {posted.Total}; before {before}, scored {scored}");
        }

        return true.ToProperty().Classify(counted.Count > 1, "several count");
    }

    [Property(DisplayName = "SCO-26 input grouped by subject gives the statements and findings of the population, one subject at a time, unless an id or a subject crosses groups, which is reported")]
    public Property Grouped_input_equals_the_population(ScoredPeriod drawn)
    {
        var crossing = drawn.Activities.GroupBy(activity => activity.Id).Where(versions => versions.Select(version => version.Subject).Distinct().Count() > 1).Select(versions => versions.Key).ToHashSet();
        var whole = drawn with { Activities = [.. drawn.Activities.Where(activity => !crossing.Contains(activity.Id))] };
        var report = whole.Score();
        var run = whole.Engine.BeginGrouped(whole.Period, whole.Subjects, whole.Options);
        var scored = whole.Activities.OrderBy(activity => activity.Subject).Select(run.Add).OfType<SubjectScored>().ToList();
        scored.AddRange(run.Finish());

        var again = whole.Engine.BeginGrouped(whole.Period, whole.Subjects, whole.Options);
        var late = drawn.Activities.OrderBy(activity => activity.Subject).Select(again.Add).OfType<SubjectScored>().Concat(again.Finish()).SelectMany(subject => subject.Findings)
            .Count(finding => finding.Code == "scoring.conflict");
        var known = crossing.Count(id => drawn.Activities.Where(activity => activity.Id == id && IsKnown(drawn, activity)).Select(activity => activity.Subject).Distinct().Count() > 1);

        return (scored.Select(subject => subject.Statement).OfType<PointsStatement>().OrderBy(statement => statement.Subject).SequenceEqual(report.Statements)
            && scored.SelectMany(subject => subject.Findings).Select(finding => (finding.Path, finding.Code)).Order().SequenceEqual(report.Findings.Select(finding => (finding.Path, finding.Code)).Order())
            && scored.Select(subject => subject.Subject).Distinct().Count() == scored.Count
            && late >= known).ToProperty().Classify(crossing.Count > 0, "an id crosses subjects").Classify(scored.Count > 1, "several subjects");
    }

    private static bool IsKnown(ScoredPeriod period, Activity activity) => period.Options.AsOf is not { } instant || activity.RecordedAt is not { } recorded || recorded <= instant;

    /// <summary>Neither duplicates nor instants, which columns and tallies leave to the caller; categories explained.</summary>
    private static ScoredPeriod Clean(ScoredPeriod period) => period with
    {
        Activities = [.. period.Activities.DistinctBy(activity => activity.Id)],
        Options = period.Options with { AsOf = null, Level = ExplanationLevel.Categories },
    };

    private static void Fill(ColumnarRun run, ScoredPeriod period, Activity[] activities)
    {
        var places = period.Subjects.Select((subject, i) => (subject.Subject, i)).ToDictionary(pair => pair.Subject, pair => pair.i);
        run.Add(new ActivityBatch(
            [.. activities.Select(activity => places.GetValueOrDefault(activity.Subject, -1))],
            [.. activities.Select(activity => run.IndexOf(activity.Kind))],
            [.. activities.Select(activity => activity.OccurredOn)],
            [.. activities.Select(activity => activity.Quantity)],
            [.. activities.Select(run.FlagsOf)],
            activities));
    }
}
