namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>A member was admitted to the branch.</summary>
/// <param name="Member">The person.</param>
/// <param name="Standing">Full or probationary.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record MemberAdmitted(PersonId Member, MemberStanding Standing, PersonId By, DateOnly On);
