using System.Collections.Frozen;

namespace GridGovernance.Domain.Pairing;

/// <summary>Named pairs that must not be linked, for kinship or a conflict of interest. The reason is not recorded: it is personal data that no plan needs.</summary>
public sealed class NamedExclusions : IPairingConstraint
{
    private readonly FrozenSet<HouseholdLink> excluded;

    /// <summary>Excludes the pairs; a pair named twice counts once, one that names nobody known has no effect.</summary>
    public NamedExclusions(IEnumerable<HouseholdLink> pairs) => excluded = Guard.Against.Null(pairs).ToFrozenSet();

    /// <inheritdoc/>
    public string Code => "pairing.excluded";

    /// <inheritdoc/>
    public bool Allows(PairingMember member, PairingHousehold household) => !excluded.Contains(new(household.Id, member.Id));
}
