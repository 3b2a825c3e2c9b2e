namespace GridGovernance.Domain.Cases;

/// <summary>
/// What came of a step on a case: <see cref="CaseStepTaken"/>, or the first obstacle in this order: the stage does not allow the step
/// (<see cref="StepNotAllowed"/>), somebody else holds the case (<see cref="NotTheHolder"/>), or a guard of the step (<see cref="CaseStepObstacle"/>).
/// </summary>
public sealed class CaseStepOutcome : Outcome<CaseStepTaken, StepNotAllowed, NotTheHolder, CaseStepObstacle>
{
    private CaseStepOutcome(OneOf<CaseStepTaken, StepNotAllowed, NotTheHolder, CaseStepObstacle> outcome) : base(outcome) { }

    /// <summary>The step was taken.</summary>
    public static implicit operator CaseStepOutcome(CaseStepTaken taken) => new(taken);

    /// <summary>The stage does not allow it.</summary>
    public static implicit operator CaseStepOutcome(StepNotAllowed refusal) => new(refusal);

    /// <summary>Somebody else holds the case.</summary>
    public static implicit operator CaseStepOutcome(NotTheHolder refusal) => new(refusal);

    /// <summary>A guard of the step refused it.</summary>
    public static implicit operator CaseStepOutcome(CaseStepObstacle refusal) => new(refusal);
}
