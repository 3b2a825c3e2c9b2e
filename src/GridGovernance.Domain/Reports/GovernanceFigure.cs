namespace GridGovernance.Domain.Reports;

/// <summary>
/// What the founding document counts, in its order. It counts some of them for a town and for the banner; a report gives each for whatever divisions are asked for.
/// The document's last figure, 五化协同, is named only: there is nothing to compute. <c>default</c> is <see cref="Communities"/>.
/// </summary>
public enum GovernanceFigure
{
    /// <summary>Communities (社区), that is residents' committees, in use.</summary>
    Communities = 0,

    /// <summary>Grids in use (网格).</summary>
    Grids = 1,

    /// <summary>Grid party groups (网格党小组).</summary>
    PartyGroups = 2,

    /// <summary>Grid workers and party members organised there, each person once. The document's own count is ambiguous.</summary>
    OrganisedPeople = 3,

    /// <summary>Levels of the grid system (网格体系): levels of divisions in use.</summary>
    Levels = 4,

    /// <summary>Full-time grid workers (专职网格员) on duty.</summary>
    FullTimeWorkers = 5,

    /// <summary>Part-time grid workers (兼职网格员) on duty.</summary>
    PartTimeWorkers = 6,

    /// <summary>Volunteer teams (志愿服务队).</summary>
    VolunteerTeams = 7,

    /// <summary>Party members of the branches (农牧民党员).</summary>
    PartyMembers = 8,

    /// <summary>Households linked to a member (联系户).</summary>
    LinkedHouseholds = 9,

    /// <summary>Serving members of the banner who have checked in (旗内在职党员), each person once.</summary>
    CheckedInFromTheBanner = 10,

    /// <summary>Serving members from outside who have checked in (旗外在职党员), each person once.</summary>
    CheckedInFromOutside = 11,

    /// <summary>Kinds of sub-platform (网络子平台) that every community has: those of the one with the fewest.</summary>
    SubPlatformKinds = 12,

    /// <summary>Issues claimed (认领诉求). Claimed is not resolved.</summary>
    IssuesClaimed = 13,

    /// <summary>Projects taken on (协调项目).</summary>
    ProjectsCoordinated = 14,

    /// <summary>People served, in person-times (人次): one person served twice counts twice.</summary>
    PersonTimesServed = 15,

    /// <summary>Items of the work model in force (12468 has 21).</summary>
    WorkModelItems = 16,

    /// <summary>The most households that one member leads ("one leads two" is 2; the document does not define it).</summary>
    MostHouseholdsOfAMember = 17,

    /// <summary>Directions of appraisal (一带五) that are categories of the scheme in force.</summary>
    Directions = 18,

    /// <summary>Items of the outreach model in force (三带去三带回 has 3 + 3).</summary>
    OutreachItems = 19,

    /// <summary>Replies (回应、回音、回答) that every closed appeal got: those of the one with the fewest.</summary>
    RepliesBeforeClosing = 20,

    /// <summary>Disputes settled by joint mediation (联合调解).</summary>
    DisputesSettled = 21,
}
