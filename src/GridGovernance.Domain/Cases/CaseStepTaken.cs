using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Cases;

/// <summary>A step was taken: the domain event, and one line of the case's history.</summary>
/// <param name="Case">The case.</param>
/// <param name="Grid">The grid it arose in.</param>
/// <param name="Step">What was done.</param>
/// <param name="From">The stage before.</param>
/// <param name="To">The stage after; the same for side operations.</param>
/// <param name="By">Who did it, for which unit.</param>
/// <param name="At">When.</param>
/// <param name="Holder">The unit that holds the case after the step.</param>
/// <param name="Supervision">The supervision in force after the step.</param>
/// <param name="Note">Reason, result, instruction or ground; empty where the step has none. Free text of the office: it never reaches rules or refusals.</param>
public sealed record CaseStepTaken(
    CaseId Case, GridCode Grid, CaseStep Step, CaseStage From, CaseStage To, CaseActor By, DateTimeOffset At, UnitId Holder,
    SupervisionLevel Supervision, string Note);
