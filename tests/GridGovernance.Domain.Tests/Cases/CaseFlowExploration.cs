using System.Text;
using GridGovernance.Domain.Cases;
using static GridGovernance.Domain.Tests.Cases.CaseDesk;

namespace GridGovernance.Domain.Tests.Cases;

/// <summary>CAS-1, CAS-2: every state that any sequence of steps can reach is visited, and the diagram in the documents is drawn from what was seen.</summary>
public class CaseFlowExploration
{
    private sealed record Command(CaseStep Step, string Name, Func<GridCase, CaseActor, DateTimeOffset, CaseStepOutcome> Take);

    private sealed record State(CaseStage Stage, UnitId Holder, UnitId? Handler, bool IsParked, SupervisionLevel Supervision, int Handovers);

    private static readonly Command[] Commands =
    [
        new(CaseStep.File, "File", (c, by, at) => c.File(by, at)),
        new(CaseStep.Reject, "Reject", (c, by, at) => c.Reject("r", by, at)),
        new(CaseStep.Submit, "Submit", (c, by, at) => c.Submit(by, at)),
        new(CaseStep.Dispatch, "Dispatch", (c, by, at) => c.Dispatch(Below(c.Holder), by, at)),
        new(CaseStep.Dispatch, "Dispatch, skipping a level", (c, by, at) => c.Dispatch(c.Holder == Village ? Centre : Below(Below(c.Holder)), by, at)),
        new(CaseStep.Assign, "Assign, skipping a level", (c, by, at) => c.Assign(c.Holder == Village ? Centre : Below(Below(c.Holder)), by, at)),
        new(CaseStep.Handle, "Handle", (c, by, at) => c.Handle(by, at)),
        new(CaseStep.Assign, "Assign", (c, by, at) => c.Assign(Below(c.Holder), by, at)),
        new(CaseStep.Return, "Return", (c, by, at) => c.Return("r", by, at)),
        new(CaseStep.Feedback, "Feedback", (c, by, at) => c.Feedback("r", by, at)),
        new(CaseStep.Inspect, "Inspect", (c, by, at) => c.Inspect(by, at)),
        new(CaseStep.Rework, "Rework", (c, by, at) => c.Rework("r", by, at)),
        new(CaseStep.Close, "Close", (c, by, at) => c.Close(by, at)),
        new(CaseStep.Verify, "Verify, settled", (c, by, at) => c.Verify(true, by, at)),
        new(CaseStep.Verify, "Verify, not settled", (c, by, at) => c.Verify(false, by, at)),
        new(CaseStep.Evaluate, "Evaluate", (c, by, at) => c.Evaluate(4, by, at)),
        new(CaseStep.Park, "Park", (c, by, at) => c.Park("r", by, at)),
        new(CaseStep.Resume, "Resume", (c, by, at) => c.Resume(by, at)),
        new(CaseStep.Supervise, "Supervise", (c, by, at) => c.Supervise(SupervisionLevel.Red, "r", by, at)),
        new(CaseStep.Extend, "Extend", (c, by, at) => c.Extend(TimeSpan.FromHours(1), "r", by, at)),
        new(CaseStep.Instruct, "Instruct", (c, by, at) => c.Instruct("r", by, at)),
        new(CaseStep.CopyTo, "CopyTo", (c, by, at) => c.CopyTo(Centre, by, at)),
        new(CaseStep.MarkUrgent, "MarkUrgent", (c, by, at) => c.MarkUrgent(by, at)),
        new(CaseStep.Whistle, "Whistle", (c, by, at) => c.Whistle(WhistleGround.Emergency, [Centre], by, at)),
    ];

    private static readonly CaseActor[] Actors = [At(Centre), At(Township), At(Village), At(Desk), At(UnitId.From("stranger")), TheOriginator];

    private static readonly Lazy<Exploration> Seen = new(Explore);

    private sealed record Exploration(HashSet<State> States, HashSet<(CaseStage From, string Name, CaseStage To)> Edges, HashSet<State> DeadEnds, List<string> Wrong, HashSet<(CaseStage Stage, bool IsParked, string Name, string Answer)> Answers);

    [Fact]
    public void EveryStage_IsReached() => Assert.Equal(Enum.GetValues<CaseStage>().ToHashSet(), Seen.Value.States.Select(state => state.Stage).ToHashSet());

    [Fact]
    public void NoState_IsADeadEnd_ButTheFinalOnes() => Assert.All(Seen.Value.DeadEnds, state => Assert.True(CaseFlow.IsFinal(state.Stage), state.ToString()));

    [Fact]
    public void EveryFinalState_IsADeadEnd() =>
        Assert.Equal(Seen.Value.States.Where(state => CaseFlow.IsFinal(state.Stage)).ToHashSet(), Seen.Value.DeadEnds);

    [Fact]
    public void EveryRefusal_ChangesNothing_AndEveryStepKeepsTheTable() => Assert.Empty(Seen.Value.Wrong);

    [Fact]
    public void NoCase_ClosesWithoutFeedbackAndInspection() =>
        Assert.Equal([CaseStage.Inspected], Seen.Value.Edges.Where(edge => edge.To is CaseStage.Closed && edge.From is not CaseStage.Closed).Select(edge => edge.From).Distinct());

    [Fact]
    public void Diagram_InTheDocuments_IsWhatWasSeen()
    {
        DocumentedStates.Hold("Cases", "STATES.md", Document());
    }

    private static UnitId Below(UnitId unit) => unit == Centre ? Township : unit == Township ? Village : Desk;

    private static Exploration Explore()
    {
        var seen = new Exploration([], [], [], [], []);
        var paths = new Queue<List<(Command, CaseActor)>>([[]]);
        seen.States.Add(StateOf(Replay([])));
        while (paths.TryDequeue(out var path))
        {
            var state = StateOf(Replay(path));
            var leadsOn = false;
            foreach (var command in Commands)
            {
                foreach (var actor in Actors)
                {
                    if (!TryStep(path, command, actor, state, seen, out var next))
                        continue;
                    leadsOn = true;
                    if (seen.States.Add(next))
                        paths.Enqueue([.. path, (command, actor)]);
                }
            }

            if (!leadsOn)
                seen.DeadEnds.Add(state);
        }

        return seen;
    }

    private static bool TryStep(List<(Command, CaseActor)> path, Command command, CaseActor actor, State state, Exploration seen, out State next)
    {
        var gridCase = Replay(path);
        var steps = gridCase.Version;
        var succeeded = command.Take(gridCase, actor, Monday).Succeeded(out var taken, out var refusal);
        seen.Answers.Add((state.Stage, state.IsParked, command.Name, refusal?.Code ?? "✓"));
        next = StateOf(gridCase);
        if (!succeeded && (next != state || gridCase.Version != steps))
            seen.Wrong.Add($"{command.Name} was refused in {state} and changed it");
        if (succeeded && !(state.IsParked ? CaseFlow.IsAllowedWhileParked(command.Step) : CaseFlow.StagesOf(command.Step).Contains(state.Stage)))
            seen.Wrong.Add($"{command.Name} was taken in {state}, against the table");
        if (succeeded && (taken!.From != state.Stage || taken.To != next.Stage || gridCase.Version != steps + 1))
            seen.Wrong.Add($"{command.Name} in {state} tells another story than the case");
        if (succeeded)
            seen.Edges.Add((state.Stage, command.Name, next.Stage));
        return succeeded;
    }

    private static GridCase Replay(List<(Command Command, CaseActor Actor)> path)
    {
        var gridCase = Collected(Village);
        foreach (var (command, actor) in path)
            command.Take(gridCase, actor, Monday).OrThrow();
        return gridCase;
    }

    private static State StateOf(GridCase gridCase) => new(gridCase.Stage, gridCase.Holder, gridCase.Handler, gridCase.IsParked, gridCase.Supervision,
        Math.Min(4, gridCase.History.Count(taken => taken.Step is CaseStep.Submit or CaseStep.Dispatch or CaseStep.Assign) - gridCase.History.Count(taken => taken.Step is CaseStep.Return)));

    private static string Document()
    {
        var text = new StringBuilder("# The states of a grid case\n\nDrawn by a test from every state that any sequence of steps reached; side operations that keep the stage are left out.\n\n```mermaid\nstateDiagram-v2\n    [*] --> Collected: Collect\n");
        foreach (var (from, name, to) in Seen.Value.Edges.Where(edge => edge.From != edge.To).OrderBy(edge => edge.From).ThenBy(edge => edge.To).ThenBy(edge => edge.Name, StringComparer.Ordinal))
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"    {from} --> {to}: {name}\n");
        text.Append("    Rejected --> [*]\n    Evaluated --> [*]\n```\n\n## Every step in every stage\n\n✓ is taken by whom it belongs to; the codes (without `case.`) are the refusals of everybody else; – is refused to all as `case.step-not-allowed`. A step that lies before the last one is refused as `case.step-out-of-time` wherever it is allowed.\n\n");
        var stages = Seen.Value.States.Select(state => (state.Stage, state.IsParked)).Distinct().Order().ToArray();
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| step | {string.Join(" | ", stages.Select(stage => stage.Stage + (stage.IsParked ? ", parked" : "")))} |\n|---|{string.Concat(stages.Select(_ => "---|"))}\n");
        foreach (var command in Commands)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {command.Name} | {string.Join(" | ", stages.Select(stage => Answers(stage, command.Name)))} |\n");
        return text.ToString();
    }

    private static string Answers((CaseStage Stage, bool IsParked) stage, string name)
    {
        string[] codes = [.. Seen.Value.Answers.Where(answer => (answer.Stage, answer.IsParked) == stage && answer.Name == name).Select(answer => answer.Answer)];
        return codes is ["case.step-not-allowed"] ? "–" : string.Join(", ", codes.Select(code => code.Replace("case.", "", StringComparison.Ordinal)).OrderDescending(StringComparer.Ordinal));
    }
}
