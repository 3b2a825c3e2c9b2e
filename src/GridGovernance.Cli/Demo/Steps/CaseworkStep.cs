using GridGovernance.Cli.Demo.Made;
using GridGovernance.Domain.Activities;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Demo.Steps;

/// <summary>Takes the month's cases through their flow. Workers are credited as persons, their grids as units.</summary>
internal sealed class CaseworkStep
{
    private readonly List<GridCase> cases = [];
    private readonly List<Activity> ofWorkers = [], ofGrids = [];

    private CaseworkStep() { }

    /// <summary>Every case of the month.</summary>
    public IReadOnlyList<GridCase> Cases => cases;

    /// <summary>Closed cases and supervision cards, credited to who acted.</summary>
    public IReadOnlyList<Activity> OfWorkers => ofWorkers;

    /// <summary>The same, credited to the grids.</summary>
    public IReadOnlyList<Activity> OfGrids => ofGrids;

    /// <summary>Seven working days from dispatch.</summary>
    public static CaseDeadlines Deadlines { get; } = CaseDeadlines.WorkingDays(WorkingCalendar.WeekdaysOnly, 7);

    /// <summary>Collects and works on them.</summary>
    public static CaseworkStep Build(DemoRun run)
    {
        var (step, chance) = (new CaseworkStep(), SplitMix64.For(run.Seed, 9));
        var (maker, residents) = (new CaseMaker(chance, DemoRun.Month), new AppealMaker(chance, DemoRun.Month));
        var chain = Chain(run);
        foreach (var worker in run.Staff.Workers)
        {
            for (var (i, count) = (1, chance.Below(worker.IsFullTime ? 4 : 2)); i <= count; i++)
            {
                var at = At(DemoRun.Month.FirstDay.AddDays(chance.Below(22)));
                step.Take(GridCase.Collect(CaseId.From($"{worker.Id}-{i}"), worker.Grid, residents.Resident(), Desk(worker), at, chain, Deadlines), worker, at, maker);
            }
        }

        foreach (var (opened, worker, at) in run.Appeals.Opened)
            step.Take(opened, worker, at, maker);
        return step;
    }

    private void Take(GridCase gridCase, MadeWorker worker, DateTimeOffset at, CaseMaker maker)
    {
        maker.Work(gridCase, worker, at);
        cases.Add(gridCase);
        var recorded = DemoRun.RecordedOn(DemoRun.Month.LastDay);
        Credit(gridCase, recorded, CaseCredit.Person, ofWorkers);
        Credit(gridCase, recorded, CaseCredit.Unit, ofGrids);
    }

    private static void Credit(GridCase gridCase, DateTimeOffset recorded, CaseCredit credit, List<Activity> into)
    {
        if (CaseActivities.OfClosed(gridCase, WorkingCalendar.WeekdaysOnly, recorded, DemoRun.Office, credit) is { } closed)
            into.Add(closed);
        into.AddRange(CaseActivities.OfSupervision(gridCase, recorded, DemoRun.Office, credit));
    }

    /// <summary>Grids under villages, villages under townships, townships under the banner.</summary>
    public static ChainOfCommand Chain(DemoRun run)
    {
        var villages = run.Net.Villages.Select(village => village.Code).ToList();
        return ChainOfCommand.Build(
        [
            .. run.Net.Grids.Select(grid => (DutyUnits.Of(grid.Code), DutyUnits.Of(grid.Code.Village))),
            .. villages.Select(village => (DutyUnits.Of(village), DutyUnits.Of(village.Parent))),
            .. villages.Select(village => village.Parent).Distinct().Select(township => (DutyUnits.Of(township), DutyUnits.Of(township.Parent))),
        ]);
    }

    /// <summary>Somebody at the desk of the worker's village, who collects, files and inspects.</summary>
    public static CaseActor Desk(MadeWorker worker) => CaseMaker.DeskOf(DutyUnits.Of(worker.Grid.Village));

    /// <summary>Nine in the morning of a day.</summary>
    public static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(8));
}
