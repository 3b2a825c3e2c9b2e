using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Cases;

/// <summary>A step of a mediation: the domain event, and a line of its history.</summary>
/// <param name="Mediation">The mediation.</param>
/// <param name="Grid">The grid the dispute arose in.</param>
/// <param name="Step">What was done.</param>
/// <param name="To">The stage after the step.</param>
/// <param name="On">The day.</param>
/// <param name="By">Bodies that took part, in order of id; none where the step is the parties' or comes of itself.</param>
/// <param name="Parties">Parties who asked for the step or signed, in order of id; none where the step is the bodies'.</param>
/// <param name="Days">Days given by an extension; 0 for other steps.</param>
public sealed record MediationStepTaken(
    MediationId Mediation, GridCode Grid, MediationStep Step, MediationStage To, DateOnly On, IReadOnlyList<UnitId> By, IReadOnlyList<PersonId> Parties, int Days);
