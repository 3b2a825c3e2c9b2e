using GridGovernance.Cli.Demo.Steps;
using GridGovernance.Cli.Host;

namespace GridGovernance.Cli.Demo;

/// <summary>The whole line in its order: build the net, staff it, use it, score the month, pay.</summary>
internal static class DemoPipeline
{
    private static readonly (BilingualText Text, Action<DemoRun> Do)[] Steps =
    [
        (new("building the net", "建网"), run => run.Net = NetStep.Build(run)),
        (new("staffing the grids", "配备力量"), run => run.Staff = StaffStep.Build(run)),
        (new("forming party groups", "组建党小组"), run => run.Party = PartyStep.Build(run)),
        (new("pairing households with members", "党员联系户"), run => run.Pair = PairStep.Build(run)),
        (new("checking members in", "党员报到"), run => run.CheckIns = CheckInStep.Build(run)),
        (new("visiting households", "走访入户"), run => run.Visits = VisitStep.Build(run)),
        (new("answering appeals", "办理诉求"), run => run.Appeals = AppealStep.Build(run)),
        (new("handling cases", "办理案件"), run => run.Casework = CaseworkStep.Build(run)),
        (new("settling a dispute", "联合调解"), run => run.Care = CareStep.Build(run)),
        (new("scoring the month", "当月计分"), run => run.Score = ScoreStep.Build(run)),
        (new("asking what if", "假设比较"), run => run.WhatIf = WhatIfStep.Build(run)),
        (new("settling the round", "结算"), run => run.Settle = SettleStep.Build(run)),
        (new("paying", "核酬"), run => run.Pay = PayStep.Build(run)),
    ];

    /// <summary>Runs every step.</summary>
    public static DemoRun Run(ToolRun tool, ulong seed)
    {
        var run = new DemoRun(seed, DemoRegistry.Load(tool.Findings), tool.Language);
        using var progress = tool.Progress("", "");
        foreach (var (text, step) in Steps)
        {
            progress.Step(text.In(tool.Language));
            step(run);
        }

        return run;
    }
}
