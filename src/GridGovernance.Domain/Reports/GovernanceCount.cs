using GridGovernance.Domain.Activities;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.PartyOrganisations;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Reports;

/// <summary>Counts each figure over the sources of some divisions, on one day, and knows of which it has not seen everything.</summary>
internal sealed class GovernanceCount
{
    private readonly GovernanceSources sources;
    private readonly DateOnly date;
    private readonly IReadOnlyList<DivisionCode> within;
    private readonly RegisteredDivision[] divisions;
    private readonly SortedDictionary<DivisionCode, Village> villages = [];
    private readonly SortedDictionary<DivisionCode, CommunityRegister> registers = [];
    private readonly Village[] villagesWithin;
    private readonly HashSet<GridCode> grids;
    private readonly List<StaffPost> posts = [];
    private readonly List<HouseholdLink>? links;
    private readonly HashSet<PersonId> members;
    private readonly bool hasEveryVillage, hasEveryRoster, hasEveryRegister, hasEveryMember;

    public GovernanceCount(GovernanceSources sources, DateOnly date, IReadOnlyList<DivisionCode> within)
    {
        (this.sources, this.date, this.within) = (sources, date, within);
        divisions = [.. sources.Banner.Divisions.Where(division => IsWithin(division.Code) && division.AddedOn <= date && (division.RetiredOn is not { } retired || retired > date))];
        foreach (var village in sources.Villages)
            Once(villages.TryAdd(village.Code, village), "Village", village.Code);
        foreach (var register in sources.Registers)
            Once(registers.TryAdd(register.Community, register), "The register of", register.Community);
        villagesWithin = [.. villages.Values.Where(village => IsWithin(village.Code))];
        grids = [.. villagesWithin.SelectMany(GridsOf).Select(grid => grid.Code)];
        hasEveryVillage = divisions.All(division => division.Code.Level is not DivisionLevel.Village || division.Code.IsVirtual || villages.ContainsKey(division.Code));
        hasEveryRegister = Communities.All(registers.ContainsKey);
        hasEveryRoster = ReadPosts();
        links = sources.Links?.SelectMany(kept => kept.On(date)).Where(IsWithin).ToList();
        members = [.. BranchesWithin.SelectMany(MembersOf)];
        hasEveryMember = sources.Branches is not null && BranchesWithin.All(branch => branch.LastChange <= date);
    }

    public IReadOnlyList<ReportedFigure> Figures() => [.. GovernanceFigures.All.Select(figure => new ReportedFigure(figure, Value(figure), IsWhole(figure)))];

    private long? Value(GovernanceFigure figure) => figure switch
    {
        GovernanceFigure.Communities => Communities.Count(),
        GovernanceFigure.Grids => grids.Count,
        GovernanceFigure.PartyGroups => sources.Branches?.Sum(branch => branch.Groups.Concat(branch.DissolvedGroups).Count(group => Stood(group) && IsWithin(branch, group))),
        GovernanceFigure.OrganisedPeople => posts.Select(post => post.Person).Concat(members).Distinct().Count(),
        GovernanceFigure.Levels => divisions.Select(division => division.Code.Level).Distinct().Count(),
        GovernanceFigure.FullTimeWorkers => posts.Count(post => post.Role is StaffRole.FullTime),
        GovernanceFigure.PartTimeWorkers => posts.Count(post => post.Role is StaffRole.PartTime),
        GovernanceFigure.VolunteerTeams => sources.VolunteerTeams?.Count(team => team.Grids.Any(grids.Contains)),
        GovernanceFigure.PartyMembers => sources.Branches is null ? null : members.Count,
        GovernanceFigure.LinkedHouseholds => links?.Select(link => link.Household).Distinct().Count(),
        GovernanceFigure.CheckedInFromTheBanner => CheckedIn(CheckInOrigin.InTheBanner),
        GovernanceFigure.CheckedInFromOutside => CheckedIn(CheckInOrigin.FromOutside),
        GovernanceFigure.SubPlatformKinds => sources.SubPlatforms is { } kept ? Least(Communities.Select(code => kept.Where(platforms => platforms.Community == code).Sum(platforms => platforms.Keepers.Count))) : null,
        GovernanceFigure.IssuesClaimed => Claimed(NeedKind.Issue),
        GovernanceFigure.ProjectsCoordinated => Claimed(NeedKind.Project),
        GovernanceFigure.PersonTimesServed => RegistersWithin.Sum(register => register.PersonTimes(DateSpan.Create(DateOnly.MinValue, date))),
        GovernanceFigure.WorkModelItems => sources.WorkModel?.Shape.Count,
        GovernanceFigure.MostHouseholdsOfAMember => links is { Count: > 0 } ? links.GroupBy(link => link.Member).Max(led => led.Count()) : null,
        GovernanceFigure.Directions => sources.Scheme?.Categories.Count(category => AppraisalDimensions.All.Any(dimension => dimension.Code() == category.Id)),
        GovernanceFigure.OutreachItems => sources.OutreachModel?.Shape.Count,
        GovernanceFigure.RepliesBeforeClosing => Least(sources.Appeals.Where(appeal => IsWithin(appeal.Grid.Village) && IsClosed(appeal)).Select(appeal => appeal.Replies.Count(reply => reply.Stage is not AppealStage.Closed))),
        _ => sources.Mediations?.Count(mediation => IsWithin(mediation.Grid.Village) && mediation.Stage is MediationStage.Agreed && mediation.History[^1].On <= date),
    };

    private bool IsWhole(GovernanceFigure figure) => figure switch
    {
        GovernanceFigure.Grids or GovernanceFigure.VolunteerTeams or GovernanceFigure.LinkedHouseholds or GovernanceFigure.MostHouseholdsOfAMember => hasEveryVillage,
        GovernanceFigure.FullTimeWorkers or GovernanceFigure.PartTimeWorkers => hasEveryVillage && hasEveryRoster,
        GovernanceFigure.PartyMembers => hasEveryMember,
        GovernanceFigure.OrganisedPeople => hasEveryVillage && hasEveryRoster && hasEveryMember,
        GovernanceFigure.CheckedInFromTheBanner or GovernanceFigure.CheckedInFromOutside or GovernanceFigure.IssuesClaimed or GovernanceFigure.ProjectsCoordinated
            or GovernanceFigure.PersonTimesServed => hasEveryRegister,
        _ => true,
    };

    private IEnumerable<DivisionCode> Communities => divisions.Select(division => division.Code).Where(code => code.Kind is DivisionKind.ResidentsCommittee);

    private IEnumerable<CommunityRegister> RegistersWithin => registers.Values.Where(register => IsWithin(register.Community));

    private IEnumerable<PartyBranch> BranchesWithin => (sources.Branches ?? []).Where(branch => IsWithin(branch.Seat) || branch.Groups.Any(group => group.Grids.Any(grid => IsWithin(grid.Village))));

    private bool IsWithin(DivisionCode code) => within.Any(division => division.Contains(code));

    private bool IsWithin(HouseholdLink link) => within[0] == sources.Banner.Code || villagesWithin.Any(village => village.GridOf(link.Household) is not null);

    /// <summary>A group lies where the grids it serves lie; one that serves none lies at its branch's seat.</summary>
    private bool IsWithin(PartyBranch branch, PartyGroup group) => group.Grids.Count == 0 ? IsWithin(branch.Seat) : group.Grids.Any(grid => IsWithin(grid.Village));

    private bool Stood(PartyGroup group) => group.FormedOn <= date && (group.DissolvedOn is not { } dissolved || dissolved > date);

    private IEnumerable<Grid> GridsOf(Village village) =>
        village.Grids.Concat(village.RetiredGrids).Where(grid => grid.OpenedOn <= date && (grid.Voiding is not { } voiding || voiding.On > date));

    /// <summary>A member lies where their group lies; one without a group at the branch's seat.</summary>
    private IEnumerable<PersonId> MembersOf(PartyBranch branch) => branch.Members
        .Where(member => member.AdmittedOn <= date && (member.Group is { } id && branch.FindGroup(id) is { } group ? IsWithin(branch, group) : IsWithin(branch.Seat)))
        .Select(member => member.Person);

    private bool ReadPosts()
    {
        var seen = new HashSet<GridCode>();
        foreach (var roster in sources.Rosters)
        {
            Once(seen.Add(roster.Grid), "The roster of grid", roster.Grid);
            if (grids.Contains(roster.Grid))
                posts.AddRange(roster.PostsOn(date).Where(post => !post.IsSuspended));
        }

        return grids.IsSubsetOf(seen);
    }

    private long CheckedIn(CheckInOrigin origin) => RegistersWithin.SelectMany(register => register.CheckIns)
        .Where(checkIn => checkIn.Origin == origin && checkIn.On <= date && !checkIn.IsOrganisation).Select(checkIn => checkIn.Who).Distinct().Count();

    private long Claimed(NeedKind kind) => RegistersWithin.Sum(register => register.Needs.Count(need => need.Kind == kind && need.FirstClaimedOn <= date));

    private bool IsClosed(Appeal appeal) => appeal.Stage is AppealStage.Closed && appeal.Replies[^1].On <= date;

    private static long? Least(IEnumerable<int> counts)
    {
        long? least = null;
        foreach (var count in counts)
            least = Math.Min(least ?? count, count);
        return least;
    }

    private static void Once(bool isFirst, string what, object code)
    {
        if (!isFirst)
            throw new ArgumentException($"{what} {code} is given twice.");
    }
}
