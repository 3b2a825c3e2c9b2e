using GridGovernance.Cli.Output;
using GridGovernance.Domain.Activities;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Demo.Report;

/// <summary>What the month's visits, appeals and cases came to.</summary>
internal static class WorkTables
{
    /// <summary>Every table of the month's work.</summary>
    public static IEnumerable<OutputTable> All(DemoRun run) => [Work(run), Cases(run), Directions(run), Villages(run), Lanes(run)];

    private static OutputTable Work(DemoRun run)
    {
        var appeals = run.Appeals.Appeals.Select(appeal => appeal.Appeal).ToList();
        return new OutputTable("work", new("The month's work", "当月用网情况")).Column("figure", "Figure", "项目").Numbers("count", "Count", "数量")
            .Add(run.Say("visits and outreach visits", "走访(含三带去三带回)"), run.Visits.Activities.Count - run.Visits.Lists.Completed)
            .Add(run.Say("lists of workers (must-visit, must-clear)", "网格员清单(八必访、六必清)"), run.Visits.Lists.All)
            .Add(run.Say("of them completed", "其中完成"), run.Visits.Lists.Completed)
            .Add(run.Say("households due for a visit when the month ends", "月末到期应访户"), run.Visits.Cadence.Due)
            .Add(run.Say("of them overdue", "其中超期"), run.Visits.Cadence.Overdue)
            .Add(run.Say("appeals", "诉求"), appeals.Count)
            .Add(run.Say("of them raised at a service centre", "其中在党群服务中心提出"), appeals.Count(appeal => appeal.ServiceCentre is not null))
            .Add(run.Say("of them closed, each with its three replies", "其中办结(均有三次回复)"), appeals.Count(appeal => appeal.Stage is AppealStage.Closed))
            .Add(run.Say("replies overdue when the month ends", "月末超期未回复"), run.Appeals.Overdue)
            .Add(run.Say("cases", "案件"), run.Casework.Cases.Count)
            .Add(run.Say("of them opened by an appeal", "其中由诉求转办"), run.Appeals.Opened.Count)
            .Add(run.Say("yellow and red cards", "黄牌、红牌督办"), run.Casework.OfWorkers.Count(activity => activity.Kind == ActivityKinds.SupervisionCard))
            .Add(run.Say("results on notice at the service centre of 科尔沁镇", "在科尔沁镇党群服务中心公示的结果"), run.Settle.Notice.Results.Count);
    }

    private static OutputTable Cases(DemoRun run)
    {
        var span = DateSpan.Create(DemoRun.Month.FirstDay, DemoRun.Month.LastDay);
        var table = new OutputTable("cases", new("Cases by township", "各苏木乡镇案件")).Column("code", "Code", "代码").Column("name", "Township", "苏木乡镇").Numbers("cases", "Cases", "案件")
            .Numbers("completion", "Completed %", "办结率 %").Numbers("on_time", "On time %", "按期率 %").Numbers("satisfaction", "Satisfied %", "满意率 %");
        foreach (var (code, kpis) in CaseKpis.PerDivision(run.Casework.Cases, span, DivisionLevel.Township))
            Add(code, kpis);
        Add(run.Banner.Code, CaseKpis.Of(run.Casework.Cases, span));
        return table;

        void Add(DivisionCode code, CaseKpis kpis) => table.Add(Cell.Of(code), run.Registry.TryFind(code, out var division) ? division.Name : "", kpis.Cases,
            Percent(kpis.Completion), Percent(kpis.OnTime), Percent(kpis.Satisfaction));
    }

    private static OutputTable Directions(DemoRun run)
    {
        var table = new OutputTable("directions", new("Points by the five directions", "五个方向积分")).Column("direction", "Direction", "方向").Numbers("workers", "Workers", "网格员").Numbers("members", "Serving members", "在职党员").Numbers("grids", "Grids and bodies", "网格及单位");
        foreach (var dimension in AppraisalDimensions.All)
            table.Add(dimension.Name().In(run.Language), Sum(run.Score.Report, dimension), Sum(run.Score.Members, dimension), Sum(run.Score.Units, dimension));
        return table;
    }

    private static OutputTable Villages(DemoRun run)
    {
        var table = new OutputTable("village-stars", new("Star rating of villages and communities, by their workers", "嘎查村(社区)评星定级(按网格员积分)")).Column("stars", "Stars", "星级").Numbers("villages", "Villages", "嘎查村(社区)").Numbers("people", "Workers", "网格员").Numbers("best", "Highest mean", "最高平均分");
        foreach (var group in run.Score.Villages.GroupBy(rating => rating.Stars))
            table.Add(Stars(group.Key), group.Count(), group.Sum(rating => rating.People), group.Max(rating => rating.Mean));
        return table;
    }

    private static OutputTable Lanes(DemoRun run)
    {
        var table = new OutputTable("lane-stars", new("Star rating of the lanes of 红峰村, by their heads", "红峰村党员巷评星定级(按巷长积分)")).Numbers("lane", "Lane", "巷").Numbers("points", "Points", "积分").Column("stars", "Stars", "星级");
        foreach (var rating in run.Score.Lanes)
            table.Add(rating.Place.Lane, rating.Mean, Stars(rating.Stars));
        return table;
    }

    private static string Stars(int stars) => stars == 0 ? "-" : new string('★', stars);

    private static Cell Percent(Ratio ratio) => ratio.Percent is { } percent ? percent : Cell.Nothing;

    private static Domain.Kernel.Points Sum(ScoringReport report, AppraisalDimension dimension) => report.Statements.SelectMany(statement => statement.Categories)
        .Where(category => category.Category == dimension.Code()).Aggregate(Domain.Kernel.Points.Zero, (sum, category) => sum + category.Total);
}
