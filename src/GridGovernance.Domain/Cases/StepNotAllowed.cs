namespace GridGovernance.Domain.Cases;

/// <summary>The case's stage does not allow the step.</summary>
/// <param name="Case">The case.</param>
/// <param name="Step">What was tried.</param>
/// <param name="Stage">Where the case stands.</param>
/// <param name="IsParked">Whether the case is parked, which allows few steps.</param>
public sealed record StepNotAllowed(CaseId Case, CaseStep Step, CaseStage Stage, bool IsParked) : Refusal("case.step-not-allowed")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"case {Case} is {Stage}{(IsParked ? ", parked" : "")}, which does not allow {Step}",
        $"案件 {Case} 当前处于 {Stage}{(IsParked ? "(已挂账)" : "")},不允许 {Step}");
}
