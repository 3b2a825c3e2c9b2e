namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>The branch has a new committee.</summary>
/// <param name="Members">Its members, in the order given; none where the committee was dissolved.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record CommitteeElected(IReadOnlyList<PersonId> Members, PersonId By, DateOnly On);
