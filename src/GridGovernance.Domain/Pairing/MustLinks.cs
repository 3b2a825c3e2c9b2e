using System.Collections.Frozen;

namespace GridGovernance.Domain.Pairing;

/// <summary>
/// Households that only one named member may lead, and that come first where that member's places are short.
/// The link still has to lie within the scope and to satisfy every other constraint.
/// </summary>
public sealed class MustLinks : IPairingConstraint
{
    private readonly FrozenDictionary<HouseholdId, PersonId> members;

    /// <summary>Fixes the links.</summary>
    /// <exception cref="ArgumentException">A household is named twice.</exception>
    public MustLinks(IEnumerable<HouseholdLink> links)
    {
        Links = [.. Guard.Against.Null(links).OrderBy(link => link.Household)];
        var byHousehold = new Dictionary<HouseholdId, PersonId>();
        foreach (var link in Links)
            if (!byHousehold.TryAdd(link.Household, link.Member))
                throw new ArgumentException($"Household {link.Household} must be linked to one member; two links name it.", nameof(links));
        members = byHousehold.ToFrozenDictionary();
    }

    /// <summary>The fixed links, by household.</summary>
    public IReadOnlyList<HouseholdLink> Links { get; }

    /// <inheritdoc/>
    public string Code => "pairing.must-link";

    /// <inheritdoc/>
    public bool Allows(PairingMember member, PairingHousehold household) =>
        !members.TryGetValue(household.Id, out var required) || required == member.Id;

    /// <inheritdoc/>
    public bool MustCover(PairingHousehold household) => members.ContainsKey(household.Id);
}
