namespace GridGovernance.Domain.Cases;

/// <summary>The table of the flow: in which stages a step may be taken, and where the main flow leads. The diagram in the documents is drawn from it.</summary>
public static class CaseFlow
{
    private static readonly CaseStage[] UnderWay =
        [CaseStage.Collected, CaseStage.Filed, CaseStage.Dispatched, CaseStage.Handling, CaseStage.FedBack, CaseStage.Inspected, CaseStage.Closed, CaseStage.Verified];

    private static readonly CaseStage[] OnTheClock = [CaseStage.Dispatched, CaseStage.Handling, CaseStage.FedBack, CaseStage.Inspected];

    /// <summary>The stages in which the step may be taken on a case that is not parked; none for <see cref="CaseStep.Collect"/>, which makes the case.</summary>
    public static IReadOnlyList<CaseStage> StagesOf(CaseStep step) => step switch
    {
        CaseStep.Collect or CaseStep.Resume => [],
        CaseStep.File or CaseStep.Reject => [CaseStage.Collected],
        CaseStep.Submit => [CaseStage.Collected, CaseStage.Filed],
        CaseStep.Dispatch => [CaseStage.Filed],
        CaseStep.Handle => [CaseStage.Dispatched],
        CaseStep.Assign or CaseStep.Park or CaseStep.Whistle => [CaseStage.Dispatched, CaseStage.Handling],
        CaseStep.Return => [CaseStage.Collected, CaseStage.Filed, CaseStage.Dispatched],
        CaseStep.Feedback => [CaseStage.Handling],
        CaseStep.Inspect or CaseStep.Rework => [CaseStage.FedBack],
        CaseStep.Close => [CaseStage.Inspected],
        CaseStep.Verify => [CaseStage.Closed],
        CaseStep.Evaluate => [CaseStage.Verified],
        CaseStep.Extend => OnTheClock,
        CaseStep.CopyTo or CaseStep.Instruct or CaseStep.MarkUrgent or CaseStep.Supervise => UnderWay,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "A defined step is needed."),
    };

    /// <summary>Whether the step may be taken on a parked case: it may be taken up again, and others may read along, instruct or supervise.</summary>
    public static bool IsAllowedWhileParked(CaseStep step) =>
        Guard.Against.EnumOutOfRange(step) is CaseStep.Resume or CaseStep.CopyTo or CaseStep.Instruct or CaseStep.MarkUrgent or CaseStep.Supervise;

    /// <summary>Whether nothing follows the stage.</summary>
    public static bool IsFinal(CaseStage stage) => Guard.Against.EnumOutOfRange(stage) is CaseStage.Rejected or CaseStage.Evaluated;

    internal static bool Allows(CaseStep step, CaseStage stage, bool isParked) =>
        isParked ? IsAllowedWhileParked(step) : StagesOf(step).Contains(stage);
}
