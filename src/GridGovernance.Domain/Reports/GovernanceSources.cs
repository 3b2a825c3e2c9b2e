using GridGovernance.Domain.Cases;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.PartyOrganisations;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Staffing;
using GridGovernance.Domain.Visits;

namespace GridGovernance.Domain.Reports;

/// <summary>
/// What a governance report counts: the aggregates as they stand, each once. The order of the lists decides nothing. What is missing makes figures lower bounds, or not applicable; it never counts as 0 by silence:
/// null says that nothing was handed in, an empty list that there is none.
/// </summary>
public sealed class GovernanceSources
{
    /// <summary>The registry: which divisions there are.</summary>
    public required Banner Banner { get; init; }

    /// <summary>The villages with their grids and households; one that is missing makes grids, households, staff and links lower bounds.</summary>
    public IReadOnlyCollection<Village> Villages { get; init; } = [];

    /// <summary>The party branches; null where they were not handed in. They keep no past of members who left, so members before a branch's last change are lower bounds.</summary>
    public IReadOnlyCollection<PartyBranch>? Branches { get; init; }

    /// <summary>The rosters; a grid without one makes staff lower bounds.</summary>
    public IReadOnlyCollection<GridRoster> Rosters { get; init; } = [];

    /// <summary>The volunteer teams of the day, which carry no dates; null where they were not handed in.</summary>
    public IReadOnlyCollection<VolunteerTeam>? VolunteerTeams { get; init; }

    /// <summary>The household links, of however many units keep them; null where they were not handed in.</summary>
    public IReadOnlyCollection<HouseholdLinks>? Links { get; init; }

    /// <summary>The registers of the communities; one that is missing makes check-ins, claims and services lower bounds.</summary>
    public IReadOnlyCollection<CommunityRegister> Registers { get; init; } = [];

    /// <summary>The sub-platforms of the day, of which a community without any given has none; null where they were not handed in.</summary>
    public IReadOnlyCollection<SubPlatforms>? SubPlatforms { get; init; }

    /// <summary>The appeals; without a closed one there is no figure.</summary>
    public IReadOnlyCollection<Appeal> Appeals { get; init; } = [];

    /// <summary>The joint mediations; null where they were not handed in.</summary>
    public IReadOnlyCollection<JointMediation>? Mediations { get; init; }

    /// <summary>The work model in force, such as one of the shape 12468; null for none.</summary>
    public WorkModel? WorkModel { get; init; }

    /// <summary>The outreach model in force; null for none.</summary>
    public WorkModel? OutreachModel { get; init; }

    /// <summary>The points scheme in force, whose categories may be the five directions; null for none.</summary>
    public PointsScheme? Scheme { get; init; }
}
