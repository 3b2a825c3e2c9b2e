using GridGovernance.Cli.Demo.Steps;
using GridGovernance.Cli.Host;

namespace GridGovernance.Cli.Demo;

/// <summary>The whole line in its order: build the net, staff it, use it, score the month, settle and pay. What does not need one another runs side by side; each step draws its own chances, so the answer is the same.</summary>
internal static class DemoPipeline
{
    private static readonly (BilingualText Text, Action<DemoRun>[] SideBySide)[] Stages =
    [
        (new("building the net", "建网"), [run => run.Net = NetStep.Build(run)]),
        (new("staffing the grids", "配备力量"), [run => run.Staff = StaffStep.Build(run)]),
        (new("using and managing the net", "用网、管网"), [Organise, Work]),
        (new("scoring the month", "当月计分"), [run => run.Score = ScoreStep.Build(run)]),
        (new("settling, paying and asking what if", "结算、核酬、假设比较"), [Settle, run => run.WhatIf = WhatIfStep.Build(run)]),
    ];

    /// <summary>Runs every step.</summary>
    public static DemoRun Run(ToolRun tool, ulong seed)
    {
        var run = new DemoRun(seed, DemoRegistry.Load(tool.Findings), tool.Language);
        using var progress = tool.Progress("", "");
        foreach (var (text, sideBySide) in Stages)
        {
            progress.Step(text.In(tool.Language));
            Parallel.Invoke([.. sideBySide.Select(step => (Action)(() => step(run)))]);
        }

        return run;
    }

    /// <summary>Party groups, household links, check-ins and the mediation.</summary>
    private static void Organise(DemoRun run)
    {
        run.Party = PartyStep.Build(run);
        run.Pair = PairStep.Build(run);
        run.CheckIns = CheckInStep.Build(run);
        run.Care = CareStep.Build(run);
    }

    /// <summary>Visits, the appeals they bring back, and the cases those open.</summary>
    private static void Work(DemoRun run)
    {
        run.Visits = VisitStep.Build(run);
        run.Appeals = AppealStep.Build(run);
        run.Casework = CaseworkStep.Build(run);
    }

    private static void Settle(DemoRun run)
    {
        run.Settle = SettleStep.Build(run);
        run.Pay = PayStep.Build(run);
    }
}
