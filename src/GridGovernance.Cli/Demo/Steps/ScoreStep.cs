using System.Text;
using GridGovernance.Domain.Activities;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Reports;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Demo.Steps;

/// <summary>Scores the month of every worker by the sample scheme (以分定绩).</summary>
internal sealed class ScoreStep
{
    private ScoreStep(PointsEngine engine, IReadOnlyList<Activity> activities, ScoringReport report) =>
        (Engine, Activities, Report, Ranked) = (engine, activities, report, [.. report.Statements.OrderByDescending(statement => statement.Total).ThenBy(statement => statement.Subject)]);

    /// <summary>The engine of the sample scheme, whose categories are the five directions.</summary>
    public PointsEngine Engine { get; }

    /// <summary>The month's work.</summary>
    public IReadOnlyList<Activity> Activities { get; }

    /// <summary>A statement for each worker, and findings.</summary>
    public ScoringReport Report { get; }

    /// <summary>The statements, most points first, equal ones by subject.</summary>
    public IReadOnlyList<PointsStatement> Ranked { get; }

    /// <summary>The serving members, scored by the same scheme for what they did in the communities; they are not paid.</summary>
    public ScoringReport Members { get; private init; } = null!;

    /// <summary>The grids and the bodies of the mediation, scored as units.</summary>
    public ScoringReport Units { get; private init; } = null!;

    /// <summary>The villages by the points of their workers.</summary>
    public IReadOnlyList<StarRating<DivisionCode>> Villages { get; private init; } = [];

    /// <summary>The lanes of 红峰村 by the points of their heads.</summary>
    public IReadOnlyList<StarRating<(DivisionCode Village, int Lane)>> Lanes { get; private init; } = [];

    /// <summary>The scheme in force.</summary>
    public PointsScheme Scheme => Engine.Schemes[0];

    /// <summary>Gathers what the adapters made of the month, and scores it.</summary>
    public static ScoreStep Build(DemoRun run)
    {
        var engine = PointsEngine.Create(PointsScheme.Parse(Encoding.UTF8.GetBytes(EmbeddedFiles.Text(EmbeddedFiles.Scheme))));
        List<Activity> activities = [.. run.Visits.Activities, .. run.Appeals.Activities, .. run.Casework.OfWorkers];
        List<Activity> ofUnits = [.. run.Casework.OfGrids, .. CaseActivities.OfMediation(run.Care.Mediation, DemoRun.RecordedOn(DemoRun.Month.LastDay), DemoRun.Office)];
        var workers = Score(engine, run.Staff.Workers.Select(worker => (SubjectId)worker.Id), activities);
        return new(engine, activities, workers)
        {
            Members = Score(engine, run.CheckIns.Registers.SelectMany(register => register.CheckIns).Select(checkIn => checkIn.Who).Distinct(), run.CheckIns.Activities),
            Units = Score(engine, run.Net.Grids.Select(grid => (SubjectId)DutyUnits.Of(grid.Code)).Concat(run.Care.Mediation.Bodies.Select(body => (SubjectId)body)), ofUnits),
            Villages = StarRatings.OfVillages(workers.Statements, run.Staff.Rosters, DemoRun.Month.LastDay, engine.Schemes[0].Stars!),
            Lanes = StarRatings.OfLanes(workers.Statements, run.Net.Villages, engine.Schemes[0].Stars!),
        };
    }

    private static ScoringReport Score(PointsEngine engine, IEnumerable<SubjectId> subjects, IReadOnlyList<Activity> activities)
    {
        var report = engine.ScoreAll(DemoRun.Month, [.. subjects.Select(subject => new ScoredSubject(subject))], activities, new ScoringOptions { Level = ExplanationLevel.Categories });
        return report.IsClean ? report : throw new InvalidOperationException(report.Findings[0].ToString());
    }

    /// <summary>One statement again, line by line.</summary>
    public PointsStatement Explained(SubjectId subject) =>
        Engine.Score(subject, DemoRun.Month, Activities.Where(activity => activity.Subject == subject), new ScoringOptions { Level = ExplanationLevel.Full }).OrThrow();
}
