using GridGovernance.Cli.Demo.Made;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Cli.Demo.Steps;

/// <summary>Staffs the net: the document's headcount is planned over the grids, rosters are opened and filled, everyone gets a plot of responsibility.</summary>
internal sealed class StaffStep
{
    private StaffStep(StaffingPlan plan, IReadOnlyList<MadeWorker> workers, StaffingAssessment assessment, IReadOnlyList<VolunteerTeam> teams, VolunteerCoverage coverage) =>
        (Plan, Workers, Assessment, Teams, Coverage) = (plan, workers, assessment, teams, coverage);

    /// <summary>How the headcount is spread.</summary>
    public StaffingPlan Plan { get; }

    /// <summary>The workers, as many as planned.</summary>
    public IReadOnlyList<MadeWorker> Workers { get; }

    /// <summary>Rosters against template.</summary>
    public StaffingAssessment Assessment { get; }

    /// <summary>The volunteer teams.</summary>
    public IReadOnlyList<VolunteerTeam> Teams { get; }

    /// <summary>Which grids the teams serve.</summary>
    public VolunteerCoverage Coverage { get; }

    /// <summary>The rosters, one for each grid.</summary>
    public IReadOnlyList<GridRoster> Rosters { get; private init; } = [];

    /// <summary>The households a worker answers for.</summary>
    public IReadOnlyList<HouseholdId> PlotOf(PersonId worker) => Plots.TryGetValue(worker, out var plot) ? plot.Households : [];

    private Dictionary<PersonId, ResponsibilityPlot> Plots { get; init; } = [];

    /// <summary>Workers without a plot of responsibility.</summary>
    public int WithoutPlot { get; private init; }

    /// <summary>Households nobody answers for.</summary>
    public int Unanswered { get; private init; }

    /// <summary>Three to six full-time, one to three part-time, and volunteers as many as come: ranges in which the document's averages of 4.16 and 1.50 lie.</summary>
    private static StaffingTemplate Template { get; } = StaffingTemplate.Create("demo", HeadcountRange.Create(0, 1), HeadcountRange.Create(0, 1),
        HeadcountRange.Create(3, 6), HeadcountRange.Create(1, 3), HeadcountRange.AtLeast(0));

    /// <summary>Plans, appoints and assesses.</summary>
    public static StaffStep Build(DemoRun run)
    {
        var plan = StaffingPlanner.Plan(Template, run.Net.Grids.Select(grid => GridWork.Of(grid.Code, grid.Households.Count)), (StaffRole.FullTime, Scale.FullTime), (StaffRole.PartTime, Scale.PartTime));
        var workers = PeopleMaker.Workers(run.Seed, plan.Grids.Select(grid => (grid.Grid, grid.Staff.FullTime, grid.Staff.PartTime)));
        PeopleMaker.SettleMembers(run.Seed, run.Net.Grids, workers.Count(worker => NetMaker.IsOneOfTheFour(worker.Grid.Village)));
        var byGrid = workers.ToLookup(worker => worker.Grid);
        var assessments = new List<GridAssessment>(run.Net.Grids.Count);
        var (rosters, plots) = (new List<GridRoster>(run.Net.Grids.Count), new Dictionary<PersonId, ResponsibilityPlot>());
        var (withoutPlot, unanswered) = (0, 0);
        foreach (var grid in run.Net.Grids)
        {
            var roster = Fill(grid, byGrid[grid.Code], plots);
            rosters.Add(roster);
            assessments.Add(Template.Assess(roster, DemoRun.Month.FirstDay, grid.Households.Count));
            var coverage = roster.PlotCoverageOn(DemoRun.Month.FirstDay, grid.Households.Select(household => household.Id));
            withoutPlot += coverage.MembersWithoutPlot.Count;
            unanswered += coverage.UnansweredHouseholds.Count;
        }

        OpenLanes(run, byGrid, plots);
        var teams = Volunteers(run);
        return new(plan, workers, StaffingAssessment.Of(assessments), teams, VolunteerCoverage.Of(teams, run.Net.Grids.Select(grid => grid.Code)))
        {
            Rosters = rosters,
            Plots = plots,
            WithoutPlot = withoutPlot,
            Unanswered = unanswered,
        };
    }

    private static GridRoster Fill(MadeGrid grid, IEnumerable<MadeWorker> workers, Dictionary<PersonId, ResponsibilityPlot> plots)
    {
        var roster = GridRoster.Open(grid.Code, Template.RangesFor(grid.Households.Count), DemoRun.Founded);
        var people = new List<PersonId>();
        foreach (var worker in workers)
        {
            roster.Appoint(worker.Id, worker.IsFullTime ? StaffRole.FullTime : StaffRole.PartTime, DemoRun.Founded, DemoRun.Office).OrThrow();
            people.Add(worker.Id);
        }

        foreach (var plot in PlotPlanner.ProposeEven(people, grid.Households.Select(household => household.Id)))
            plots[plot.Person] = roster.AssignPlot(plot, DemoRun.Founded, DemoRun.Office).OrThrow().Plot;
        return roster;
    }

    /// <summary>党员巷 of 红峰村: every plot there is a lane, and who answers for it its head (巷长).</summary>
    private static void OpenLanes(DemoRun run, ILookup<GridCode, MadeWorker> byGrid, Dictionary<PersonId, ResponsibilityPlot> plots)
    {
        foreach (var village in run.Net.Villages.Where(village => NetMaker.IsOneLeadsTwo(village.Code)))
        {
            foreach (var worker in village.Grids.SelectMany(grid => byGrid[grid.Code]).Where(worker => plots.ContainsKey(worker.Id)).ToList())
                village.OpenLane(worker.Grid, worker.Id, plots[worker.Id].Households, DemoRun.Office, DemoRun.Founded).OrThrow();
        }
    }

    /// <summary>The document's 29 teams, each serving a run of neighbouring grids, so that every grid has one.</summary>
    private static List<VolunteerTeam> Volunteers(DemoRun run)
    {
        var chance = SplitMix64.For(run.Seed, 5);
        var teams = new List<VolunteerTeam>(Scale.VolunteerTeams);
        GridCode[] grids = [.. run.Net.Grids.Select(grid => grid.Code)];
        var sizes = Shares.Of(grids.Length, [.. Enumerable.Repeat(1, Scale.VolunteerTeams)]);
        for (var (team, at) = (1, 0); team <= sizes.Length; at += sizes[team - 1], team++)
        {
            var members = Enumerable.Range(1, chance.Between(8, 30)).Select(number => PersonId.From($"V{team:D2}-{number:D2}"));
            teams.Add(VolunteerTeam.Of(UnitId.From($"volunteers-{team:D2}"), members, grids.AsSpan(at, sizes[team - 1]).ToArray()));
        }

        return teams;
    }
}
