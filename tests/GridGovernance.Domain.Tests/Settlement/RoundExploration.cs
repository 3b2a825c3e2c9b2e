using System.Globalization;
using System.Text;
using GridGovernance.Domain.Settlement;
using GridGovernance.Domain.Tests.Architecture;
using static GridGovernance.Domain.Tests.Settlement.RoundDesk;

namespace GridGovernance.Domain.Tests.Settlement;

/// <summary>SET-1, SET-2: every state any sequence of steps can reach is visited, and the diagram in the documents is drawn from what was seen.</summary>
public class RoundExploration
{
    private sealed record Command(string Name, Func<SettlementRound, OneOf.IOneOf> Take);

    private sealed record State(RoundState Round, ObjectionState? Objection, Points Total);

    private static readonly Command[] Commands =
    [
        new("Prepare", round => round.Prepare([Statement(61)], Preparer, Published)),
        new("Publish", round => round.Publish(Approver, Published)),
        new("RaiseObjection", round => round.RaiseObjection(First, Worker, Worker, LastDayOfNotice, "x")),
        new("RaiseObjection too late", round => round.RaiseObjection(First, Worker, Worker, AfterNotice, "x")),
        new("Decide, upheld", round => round.Decide(First, ObjectionState.Upheld, Statement(63), Reviewer, AfterNotice)),
        new("Decide, partly upheld", round => round.Decide(First, ObjectionState.PartlyUpheld, Statement(62), Reviewer, AfterNotice)),
        new("Decide, dismissed", round => round.Decide(First, ObjectionState.Dismissed, null, Reviewer, AfterNotice)),
        new("Withdraw", round => round.Withdraw(First, Worker, AfterNotice)),
        new("Finalise within the notice", round => round.Finalise(Approver, LastDayOfNotice)),
        new("Finalise after the notice", round => round.Finalise(Approver, AfterNotice)),
        new("Finalise after the review", round => round.Finalise(Approver, AfterReview)),
    ];

    private static readonly Lazy<(HashSet<State> States, HashSet<(State From, string Name, State To)> Edges, List<string> Wrong)> Seen = new(Explore);

    [Fact]
    public void EveryState_OfRoundsAndObjections_IsReached()
    {
        Assert.Equal(Enum.GetValues<RoundState>().ToHashSet(), Seen.Value.States.Select(state => state.Round).ToHashSet());
        Assert.Equal(Enum.GetValues<ObjectionState>().ToHashSet(), Seen.Value.States.Select(state => state.Objection).OfType<ObjectionState>().ToHashSet());
    }

    [Fact]
    public void EveryRefusal_ChangesNothing_AndAFinalRoundTakesNoStep() => Assert.Empty(Seen.Value.Wrong);

    [Fact]
    public void OnlyFinalRounds_AreDeadEnds() =>
        Assert.Equal(Seen.Value.States.Where(state => state.Round is RoundState.Final).ToHashSet(), Seen.Value.States.Where(state => !Seen.Value.Edges.Any(edge => edge.From == state)).ToHashSet());

    [Fact]
    public void NoRound_BecomesFinalWithAnOpenObjection() =>
        Assert.DoesNotContain(Seen.Value.States, state => state is { Round: RoundState.Final, Objection: ObjectionState.Open });

    [Fact]
    public void Diagram_InTheDocuments_IsWhatWasSeen()
    {
        var file = Path.Combine(Library.Root.FullName, "src", "GridGovernance.Domain", "Settlement", "STATES.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCUMENTS") == "1")
            File.WriteAllText(file, Document());

        Assert.Equal(Document(), File.ReadAllText(file));
    }

    private static (HashSet<State>, HashSet<(State, string, State)>, List<string>) Explore()
    {
        var (states, edges, wrong) = (new HashSet<State> { StateOf(Replay([])) }, new HashSet<(State, string, State)>(), new List<string>());
        var paths = new Queue<Command[]>([[]]);
        while (paths.TryDequeue(out var path))
        {
            var from = StateOf(Replay(path));
            foreach (var command in Commands)
            {
                var round = Replay(path);
                var steps = round.Version;
                var taken = command.Take(round).Value is RoundStep;
                var to = StateOf(round);
                if (!taken && (to != from || round.Version != steps))
                    wrong.Add($"{command.Name} was refused in {from} and changed it");
                if (taken && (from.Round is RoundState.Final || round.Version != steps + 1))
                    wrong.Add($"{command.Name} was taken in {from}");
                if (taken)
                    edges.Add((from, command.Name, to));
                if (taken && states.Add(to))
                    paths.Enqueue([.. path, command]);
            }
        }

        return (states, edges, wrong);
    }

    private static SettlementRound Replay(Command[] path)
    {
        var round = Opened();
        foreach (var command in path)
            command.Take(round);
        return round;
    }

    private static State StateOf(SettlementRound round) =>
        new(round.State, round.Objections.Count > 0 ? round.Objections[0].State : null, round.Statements.Count > 0 ? round.Statements[0].Total : 0);

    private static string Document()
    {
        var text = new StringBuilder("# The states of a settlement round and its objections\n\nDrawn by a test from every state that any sequence of steps reached.\n\n## The round\n\n```mermaid\nstateDiagram-v2\n    [*] --> Open: Open\n");
        foreach (var (from, to, name) in Seen.Value.Edges.Where(edge => edge.From.Round != edge.To.Round || edge.Name == "Prepare").Select(edge => (edge.From.Round, edge.To.Round, edge.Name)).Distinct().Order())
            text.Append(CultureInfo.InvariantCulture, $"    {from} --> {to}: {name}\n");
        text.Append("    Final --> [*]\n```\n\n## An objection\n\n```mermaid\nstateDiagram-v2\n    [*] --> Open: RaiseObjection within the notice\n");
        foreach (var (from, to, name) in Seen.Value.Edges.Where(edge => edge.From.Objection is not null && edge.From.Objection != edge.To.Objection)
            .Select(edge => (edge.From.Objection!.Value, edge.To.Objection!.Value, edge.Name)).Distinct().Order())
            text.Append(CultureInfo.InvariantCulture, $"    {from} --> {to}: {name}\n");
        return text.Append("```\n").ToString();
    }
}
