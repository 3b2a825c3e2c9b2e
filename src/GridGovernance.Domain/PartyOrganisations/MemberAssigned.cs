namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>A member belongs to a group.</summary>
/// <param name="Member">The person.</param>
/// <param name="Group">The group.</param>
/// <param name="FormerGroup">The group until now; null if none.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record MemberAssigned(PersonId Member, UnitId Group, UnitId? FormerGroup, PersonId By, DateOnly On);
