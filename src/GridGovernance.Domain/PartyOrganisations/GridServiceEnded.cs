using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>A group serves a grid no more.</summary>
/// <param name="Group">The group.</param>
/// <param name="Grid">The grid.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record GridServiceEnded(UnitId Group, GridCode Grid, PersonId By, DateOnly On);
