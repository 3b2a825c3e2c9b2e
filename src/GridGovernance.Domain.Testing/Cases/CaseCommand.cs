using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Kernel;

namespace GridGovernance.Domain.Testing.Cases;

/// <summary>One thing asked of a case by somebody, at a moment.</summary>
/// <param name="Step">What is asked.</param>
/// <param name="Actor">For which unit: 0 the centre, 1 the township, 2 the village, 3 the desk, one under the other; 4 a unit outside of the chain.</param>
/// <param name="ByOriginator">Whether the one who raised the case asks.</param>
/// <param name="Target">The unit a dispatch or assignment goes to.</param>
/// <param name="Value">The rating, the level of supervision, whether it is settled, or the hours of an extension: 0 to 5.</param>
/// <param name="At">When.</param>
public sealed record CaseCommand(CaseStep Step, int Actor, bool ByOriginator, int Target, int Value, DateTimeOffset At)
{
    /// <summary>The units by number.</summary>
    public static IReadOnlyList<UnitId> Units { get; } = [UnitId.From("centre"), UnitId.From("township"), UnitId.From("village"), UnitId.From("desk"), UnitId.From("stranger")];

    /// <summary>Who raises the case.</summary>
    public static PersonId Originator { get; } = PersonId.From("originator");

    /// <summary>The chain of the first four units.</summary>
    public static ChainOfCommand Chain { get; } = ChainOfCommand.Build([(Units[1], Units[0]), (Units[2], Units[1]), (Units[3], Units[2])]);

    private CaseActor By => new(ByOriginator ? Originator : PersonId.From("officer"), Units[Actor]);

    private SupervisionLevel Level => (SupervisionLevel)(Value % 4);

    /// <summary>Asks it of a case; null when it was done, otherwise the refusal.</summary>
    public Refusal? Apply(GridCase gridCase)
    {
        ArgumentNullException.ThrowIfNull(gridCase);
        return Ask(gridCase).Succeeded(out _, out var refusal) ? null : refusal;
    }

    private CaseStepOutcome Ask(GridCase gridCase) => Step switch
    {
        CaseStep.File => gridCase.File(By, At),
        CaseStep.Reject => gridCase.Reject("reason", By, At),
        CaseStep.Dispatch => gridCase.Dispatch(Units[Target], By, At),
        CaseStep.Handle => gridCase.Handle(By, At),
        CaseStep.Feedback => gridCase.Feedback("result", By, At),
        CaseStep.Inspect => gridCase.Inspect(By, At),
        CaseStep.Rework => gridCase.Rework("reason", By, At),
        CaseStep.Close => gridCase.Close(By, At),
        CaseStep.Verify => gridCase.Verify(Value > 1, By, At),
        CaseStep.Evaluate => gridCase.Evaluate(Math.Max(1, Value), By, At),
        CaseStep.Submit => gridCase.Submit(By, At),
        CaseStep.Assign => gridCase.Assign(Units[Target], By, At),
        CaseStep.Return => gridCase.Return("reason", By, At),
        CaseStep.CopyTo => gridCase.CopyTo(Units[Target], By, At),
        CaseStep.Instruct => gridCase.Instruct("instruction", By, At),
        CaseStep.MarkUrgent => gridCase.MarkUrgent(By, At),
        CaseStep.Extend => gridCase.Extend(TimeSpan.FromHours(1 + Value), "reason", By, At),
        CaseStep.Park => gridCase.Park("reason", By, At),
        CaseStep.Resume => gridCase.Resume(By, At),
        CaseStep.Supervise => gridCase.Supervise(Level, "reason", By, At),
        _ => gridCase.Whistle(WhistleGround.Emergency, [Units[Target]], By, At),
    };
}
