using GridGovernance.Cli.Demo.Steps;
using GridGovernance.Cli.Output;
using GridGovernance.Domain.Pay;

namespace GridGovernance.Cli.Demo.Report;

/// <summary>The pay as tables.</summary>
internal static class PayTables
{
    /// <summary>By grade, with the sum beside the pool.</summary>
    public static OutputTable ByGrade(DemoRun run)
    {
        var table = new OutputTable("pay-by-grade", new("Pay by stars, in yuan", "按星级绩效,元")).Column("grade", "Stars", "星级").Numbers("workers", "Workers", "人数").Numbers("least", "Least", "最少").Numbers("most", "Most", "最多").Numbers("sum", "Sum", "合计");
        foreach (var group in run.Pay.Settled.Entries.GroupBy(entry => entry.Grade).OrderByDescending(group => group.Key, StringComparer.Ordinal))
            table.Add(group.Key, group.Count(), Cell.Number(group.Min(entry => entry.Pay)), Cell.Number(group.Max(entry => entry.Pay)), Cell.Number(Sum(group)));
        return table.Add(run.Say("paid", "合计"), run.Pay.Settled.Entries.Count, Cell.Nothing, Cell.Nothing, Cell.Number(Sum(run.Pay.Settled.Entries)))
            .Add(run.Say("pool", "资金池"), Cell.Nothing, Cell.Nothing, Cell.Nothing, Cell.Number(PayStep.Pool));
    }

    /// <summary>Everyone, for files.</summary>
    public static OutputTable Everyone(DemoRun run)
    {
        var table = new OutputTable("pay", new("Pay of the month, in yuan", "当月绩效,元")).Column("subject", "Worker", "网格员").Numbers("points", "Points", "积分").Column("grade", "Stars", "星级").Numbers("pay", "Pay", "绩效");
        foreach (var entry in run.Pay.Settled.Entries)
            table.Add(entry.Subject.ToString(), entry.Points, entry.Grade, Cell.Number(entry.Pay));
        return table;
    }

    private static Money Sum(IEnumerable<PayEntry> entries) => entries.Aggregate(Money.Zero, (sum, entry) => sum + entry.Pay);
}
