namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>A probationary member became a full member.</summary>
/// <param name="Member">The person.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record MemberConfirmed(PersonId Member, PersonId By, DateOnly On);
