using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.PartyOrganisations;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Reports;

/// <summary>What a coverage report looks at: the aggregates as they stand, and the rosters as they are on a day. The order of the lists decides nothing.</summary>
public sealed class CoverageSources
{
    /// <summary>The registry: which villages there must be, and the service centres.</summary>
    public required Banner Banner { get; init; }

    /// <summary>The villages with their grids and households, each once.</summary>
    public required IReadOnlyCollection<Village> Villages { get; init; }

    /// <summary>Every party branch.</summary>
    public required IReadOnlyCollection<PartyBranch> Branches { get; init; }

    /// <summary>The rosters of the grids, one each; a grid without one has no staff.</summary>
    public required IReadOnlyCollection<GridRoster> Rosters { get; init; }

    /// <summary>What staff a grid needs.</summary>
    public required StaffingTemplate Template { get; init; }

    /// <summary>The day the rosters are read on.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>
    /// Every household there is, from a register of residence for example, to find those in no grid; null where no such list is at hand,
    /// and then the claim covers the registered households alone.
    /// </summary>
    public IReadOnlyCollection<HouseholdId>? KnownHouseholds { get; init; }
}
