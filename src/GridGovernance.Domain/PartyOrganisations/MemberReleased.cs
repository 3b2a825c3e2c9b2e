namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>A member left the branch, its group and its committee.</summary>
/// <param name="Member">The person.</param>
/// <param name="Group">The group the member belonged to; null if none.</param>
/// <param name="LeftCommittee">Whether the member sat on the committee.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record MemberReleased(PersonId Member, UnitId? Group, bool LeftCommittee, PersonId By, DateOnly On);
