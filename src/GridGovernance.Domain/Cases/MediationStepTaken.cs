using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Cases;

/// <summary>A step of a mediation: the domain event, and a line of its history.</summary>
/// <param name="Mediation">The mediation.</param>
/// <param name="Grid">The grid the dispute arose in.</param>
/// <param name="To">The stage after the step.</param>
/// <param name="On">The day.</param>
/// <param name="By">Bodies that took part, in order of id.</param>
public sealed record MediationStepTaken(MediationId Mediation, GridCode Grid, MediationStage To, DateOnly On, IReadOnlyList<UnitId> By);
