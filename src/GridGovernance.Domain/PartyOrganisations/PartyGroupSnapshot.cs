namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>A group within a <see cref="PartyBranchSnapshot"/>.</summary>
public sealed record PartyGroupSnapshot
{
    /// <summary>The group's id.</summary>
    public required string Id { get; init; }

    /// <summary>The day it was formed.</summary>
    public required string FormedOn { get; init; }

    /// <summary>The day it was dissolved; null while it exists.</summary>
    public string? DissolvedOn { get; init; }

    /// <summary>Its leader; null if none.</summary>
    public string? Leader { get; init; }

    /// <summary>The grids it serves, in the order of their codes.</summary>
    public required IReadOnlyList<string> Grids { get; init; }
}
