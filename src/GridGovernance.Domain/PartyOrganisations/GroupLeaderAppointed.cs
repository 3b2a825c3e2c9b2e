namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>A group has a leader.</summary>
/// <param name="Group">The group.</param>
/// <param name="Leader">The leader, one of its members.</param>
/// <param name="FormerLeader">The leader until now; null if none.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record GroupLeaderAppointed(UnitId Group, PersonId Leader, PersonId? FormerLeader, PersonId By, DateOnly On);
