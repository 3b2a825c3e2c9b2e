using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>A group was dissolved; its members stay in the branch.</summary>
/// <param name="Group">The group.</param>
/// <param name="Members">Who belonged to it, by id.</param>
/// <param name="Grids">The grids it served, in order.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record GroupEnded(UnitId Group, IReadOnlyList<PersonId> Members, IReadOnlyList<GridCode> Grids, PersonId By, DateOnly On);
