using GridGovernance.Cli.Output;
using GridGovernance.Domain.Pairing;

namespace GridGovernance.Cli.Demo.Report;

/// <summary>The links as tables.</summary>
internal static class PairTables
{
    /// <summary>Loads by policy.</summary>
    public static OutputTable Loads(DemoRun run)
    {
        var table = new OutputTable("pairing", new("Household links", "党员联系户")).Column("policy", "Policy", "政策").Numbers("households", "Households", "户").Numbers("linked", "Linked", "已联系")
            .Numbers("members", "Members", "党员").Numbers("without", "Members without", "未联系户的党员").Numbers("lightest", "Lightest", "最少户数").Numbers("heaviest", "Heaviest", "最多户数")
            .Numbers("metres", "Metres in all", "总距离(米)").Column("proved", "Proved least", "已证最优");
        foreach (var (where, plan) in run.Pair.Plans)
        {
            table.Add(where.In(run.Language), plan.Case.Households.Count, plan.Links.Count, plan.Case.Members.Count, plan.Loads.Count(load => load == 0),
                plan.Loads.Min(), plan.Loads.Max(), plan.TotalDistance, plan.IsProved());
        }

        return table;
    }

    /// <summary>How many members lead how many households.</summary>
    public static OutputTable Distribution(DemoRun run)
    {
        var table = new OutputTable("pairing-loads", new("Pairing loads", "联系户数分布")).Numbers("load", "Households a member", "每名党员联系户数").Numbers("members", "Members", "党员").Column("bar", "Chart", "图示");
        var loads = run.Pair.Plans.SelectMany(plan => plan.Plan.Loads).GroupBy(load => load).OrderBy(group => group.Key).ToList();
        var most = loads.Max(group => group.Count());
        foreach (var group in loads)
            table.Add(group.Key, group.Count(), new string('█', (group.Count() * 40 + most - 1) / most));
        return table;
    }

    /// <summary>Every link, for files.</summary>
    public static OutputTable Links(DemoRun run)
    {
        var table = new OutputTable("links", new("Links", "联系关系")).Column("household", "Household", "户").Column("member", "Member", "党员").Numbers("distance", "Metres", "距离(米)");
        foreach (PairingLink link in run.Pair.Plans.SelectMany(plan => plan.Plan.Links).OrderBy(link => link.Household))
            table.Add(Cell.Of(link.Household), Cell.Of(link.Member), link.Distance);
        return table;
    }
}
