using System.Text;
using GridGovernance.Cli.Demo.Made;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Demo.Steps;

/// <summary>Scores the month of every worker by the sample scheme (以分定绩).</summary>
internal sealed class ScoreStep
{
    private ScoreStep(PointsEngine engine, IReadOnlyList<Activity> activities, ScoringReport report) =>
        (Engine, Activities, Report, Ranked) = (engine, activities, report, [.. report.Statements.OrderByDescending(statement => statement.Total).ThenBy(statement => statement.Subject)]);

    /// <summary>The engine bound to the sample scheme and its custom rule.</summary>
    public PointsEngine Engine { get; }

    /// <summary>The month's work.</summary>
    public IReadOnlyList<Activity> Activities { get; }

    /// <summary>A statement for each worker, and findings.</summary>
    public ScoringReport Report { get; }

    /// <summary>The statements, most points first, equal ones by subject.</summary>
    public IReadOnlyList<PointsStatement> Ranked { get; }

    /// <summary>The scheme in force.</summary>
    public PointsScheme Scheme => Engine.Schemes[0];

    /// <summary>Makes the month and scores it.</summary>
    public static ScoreStep Build(DemoRun run)
    {
        var scheme = PointsScheme.Parse(Encoding.UTF8.GetBytes(EmbeddedFiles.Text(EmbeddedFiles.Scheme)));
        var engine = PointsEngine.Create(scheme, RuleSet.Of(new FloodDutyRule()));
        var activities = new MonthMaker(run.Seed, DemoRun.Month).Activities(run.Staff.Workers);
        return new(engine, activities, engine.ScoreAll(DemoRun.Month, [.. run.Staff.Workers.Select(worker => new ScoredSubject(worker.Id))], activities,
            new ScoringOptions { Level = ExplanationLevel.Categories }));
    }

    /// <summary>One statement again, line by line.</summary>
    public PointsStatement Explained(SubjectId subject) =>
        Engine.Score(subject, DemoRun.Month, Activities.Where(activity => activity.Subject == subject), new ScoringOptions { Level = ExplanationLevel.Full }).OrThrow();
}
