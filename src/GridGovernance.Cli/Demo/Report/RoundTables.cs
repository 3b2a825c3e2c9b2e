using GridGovernance.Cli.Output;
using GridGovernance.Domain.Settlement;

namespace GridGovernance.Cli.Demo.Report;

/// <summary>The settlement round as a table.</summary>
internal static class RoundTables
{
    /// <summary>Each step with its day and who took it.</summary>
    public static OutputTable Steps(DemoRun run)
    {
        var table = new OutputTable("round", new("One round whole, from provisional to final", "一轮结算全过程")).Column("day", "Day", "日期").Column("step", "Step", "步骤").Column("by", "By", "经办").Column("what", "What", "内容");
        foreach (var step in run.Settle.Round.Steps)
        {
            var (name, what) = Told(run, step);
            table.Add(DateOnly.FromDateTime(step.At.DateTime), name, Cell.Of(step.By), what);
        }

        return table;
    }

    private static (string Step, string What) Told(DemoRun run, RoundStep step) => step switch
    {
        RoundOpened opened => (run.Say("opened", "开启"), opened.Period.ToString()),
        RoundPrepared prepared => (run.Say("provisional", "初核"), run.Say($"{prepared.Statements.Count} statements", $"{prepared.Statements.Count} 份积分单")),
        RoundPublished published => (run.Say("public notice", "公示"), run.Say($"until {published.NoticeUntil:yyyy-MM-dd}; review until {published.ReviewUntil:yyyy-MM-dd}", $"公示至 {published.NoticeUntil:yyyy-MM-dd},复核至 {published.ReviewUntil:yyyy-MM-dd}")),
        ObjectionRaised raised => (run.Say("objection", "异议"), $"{raised.Objection.Id}: {raised.Objection.Ground}"),
        ObjectionDecided { Revised: { } revised } decided => (run.Say("upheld", "采纳"), $"{decided.Objection.Id}: {run.Settle.Before.Total} → {revised.Total}"),
        ObjectionDecided decided => (run.Say("dismissed", "不予采纳"), decided.Objection.Id.ToString()),
        RoundFinalised final => (run.Say("final", "终局"), run.Say($"{final.Statements.Count} statements, never changed again", $"{final.Statements.Count} 份积分单,不再变更")),
        _ => (step.GetType().Name, ""),
    };
}
