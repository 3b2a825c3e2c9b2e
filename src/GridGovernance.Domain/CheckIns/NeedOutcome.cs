namespace GridGovernance.Domain.CheckIns;

/// <summary>
/// What came of a step on a need: the <see cref="Need"/> after it, or the first obstacle: the community has no such need, its stage does not allow the step,
/// or a guard of the step.
/// </summary>
public sealed class NeedOutcome : Outcome<Need, UnknownNeed, NeedStepNotAllowed, NeedObstacle>
{
    private NeedOutcome(OneOf<Need, UnknownNeed, NeedStepNotAllowed, NeedObstacle> outcome) : base(outcome) { }

    /// <summary>The step was taken.</summary>
    public static implicit operator NeedOutcome(Need need) => new(need);

    /// <summary>There is no such need.</summary>
    public static implicit operator NeedOutcome(UnknownNeed refusal) => new(refusal);

    /// <summary>The stage does not allow the step.</summary>
    public static implicit operator NeedOutcome(NeedStepNotAllowed refusal) => new(refusal);

    /// <summary>A guard refused the step.</summary>
    public static implicit operator NeedOutcome(NeedObstacle refusal) => new(refusal);
}

/// <summary>The community's list has no such need.</summary>
/// <param name="Need">The need asked for.</param>
public sealed record UnknownNeed(NeedId Need) : Refusal("need.unknown")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"the community lists no need {Need}", $"需求清单中没有 {Need}");
}

/// <summary>The need's stage does not allow the step.</summary>
/// <param name="Need">The need.</param>
/// <param name="Stage">How far it has come.</param>
/// <param name="Asked">The stage asked for.</param>
public sealed record NeedStepNotAllowed(NeedId Need, NeedStage Stage, NeedStage Asked) : Refusal("need.step-not-allowed")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"need {Need} is {Stage}; {Asked} is not the next step", $"需求 {Need} 当前为 {Stage},下一步不能是 {Asked}");
}

/// <summary>A guard of one step refused it. The set is closed: the sealed records in this file.</summary>
public abstract record NeedObstacle : Refusal
{
    private protected NeedObstacle(string code) : base(code) { }
}

/// <summary>Only who claimed a need reports it as done.</summary>
/// <param name="Need">The need.</param>
/// <param name="ClaimedBy">Who claimed it.</param>
/// <param name="Actor">Who tried.</param>
public sealed record NotTheClaimant(NeedId Need, SubjectId ClaimedBy, SubjectId Actor) : NeedObstacle("need.not-the-claimant")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"need {Need} was claimed by {ClaimedBy}, not by {Actor}", $"需求 {Need} 由 {ClaimedBy} 认领,不是 {Actor}");
}

/// <summary>Who has not checked in claims nothing.</summary>
/// <param name="Need">The need.</param>
/// <param name="Actor">Who tried.</param>
public sealed record NotCheckedIn(NeedId Need, SubjectId Actor) : NeedObstacle("need.not-checked-in")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"need {Need}: {Actor} has not checked in at the community", $"需求 {Need}:{Actor} 尚未在该社区报到");
}

/// <summary>A step cannot lie before the one it follows.</summary>
/// <param name="Need">The need.</param>
/// <param name="Last">The day of the last step.</param>
/// <param name="On">The day asked for.</param>
public sealed record NeedStepOutOfTime(NeedId Need, DateOnly Last, DateOnly On) : NeedObstacle("need.step-out-of-time")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"need {Need}: a step on {On:yyyy-MM-dd} would lie before the last one, on {Last:yyyy-MM-dd}",
        $"需求 {Need}:{On:yyyy-MM-dd} 早于上一步 {Last:yyyy-MM-dd}");
}

/// <summary>A need that was resolved does not go back on the list; list a new one.</summary>
/// <param name="Need">The need.</param>
/// <param name="On">The day the community was satisfied.</param>
public sealed record NeedAlreadyResolved(NeedId Need, DateOnly On) : NeedObstacle("need.already-resolved")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"need {Need} was resolved on {On:yyyy-MM-dd}; list a new need instead",
        $"需求 {Need} 已于 {On:yyyy-MM-dd} 办结,应另列新需求");
}

/// <summary>A need's id is used once.</summary>
/// <param name="Need">The need.</param>
public sealed record NeedAlreadyListed(NeedId Need) : NeedObstacle("need.already-listed")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"need {Need} stands on the list already", $"需求 {Need} 已在清单中");
}
