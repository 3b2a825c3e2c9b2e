namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>A member within a <see cref="PartyBranchSnapshot"/>.</summary>
public sealed record PartyMemberSnapshot
{
    /// <summary>Who it is.</summary>
    public required string Person { get; init; }

    /// <summary>The standing: full or probationary.</summary>
    public required string Standing { get; init; }

    /// <summary>The day of admission.</summary>
    public required string AdmittedOn { get; init; }

    /// <summary>The group the member belongs to; null if none.</summary>
    public string? Group { get; init; }
}
