using System.Globalization;
using System.Text;
using OneOf;

namespace GridGovernance.Domain.Tests;

/// <summary>
/// Visits every state that any sequence of commands can reach, by taking each path anew; notes the steps, the refusals with their codes, the dead ends,
/// and every refusal that changed something. Documents are drawn from what was seen.
/// </summary>
internal sealed class StateExploration<TSubject, TStage, TState>
    where TStage : struct, Enum
    where TState : notnull
{
    private readonly Func<TSubject> begin;
    private readonly (string Name, Func<TSubject, IOneOf> Take)[] commands;
    private readonly Func<TSubject, TState> stateOf;
    private readonly Func<TSubject, TStage> stageOf;
    private readonly Func<TSubject, string> bytesOf;
    private readonly Dictionary<TState, TStage> stages = [];
    private readonly HashSet<(TState From, string Name, TState To)> edges = [];
    private readonly HashSet<(TStage Stage, string Name, string Answer)> answers = [];
    private readonly List<string> wrong = [];

    public StateExploration(Func<TSubject> begin, (string, Func<TSubject, IOneOf>)[] commands, Func<TSubject, TState> stateOf, Func<TSubject, TStage> stageOf, Func<TSubject, string> bytesOf)
    {
        (this.begin, this.commands, this.stateOf, this.stageOf, this.bytesOf) = (begin, commands, stateOf, stageOf, bytesOf);
        Explore();
    }

    public IEnumerable<TStage> Stages => stages.Values.Distinct().Order();

    public int StateCount => stages.Count;

    public IReadOnlyList<string> Wrong => wrong;

    /// <summary>Stages of states from which no command changes anything.</summary>
    public IEnumerable<TStage> DeadEnds => stages.Where(state => !edges.Any(edge => edge.From.Equals(state.Key) && !edge.To.Equals(state.Key))).Select(state => state.Value).Distinct().Order();

    public IEnumerable<(TStage From, string Name, TStage To)> Steps => edges.Select(edge => (stages[edge.From], edge.Name, stages[edge.To])).Distinct();

    public string Document(string title, string opening)
    {
        var text = new StringBuilder($"# {title}\n\nDrawn by a test from every state that any sequence of steps reached.\n\n```mermaid\nstateDiagram-v2\n    [*] --> {stageOf(begin())}: {opening}\n");
        foreach (var (from, name, to) in Steps.Where(step => !step.From.Equals(step.To)).OrderBy(step => step.From).ThenBy(step => step.To).ThenBy(step => step.Name, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"    {from} --> {to}: {name}\n");
        foreach (var end in DeadEnds)
            text.Append(CultureInfo.InvariantCulture, $"    {end} --> [*]\n");
        text.Append(CultureInfo.InvariantCulture, $"```\n\n## Every step in every stage\n\n✓ is taken; otherwise the refusal's code; several where it depends on more than the stage.\n\n| step | {string.Join(" | ", Stages)} |\n|---|{string.Concat(Stages.Select(_ => "---|"))}\n");
        foreach (var (name, _) in commands)
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", Stages.Select(stage => string.Join(", ", answers.Where(answer => answer.Stage.Equals(stage) && answer.Name == name).Select(answer => answer.Answer).Order(StringComparer.Ordinal))))} |\n");
        return text.ToString();
    }

    private void Explore()
    {
        var paths = new Queue<int[]>([[]]);
        stages.Add(stateOf(begin()), stageOf(begin()));
        while (paths.TryDequeue(out var path))
        {
            for (var command = 0; command < commands.Length; command++)
            {
                if (TryStep(path, command, out var next) && stages.TryAdd(stateOf(next), stageOf(next)))
                    paths.Enqueue([.. path, command]);
            }
        }
    }

    private bool TryStep(int[] path, int command, out TSubject subject)
    {
        subject = Replay(path);
        var (state, stage, bytes, name) = (stateOf(subject), stageOf(subject), bytesOf(subject), commands[command].Name);
        var refusal = commands[command].Take(subject).Value as Refusal;
        answers.Add((stage, name, refusal?.Code ?? "✓"));
        if (refusal is null)
            edges.Add((state, name, stateOf(subject)));
        else if (bytesOf(subject) != bytes)
            wrong.Add($"{name} was refused in {state} and changed it");
        return refusal is null;
    }

    private TSubject Replay(int[] path)
    {
        var subject = begin();
        foreach (var command in path)
            commands[command].Take(subject);
        return subject;
    }
}
