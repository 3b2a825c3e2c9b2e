namespace GridGovernance.Domain.Cases;

/// <summary>A guard of one step refused it. The set is closed: the sealed records in this file.</summary>
public abstract record CaseStepObstacle : Refusal
{
    private protected CaseStepObstacle(string code) : base(code) { }
}

/// <summary>A case is dispatched or assigned only to a direct subordinate.</summary>
/// <param name="Case">The case.</param>
/// <param name="From">The unit that holds it.</param>
/// <param name="To">The unit it was to go to.</param>
public sealed record NotADirectSubordinate(CaseId Case, UnitId From, UnitId To) : CaseStepObstacle("case.not-a-direct-subordinate")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"case {Case}: {To} is no direct subordinate of {From}; levels are not skipped",
        $"案件 {Case}:{To} 不是 {From} 的直接下级,不得越级");
}

/// <summary>A unit at the top of the chain has nobody to submit to.</summary>
/// <param name="Case">The case.</param>
/// <param name="Unit">The unit that holds it.</param>
public sealed record NoSuperior(CaseId Case, UnitId Unit) : CaseStepObstacle("case.no-superior")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"case {Case}: {Unit} has no direct superior to submit to",
        $"案件 {Case}:{Unit} 没有可上报的直接上级");
}

/// <summary>The first holder cannot return a case: nobody handed it over.</summary>
/// <param name="Case">The case.</param>
/// <param name="Holder">The unit that holds it.</param>
public sealed record NothingToReturnTo(CaseId Case, UnitId Holder) : CaseStepObstacle("case.nothing-to-return-to")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"case {Case}: {Holder} is the first step, nobody handed the case over",
        $"案件 {Case}:{Holder} 是首个环节,无处可退");
}

/// <summary>Only a unit above the holder may do this (extend, instruct).</summary>
/// <param name="Case">The case.</param>
/// <param name="Holder">The unit that holds it.</param>
/// <param name="Actor">The unit that tried.</param>
public sealed record NotASuperior(CaseId Case, UnitId Holder, UnitId Actor) : CaseStepObstacle("case.not-a-superior")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"case {Case}: {Actor} does not stand above {Holder}",
        $"案件 {Case}:{Actor} 不是 {Holder} 的上级");
}

/// <summary>Supervision only rises.</summary>
/// <param name="Case">The case.</param>
/// <param name="Current">The level in force.</param>
/// <param name="Asked">The level asked for.</param>
public sealed record SupervisionNotRaised(CaseId Case, SupervisionLevel Current, SupervisionLevel Asked) : CaseStepObstacle("case.supervision-not-raised")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"case {Case} is under {Current} supervision; {Asked} would not raise it",
        $"案件 {Case} 当前督办级别为 {Current},{Asked} 不能提升级别");
}

/// <summary>Supervision is raised by the same or a higher level of the chain than the last.</summary>
/// <param name="Case">The case.</param>
/// <param name="Last">The unit that supervises now, or holds the case where none does.</param>
/// <param name="Actor">The unit that tried.</param>
public sealed record SupervisorTooLow(CaseId Case, UnitId Last, UnitId Actor) : CaseStepObstacle("case.supervisor-too-low")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"case {Case}: {Actor} stands neither at the level of {Last} nor above it",
        $"案件 {Case}:{Actor} 与 {Last} 不同级,也不是其上级");
}

/// <summary>Only the one who raised the case verifies and evaluates it.</summary>
/// <param name="Case">The case.</param>
public sealed record NotTheOriginator(CaseId Case) : CaseStepObstacle("case.not-the-originator")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"case {Case} is verified and evaluated only by the one who raised it",
        $"案件 {Case} 只能由提出人确认和评价");
}

/// <summary>A step cannot lie before the one it follows.</summary>
/// <param name="Case">The case.</param>
/// <param name="Last">When the last step was taken.</param>
/// <param name="At">When this one was to be.</param>
public sealed record StepOutOfTime(CaseId Case, DateTimeOffset Last, DateTimeOffset At) : CaseStepObstacle("case.step-out-of-time")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"case {Case}: a step at {At:O} would lie before the last one, at {Last:O}",
        $"案件 {Case}:{At:O} 早于上一步 {Last:O}");
}
