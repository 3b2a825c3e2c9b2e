using GridGovernance.Cli.Demo.Made;
using GridGovernance.Domain.Activities;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Demo.Steps;

/// <summary>Answers appeals: those raised at service centres, and what outreach visits brought back (有回应、有回音、有回答).</summary>
internal sealed class AppealStep
{
    private readonly List<(Appeal Appeal, MadeWorker By)> appeals = [];
    private readonly List<(GridCase Case, MadeWorker By, DateTimeOffset At)> opened = [];
    private readonly List<Activity> activities = [];

    private AppealStep() { }

    /// <summary>How many working days each reply may take: the library's defaults.</summary>
    public static ReplyDeadlines Deadlines { get; } = new(WorkingCalendar.WeekdaysOnly);

    /// <summary>The month's appeals, and which worker answers.</summary>
    public IReadOnlyList<(Appeal Appeal, MadeWorker By)> Appeals => appeals;

    /// <summary>Cases that appeals opened on the next day, and which worker handles them.</summary>
    public IReadOnlyList<(GridCase Case, MadeWorker By, DateTimeOffset At)> Opened => opened;

    /// <summary>Answers and late replies as activities.</summary>
    public IReadOnlyList<Activity> Activities => activities;

    /// <summary>Replies that are overdue when the month ends.</summary>
    public int Overdue => appeals.Sum(appeal => appeal.Appeal.OverdueOn(DemoRun.Month.LastDay, Deadlines).Count);

    /// <summary>Raises and answers them.</summary>
    public static AppealStep Build(DemoRun run)
    {
        var (step, chance) = (new AppealStep(), SplitMix64.For(run.Seed, 8));
        var (maker, chain) = (new AppealMaker(chance, DemoRun.Month), CaseworkStep.Chain(run));
        foreach (var (visit, worker) in run.Visits.Outreach)
        {
            for (var i = 0; i < visit.BroughtBack.Count; i++)
            {
                if (chance.Percent(30))
                    step.Take(VisitActivities.AppealOf(visit, i, AppealId.From($"{visit.Visit.Id}-{i + 1}"), maker.Resident()), worker, maker, chance.Percent(15) ? chain : null);
            }
        }

        foreach (var worker in run.Staff.Workers)
        {
            var centre = run.Net.Registered.NearestServiceCentre(worker.Grid.Village);
            for (var (i, count) = (1, chance.Below(worker.IsFullTime ? 3 : 2)); i <= count; i++)
                step.Take(Appeal.Raise(AppealId.From($"{worker.Id}-C{i}"), (AppealOrigin)chance.Below(3), worker.Grid, maker.Resident(), DemoRun.Month.FirstDay.AddDays(chance.Below(20)), centre), worker, maker, chance.Percent(15) ? chain : null);
        }

        return step;
    }

    private void Take(Appeal appeal, MadeWorker worker, AppealMaker maker, ChainOfCommand? chain)
    {
        var nextDay = CaseworkStep.At(appeal.RaisedOn.AddDays(1));
        if (chain is not null)
            opened.Add((appeal.OpenCase(CaseId.From($"from-{appeal.Id}"), CaseworkStep.Desk(worker), nextDay, chain, CaseworkStep.Deadlines).OrThrow(), worker, nextDay));
        maker.Answer(appeal, worker);
        appeals.Add((appeal, worker));
        var recorded = DemoRun.RecordedOn(DemoRun.Month.LastDay);
        if (CaseActivities.OfAnswer(appeal, recorded, DemoRun.Office) is { } answered)
            activities.Add(answered);
        activities.AddRange(CaseActivities.OfLateReplies(appeal, Deadlines, recorded, DemoRun.Office));
    }
}
