using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>
/// A party group (党小组) inside a branch; it serves one or several grids and is no branch itself. Immutable; the branch replaces it. A dissolved group is kept, so that its id is never used again.
/// </summary>
public sealed record PartyGroup
{
    internal PartyGroup(UnitId id, DateOnly formedOn) => (Id, FormedOn) = (id, formedOn);

    /// <summary>The group's id.</summary>
    public UnitId Id { get; }

    /// <summary>The day from which it exists.</summary>
    public DateOnly FormedOn { get; }

    /// <summary>The day from which it is dissolved; null while it exists.</summary>
    public DateOnly? DissolvedOn { get; internal init; }

    /// <summary>Its leader (组长), one of its members; null if none.</summary>
    public PersonId? Leader { get; internal init; }

    /// <summary>The grids it serves, in the order of their codes.</summary>
    public IReadOnlyList<GridCode> Grids { get; internal init; } = [];
}
