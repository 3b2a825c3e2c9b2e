namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>A party group (党小组) was formed inside the branch.</summary>
/// <param name="Group">The group.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record GroupFormed(UnitId Group, PersonId By, DateOnly On);
