using System.Globalization;
using GridGovernance.Cli.Output;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Demo.Report;

/// <summary>The scored month as tables.</summary>
internal static class ScoreTables
{
    /// <summary>How many have how many stars.</summary>
    public static OutputTable Stars(DemoRun run)
    {
        var table = new OutputTable("stars", new("Star rating", "评星定级")).Column("stars", "Stars", "星级").Numbers("workers", "Workers", "人数").Numbers("lowest", "Lowest points", "最低分").Numbers("highest", "Highest points", "最高分");
        foreach (var group in run.Score.Ranked.GroupBy(statement => statement.Stars ?? 0).OrderByDescending(group => group.Key))
            table.Add(group.Key == 0 ? "-" : new string('★', group.Key), group.Count(), group.Min(statement => statement.Total), group.Max(statement => statement.Total));
        return table;
    }

    /// <summary>How many have how many points, in steps of ten.</summary>
    public static OutputTable Distribution(DemoRun run)
    {
        var table = new OutputTable("points-distribution", new("Distribution of points", "积分分布")).Column("points", "Points", "积分").Numbers("workers", "Workers", "人数");
        foreach (var group in run.Score.Ranked.GroupBy(statement => (long)decimal.Floor(statement.Total.TenThousandths / 100_000m)).OrderBy(group => group.Key))
            table.Add(string.Create(CultureInfo.InvariantCulture, $"{group.Key * 10}–{group.Key * 10 + 10}"), group.Count());
        return table;
    }

    /// <summary>The ten with the most points.</summary>
    public static OutputTable TopTen(DemoRun run) => Fill(Ranking("top-ten", new("The ten with the most points", "积分前十名")), run, 10);

    /// <summary>Everyone, for files.</summary>
    public static OutputTable Points(DemoRun run) => Fill(Ranking("points", new("Points of the month", "当月积分")), run, run.Score.Ranked.Count);

    /// <summary>Who is explained: the one in the middle of the ranking.</summary>
    public static SubjectId Explained(DemoRun run) => run.Score.Ranked[run.Score.Ranked.Count / 2].Subject;

    /// <summary>One statement, line by line, with its sum.</summary>
    public static OutputTable Statement(DemoRun run)
    {
        var statement = run.Score.Explained(Explained(run));
        var activities = run.Score.Activities.Where(activity => activity.Subject == statement.Subject).ToDictionary(activity => activity.Id);
        var titles = run.Score.Scheme.Rules.ToDictionary(rule => rule.Id, rule => rule.Title.In(run.Language), StringComparer.Ordinal);
        var table = new OutputTable("statement", new($"{statement.Subject} in {statement.Period}, line by line", $"{statement.Subject} {statement.Period} 逐条积分"))
            .Column("line", "Line", "类别").Column("rule", "Rule", "规则").Column("activity", "Activity", "活动").Column("date", "Day", "日期").Numbers("points", "Points", "积分");
        foreach (var line in statement.Lines)
        {
            Cell day = line.Activity is { } id && activities.TryGetValue(id, out var activity) ? activity.OccurredOn : Cell.Nothing;
            table.Add(NameOf(line.Kind).In(run.Language), line.Rule is { } rule ? titles.GetValueOrDefault(rule, rule) : "", line.Activity?.ToString() ?? "", day, line.Amount);
        }

        return table.Add("=", run.Say("sum of the lines", "合计"), "", Cell.Nothing, statement.Lines.Aggregate(Domain.Kernel.Points.Zero, (sum, line) => sum + line.Amount))
            .Add("=", run.Say("total of the statement", "总分"), "", Cell.Nothing, statement.Total);
    }

    private static BilingualText NameOf(LineKind kind) => kind switch
    {
        LineKind.Base => new("base", "基础分"),
        LineKind.Award => new("award", "加分"),
        LineKind.Deduction => new("deduction", "扣分"),
        LineKind.Multiplier => new("multiplier", "系数"),
        LineKind.Rounding => new("rounding", "取整"),
        LineKind.Trim => new("trim", "封顶"),
        LineKind.Bonus => new("bonus", "完成奖励"),
        LineKind.Carried => new("carried", "结转"),
        LineKind.Adjustment => new("adjustment", "调整"),
        LineKind.Floor => new("floor", "下限"),
        LineKind.Ceiling => new("ceiling", "上限"),
        _ => new("veto", "一票否决"),
    };

    private static OutputTable Ranking(string name, BilingualText title) => new OutputTable(name, title).Numbers("rank", "Rank", "名次").Column("subject", "Worker", "网格员").Numbers("total", "Points", "积分").Numbers("stars", "Stars", "星级");

    private static OutputTable Fill(OutputTable table, DemoRun run, int count)
    {
        var ranked = run.Score.Ranked;
        var rank = 0;
        for (var i = 0; i < count && i < ranked.Count; i++)
        {
            if (i == 0 || ranked[i].Total != ranked[i - 1].Total)
                rank = i + 1;
            table.Add(rank, ranked[i].Subject.ToString(), ranked[i].Total, ranked[i].Stars is { } stars ? stars.ToString(CultureInfo.InvariantCulture) : Cell.Nothing);
        }

        return table;
    }
}
