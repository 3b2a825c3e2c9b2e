using System.CommandLine;
using GridGovernance.Cli.Host;
using GridGovernance.Cli.Output;
using GridGovernance.Domain.Pairing;

namespace GridGovernance.Cli.Commands.Pairing;

/// <summary><c>gridgov pairing plan</c>: the best links, and the reason where they cannot cover all.</summary>
internal static class PairingPlanCommand
{
    public static Command Build(CommandBuilder build)
    {
        var input = new PairingInput(build);
        var previous = build.Optional<string>("--previous", "FILE", new("household,member: the links before, which the policy's continuity tries to keep (named policies: a change is worth 500 m)", "household,member:原有联系,按办法的延续权重尽量保留(按名称选用的办法:一次变动折合 500 米)"));
        var command = build.Command("plan", new("Plans which member leads which household", "编排党员联系户"), "gridgov pairing plan --policy one-leads-five --members members.csv --households households.csv");
        command.Add(input.Policy);
        command.Add(input.Members);
        command.Add(input.Households);
        command.Add(previous);
        return build.Runs(command, run =>
        {
            if (input.Read(run, run.Value(previous)) is { } pairing)
                Show(run, Plan(run, pairing), run.Needed(input.Households), run.Needed(input.Members), run.Value(previous) is not null);
        });
    }

    private static PairingPlan Plan(ToolRun run, PairingCase pairing)
    {
        using var progress = run.Progress("pairing", "结对", pairing.Households.Count);
        return new PairingPlanner().Plan(pairing, new Watch(progress), CancellationToken.None);
    }

    private static void Show(ToolRun run, PairingPlan plan, string households, string members, bool hadLinks)
    {
        var links = new OutputTable("links", new("Links", "联系户")).Column("household", "Household", "户").Column("member", "Member", "党员").Numbers("distance", "Distance (m)", "距离(米)");
        foreach (var link in plan.Links)
            links.Add(Cell.Of(link.Household), Cell.Of(link.Member), link.Distance);
        var further = new List<OutputTable>();
        if (hadLinks)
            further.Add(Moves(plan));
        if (plan.Bottlenecks.Count > 0)
            further.Add(Shortages(plan));
        foreach (var bottleneck in plan.Bottlenecks)
            run.Findings.Report(households, Finding.Error("pairing.places-short", "", string.Join(' ', bottleneck.Uncovered),
                new(bottleneck.Describe(Language.English), bottleneck.Describe(Language.Chinese)), new("add members or places, or widen the scope; the best partial plan is shown", "请增加党员或名额,或扩大范围;已给出最优的部分方案")));
        foreach (var violator in plan.UnmetMinimums)
            run.Findings.Report(members, Finding.Error("pairing.minimum-unmet", "", string.Join(' ', violator.Members),
                new(violator.Describe(Language.English), violator.Describe(Language.Chinese)), new("lower the minimums, or widen the scope; the best plan is shown", "请降低下限,或扩大范围;已给出最优方案")));
        run.Show(links, [.. further]);
        run.Note($"{plan.Links.Count} households linked, {plan.Uncovered.Count} not; {plan.Total.LinksOutsideGrid} links outside the grid; {plan.TotalDistance} m in all",
            $"已联系 {plan.Links.Count} 户,未联系 {plan.Uncovered.Count} 户;跨网格 {plan.Total.LinksOutsideGrid} 户;总距离 {plan.TotalDistance} 米");
    }

    private static OutputTable Moves(PairingPlan plan)
    {
        var moves = new OutputTable("moves", new("Changed links", "变动的联系")).Column("household", "Household", "户").Column("from", "From", "原党员").Column("to", "To", "现党员").Column("reason", "Reason", "原因");
        foreach (var move in plan.Moves())
            moves.Add(Cell.Of(move.Household), Id(move.From), Id(move.To), move.Reason.ToString());
        return moves;
    }

    private static OutputTable Shortages(PairingPlan plan)
    {
        var reasons = new OutputTable("hall-violators", new("Smallest reasons: these households can only be led by these members", "最小理由:这些户只能由这些党员联系"))
            .Column("households", "Households", "户").Column("members", "Members", "党员").Numbers("places", "Places", "名额").Numbers("short", "Short", "缺");
        foreach (var bottleneck in plan.Bottlenecks)
            reasons.Add(string.Join(' ', bottleneck.Smallest.Households), string.Join(' ', bottleneck.Smallest.Members), bottleneck.Smallest.Places, bottleneck.Smallest.Missing);
        return reasons;
    }

    private static Cell Id(PersonId? id) => id is { } known ? Cell.Of(known) : Cell.Nothing;

    private sealed class Watch(Progress progress) : IProgress<PairingProgress>
    {
        public void Report(PairingProgress value) => progress.Report(value.Done);
    }
}
