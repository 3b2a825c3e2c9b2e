using GridGovernance.Domain.Activities;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.PartyOrganisations;
using GridGovernance.Domain.Reports;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Staffing;
using GridGovernance.Domain.Visits;

namespace GridGovernance.Domain.PropertyTests.Reports;

/// <summary>One thing that happened in a small banner; small numbers, so that things meet.</summary>
public sealed record Planted(byte Kind, byte Place, byte Day, byte Other);

/// <summary>
/// A small banner made of planted facts: the aggregates, as the library keeps them, and beside them the bare facts, as a clerk would list them, each only where the library took it.
/// Five villages of two towns: two communities, one of them added on day 30, and three gachas, one of them retired on day 60.
/// </summary>
internal sealed class PlantedBanner
{
    public const int Added = 30, Retired = 60;
    public static readonly DateOnly Start = new(2026, 1, 1);
    public static readonly DivisionCode Code = DivisionCode.Parse("152221000000");
    public static readonly DivisionCode[] Towns = [DivisionCode.Parse("152221100000"), DivisionCode.Parse("152221105000")];
    public static readonly DivisionCode[] Places = [.. new[] { "152221100001", "152221100002", "152221100201", "152221105215", "152221105216" }.Select(DivisionCode.Parse)];
    private static readonly PersonId Clerk = PersonId.From("clerk");

    public List<(GridCode Code, int Opened, int? Voided)> Grids { get; } = [];

    public List<(GridCode Grid, PersonId Person, StaffRole Role, int From, int? SuspendedFrom)> Posts { get; } = [];

    public Dictionary<HouseholdId, DivisionCode> Homes { get; } = [];

    public List<(UnitId Id, int Branch, int Formed, int? Dissolved, GridCode? Serves)> Groups { get; } = [];

    public List<(PersonId Person, int Branch, int Admitted, UnitId? Group)> Members { get; } = [];

    public int[] LastChange { get; } = [0, 0];

    public List<(HouseholdId Household, PersonId Member, int From, int? Until)> Links { get; } = [];

    public List<(DivisionCode At, SubjectId Who, CheckInOrigin Origin, int On)> CheckIns { get; } = [];

    public List<(DivisionCode At, NeedKind Kind, int FirstClaimed)> Claims { get; } = [];

    public List<(DivisionCode At, int On, int PersonTimes)> Services { get; } = [];

    public HashSet<(DivisionCode At, SubPlatformKind Kind)> Platforms { get; } = [];

    public List<(DivisionCode At, int Closed)> Closed { get; } = [];

    public List<(DivisionCode At, int Agreed)> Agreed { get; } = [];

    public List<GridCode[]> Teams { get; } = [];

    public HashSet<DivisionCode> VillagesGiven { get; } = [];

    public HashSet<DivisionCode> RegistersGiven { get; } = [];

    public HashSet<GridCode> RostersGiven { get; } = [];

    public GovernanceSources Sources { get; }

    private readonly ILookup<int, Planted> facts;

    /// <param name="planted">What happened.</param>
    /// <param name="missing">What is not handed in: villages 0 to 4, some rosters, branches, links, two registers, sub-platforms, mediations, teams, work model, scheme.</param>
    public PlantedBanner(IEnumerable<Planted> planted, IReadOnlyList<int> missing)
    {
        bool Has(int what) => !missing.Contains(what);
        facts = planted.ToLookup(fact => fact.Kind % 12);
        var villages = Places.Where((_, place) => Has(place)).Select(BuildVillage).ToList();
        VillagesGiven.UnionWith(villages.Select(village => village.Code));
        Sources = new()
        {
            Banner = BuildBanner(),
            Villages = villages,
            Rosters = [.. Grids.Where((_, at) => Has(5) || at % 3 != 0).Select(grid => BuildRoster(grid.Code))],
            Branches = BuildBranches() is var branches && Has(6) ? branches : null,
            Links = BuildLinks() is var links && Has(7) ? [links] : null,
            Registers = [.. Places[..2].Where((_, place) => Has(8 + place)).Select(BuildRegister)],
            SubPlatforms = BuildPlatforms() is var platforms && Has(10) ? platforms : null,
            Appeals = [.. facts[9].Select(BuildAppeal)],
            Mediations = facts[10].Select(BuildMediation).ToList() is var mediations && Has(11) ? mediations : null,
            VolunteerTeams = facts[11].Select(BuildTeam).ToList() is var teams && Has(12) ? teams : null,
            WorkModel = Has(13) ? Filled(WorkModelShape.OneTwoFourSixEight) : null,
            OutreachModel = Filled(WorkModelShape.ThreeOutThreeBack),
            Scheme = Has(14) ? PointsScheme.Define("s").FiveDirections().Category("other").Award("a", "other", rule => rule.For("x").Worth(1)).Build() : null,
        };
    }

    public static DateOnly On(int day) => Start.AddDays(day);

    private static int DayOf(Planted fact) => fact.Day % 90;

    private static DivisionCode PlaceOf(Planted fact) => Places[fact.Place % Places.Length];

    private static GridCode HomeGrid(DivisionCode place) => GridCode.Create(place, 1);

    private static Banner BuildBanner()
    {
        var rows = Towns.Append(Code).Concat(Places).Where(code => code != Places[1]).Order().Select(code => new DivisionRow(code.ToString(), "name"));
        var banner = Banner.Found(DivisionRegistry.Load(rows), Code, Clerk, Start);
        banner.Add(Places[1], "name", Clerk, On(Added)).OrThrow();
        banner.Retire(Places[4], null, Clerk, On(Retired)).OrThrow();
        return banner;
    }

    /// <summary>The first grid is there from the start and has the households; the others come, and some go, empty.</summary>
    private Village BuildVillage(DivisionCode code)
    {
        var village = Village.Found(code, Clerk, Start);
        HouseholdId[] homes = [.. facts[1].Where(fact => PlaceOf(fact) == code).Select(fact => HouseholdId.From($"h{fact.Other % 12}")).Distinct().Where(home => Homes.TryAdd(home, code))];
        village.Divide([GridDesign.Comprehensive.With(homes)], Clerk, Start).OrThrow();
        Grids.Add((HomeGrid(code), 0, null));
        var here = facts[0].Where(fact => PlaceOf(fact) == code).ToList();
        var steps = here.Select(fact => (Day: DayOf(fact), Voids: false)).Concat(here.Where(fact => fact.Other % 2 == 1).Select(fact => (Day: DayOf(fact) + fact.Other % 40, Voids: true)));
        foreach (var (day, voids) in steps.OrderBy(step => step.Day).ThenBy(step => step.Voids))
        {
            if (!voids)
                Grids.Add((village.Open(GridDesign.Comprehensive, Clerk, On(day)).OrThrow().Grid, day, null));
            else if (Grids.FindLastIndex(grid => grid.Code.Village == code && grid is { Opened: > 0, Voided: null }) is >= 0 and var at && village.Retire(Grids[at].Code, RedivisionTrigger.SizeChange, Clerk, On(day)).Succeeded(out _, out _))
                Grids[at] = Grids[at] with { Voided = day };
        }

        return village;
    }

    private GridRoster BuildRoster(GridCode grid)
    {
        RostersGiven.Add(grid);
        var roster = GridRoster.Open(grid, StaffingTemplate.FullTimePartTimePlusVolunteers(HeadcountRange.Create(0, 90), HeadcountRange.Create(0, 90)).RangesFor(1), Start);
        foreach (var fact in facts[2].Where(fact => PlaceOf(fact) == grid.Village && fact.Other % 3 + 1 == grid.Sequence))
        {
            var (person, role) = (PersonId.From($"w{fact.Other % 7}"), fact.Other % 2 == 0 ? StaffRole.FullTime : StaffRole.PartTime);
            if (!roster.Appoint(person, role, On(DayOf(fact)), Clerk).Succeeded(out _, out _))
                continue;
            int? suspended = fact.Other % 5 == 0 && roster.Suspend(person, On(DayOf(fact) + 10), Clerk).Succeeded(out _, out _) ? DayOf(fact) + 10 : null;
            Posts.Add((grid, person, role, DayOf(fact), suspended));
        }

        return roster;
    }

    /// <summary>Branches that sit at the first and the fourth village; a branch takes its steps in the order of their days.</summary>
    private PartyBranch[] BuildBranches()
    {
        PartyBranch[] branches = [.. new[] { 0, 3 }.Select(place => PartyBranch.Found(UnitId.From($"branch-{place}"), Places[place], Clerk, Start))];
        var steps = facts[3].Select((fact, number) => (Day: DayOf(fact), Take: (Action)(() => Form(branches, fact, UnitId.From($"g{number}")))))
            .Concat(facts[3].Select((fact, number) => (Day: DayOf(fact) + 20, Take: (Action)(() => Dissolve(branches, fact, UnitId.From($"g{number}"))))))
            .Concat(facts[4].Select(fact => (Day: DayOf(fact), Take: (Action)(() => Admit(branches, fact)))));
        foreach (var (_, take) in steps.OrderBy(step => step.Day))
            take();
        return branches;
    }

    private void Form(PartyBranch[] branches, Planted fact, UnitId id)
    {
        var (branch, grid) = (fact.Place % 2, HomeGrid(Places[fact.Other % Places.Length]));
        branches[branch].FormGroup(id, Clerk, On(DayOf(fact))).OrThrow();
        var serves = fact.Other % 3 > 0 && branches[branch].Serve(id, grid, Clerk, On(DayOf(fact))).Succeeded(out _, out _);
        Groups.Add((id, branch, DayOf(fact), null, serves ? grid : null));
        LastChange[branch] = DayOf(fact);
    }

    private void Dissolve(PartyBranch[] branches, Planted fact, UnitId id)
    {
        if (fact.Other % 4 > 0)
            return;
        var branch = fact.Place % 2;
        branches[branch].DissolveGroup(id, Clerk, On(DayOf(fact) + 20)).OrThrow();
        var at = Groups.FindIndex(group => group.Id == id);
        Groups[at] = Groups[at] with { Dissolved = DayOf(fact) + 20, Serves = null };
        for (var member = 0; member < Members.Count; member++)
        {
            if (Members[member].Group == id)
                Members[member] = Members[member] with { Group = null };
        }

        LastChange[branch] = DayOf(fact) + 20;
    }

    private void Admit(PartyBranch[] branches, Planted fact)
    {
        var (branch, person, day) = (fact.Place % 2, PersonId.From($"m{fact.Other % 9}"), DayOf(fact));
        if (!branches[branch].Admit(person, MemberStanding.Full, Clerk, On(day)).Succeeded(out _, out _))
            return;
        UnitId? group = Groups.Where(group => group.Branch == branch && group.Dissolved is null).Select(group => (UnitId?)group.Id).ElementAtOrDefault(fact.Other % 3);
        if (group is { } joined)
            branches[branch].AssignMember(person, joined, Clerk, On(day)).OrThrow();
        Members.Add((person, branch, day, group));
        LastChange[branch] = day;
    }

    private HouseholdLinks BuildLinks()
    {
        var links = HouseholdLinks.Open(UnitId.From("office"));
        foreach (var fact in facts[5].OrderBy(DayOf))
        {
            var (household, member, day) = (HouseholdId.From($"h{fact.Other % 12}"), PersonId.From($"m{fact.Place % 4}"), DayOf(fact));
            if (links.Link(household, member, Clerk, On(day)).Succeeded(out _, out _))
                Links.Add((household, member, day, null));
            else if (Links.FindLastIndex(link => link.Household == household && link.Until is null) is >= 0 and var at && links.Unlink(household, Clerk, On(day)).Succeeded(out _, out _))
                Links[at] = Links[at] with { Until = day };
        }

        return links;
    }

    private CommunityRegister BuildRegister(DivisionCode community)
    {
        RegistersGiven.Add(community);
        var register = CommunityRegister.Open(community, new());
        bool Here(Planted fact) => Places[fact.Place % 2] == community;
        SubjectId Who(int number) => number == 5 ? UnitId.From("unit") : PersonId.From($"s{number}");
        foreach (var fact in facts[6].Where(Here))
        {
            var (who, origin) = (Who(fact.Other % 6), fact.Other % 4 < 3 ? CheckInOrigin.InTheBanner : CheckInOrigin.FromOutside);
            if (register.CheckIn(who, origin, On(DayOf(fact))).Succeeded(out _, out _))
                CheckIns.Add((community, who, origin, DayOf(fact)));
        }

        foreach (var (fact, number) in facts[7].Where(Here).Select((fact, number) => (fact, number)))
        {
            var (need, kind, day) = (NeedId.From($"n{number}"), (NeedKind)(fact.Other % 2), DayOf(fact));
            register.List(need, On(day), kind).OrThrow();
            if (register.Claim(need, Who(fact.Other % 6), On(day + fact.Other % 20)).Succeeded(out _, out _))
                Claims.Add((community, kind, day + fact.Other % 20));
            register.Relist(need, On(day + 25)).Succeeded(out _, out _);
        }

        foreach (var (fact, number) in facts[8].Where(Here).Select((fact, number) => (fact, number)))
        {
            if (register.RecordService(new(ServiceId.From(number), PersonId.From($"s{fact.Other % 5}"), On(DayOf(fact)), Quantity.One, fact.Other)).Succeeded(out _, out _))
                Services.Add((community, DayOf(fact), fact.Other));
        }

        return register;
    }

    private List<SubPlatforms> BuildPlatforms()
    {
        Platforms.UnionWith(facts[8].Concat(facts[6]).Select(fact => (Places[fact.Place % 2], (SubPlatformKind)(fact.Other % 4))));
        return [.. Platforms.GroupBy(platform => platform.At).Select(kept => kept.Aggregate(SubPlatforms.Of(kept.Key), (platforms, platform) => platforms.With(platform.Kind, Clerk)))];
    }

    private Appeal BuildAppeal(Planted fact, int number)
    {
        var appeal = Appeal.Raise(AppealId.From(number), AppealOrigin.VillageNeed, HomeGrid(PlaceOf(fact)), Clerk, Start);
        appeal.Acknowledge("x", Clerk, Start).OrThrow();
        appeal.Echo("x", Clerk, Start).OrThrow();
        if (fact.Other % 2 == 1)
            return appeal;
        appeal.Answer("x", Clerk, Start).OrThrow();
        appeal.Close("x", Clerk, On(DayOf(fact))).OrThrow();
        Closed.Add((PlaceOf(fact), DayOf(fact)));
        return appeal;
    }

    private JointMediation BuildMediation(Planted fact, int number)
    {
        var (parties, bodies) = (new[] { PersonId.From("n-1"), PersonId.From("n-2") }, new[] { UnitId.From("committee") });
        var mediation = JointMediation.Open(MediationId.From(number), HomeGrid(PlaceOf(fact)), "land-use", parties, bodies, On(DayOf(fact)), MediationPolicy.Ordinary).OrThrow();
        mediation.HoldSession(bodies, On(DayOf(fact))).OrThrow();
        if (fact.Other % 2 == 1)
            return mediation;
        mediation.Agree(new("boundary", ["the ditch"], "posts", On(200), parties, bodies), On(DayOf(fact) + fact.Other % 9)).OrThrow();
        Agreed.Add((PlaceOf(fact), DayOf(fact) + fact.Other % 9));
        return mediation;
    }

    private VolunteerTeam BuildTeam(Planted fact, int number)
    {
        GridCode[] serves = [.. new[] { HomeGrid(PlaceOf(fact)), GridCode.Create(Places[fact.Other % Places.Length], fact.Other % 3 + 1) }.Distinct()];
        Teams.Add(serves);
        return VolunteerTeam.Of(UnitId.From($"team-{number}"), [Clerk], serves);
    }

    private static WorkModel Filled(WorkModelShape shape) => WorkModel.Fill(shape, shape.Parts.ToDictionary(part => part.Id,
        part => (IReadOnlyList<string>)[.. Enumerable.Range(1, part.Count).Select(number => $"{part.Id}-{number}")]));
}
