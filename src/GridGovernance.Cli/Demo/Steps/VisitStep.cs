using GridGovernance.Cli.Demo.Made;
using GridGovernance.Domain.Activities;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Visits;

namespace GridGovernance.Cli.Demo.Steps;

/// <summary>Every worker goes round the plot for a month (用网): must-visits, must-clears, the cadence, outreach. What comes of it goes to the adapters.</summary>
internal sealed class VisitStep
{
    private readonly List<Activity> activities = [];
    private readonly List<(OutreachVisit Visit, MadeWorker By)> outreach = [];

    private VisitStep() { }

    /// <summary>The visits as activities.</summary>
    public IReadOnlyList<Activity> Activities => activities;

    /// <summary>The outreach visits, and who made them.</summary>
    public IReadOnlyList<(OutreachVisit Visit, MadeWorker By)> Outreach => outreach;

    /// <summary>Lists of workers that were completed, and lists there were.</summary>
    public (int Completed, int All) Lists { get; private set; }

    /// <summary>Households whose visit is due when the month ends, and those of them overdue.</summary>
    public (int Due, int Overdue) Cadence { get; private set; }

    /// <summary>Makes the month's visits.</summary>
    public static VisitStep Build(DemoRun run)
    {
        var (step, chance) = (new VisitStep(), SplitMix64.For(run.Seed, 7));
        foreach (var worker in run.Staff.Workers)
            step.Work(worker, new VisitMaker(chance, DemoRun.Month, worker, run.Staff.PlotOf(worker.Id)));
        return step;
    }

    private void Work(MadeWorker worker, VisitMaker maker)
    {
        Serve(worker, maker, WorkModels.MustVisit, ActivityKinds.MustVisit);
        Serve(worker, maker, WorkModels.MustClear, ActivityKinds.MustClear);
        var tiers = maker.Tiers();
        Visit[] visits = [.. maker.Cadenced(tiers)];
        activities.AddRange(visits.Select(visit => VisitActivities.OfVisit(visit, ActivityKinds.Visit, DemoRun.RecordedOn(visit.On), DemoRun.Office)));
        var due = VisitCadence.Default.Due(tiers, visits, DemoRun.Month.LastDay);
        Cadence = (Cadence.Due + due.Count, Cadence.Overdue + due.Count(visit => visit.IsOverdue));
        foreach (var visit in maker.Outreach())
        {
            outreach.Add((visit, worker));
            activities.Add(VisitActivities.OfOutreach(visit, DemoRun.RecordedOn(visit.Visit.On), DemoRun.Office));
        }
    }

    private void Serve(MadeWorker worker, VisitMaker maker, VisitList list, ActivityKind kind)
    {
        var groups = maker.GroupsOf(list);
        Visit[] visits = [.. maker.For(groups)];
        activities.AddRange(visits.Select(visit => VisitActivities.OfVisit(visit, kind, DemoRun.RecordedOn(visit.On), DemoRun.Office)));
        var coverage = list.Coverage(groups, visits, DemoRun.Month, DemoRun.Month.LastDay);
        if (VisitActivities.OfCompletedList(coverage, worker.Id, DemoRun.RecordedOn(DemoRun.Month.LastDay), DemoRun.Office) is { } completed)
            activities.Add(completed);
        Lists = (Lists.Completed + (coverage.IsComplete ? 1 : 0), Lists.All + 1);
    }
}
