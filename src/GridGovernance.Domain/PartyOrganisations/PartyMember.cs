namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>A party member of a branch. Immutable; the branch replaces it.</summary>
public sealed record PartyMember
{
    internal PartyMember(PersonId person, MemberStanding standing, DateOnly admittedOn) => (Person, Standing, AdmittedOn) = (person, standing, admittedOn);

    /// <summary>Who it is.</summary>
    public PersonId Person { get; }

    /// <summary>Full or probationary.</summary>
    public MemberStanding Standing { get; internal init; }

    /// <summary>The day from which the person belongs to the branch.</summary>
    public DateOnly AdmittedOn { get; }

    /// <summary>The group the member belongs to; null if none.</summary>
    public UnitId? Group { get; internal init; }
}
