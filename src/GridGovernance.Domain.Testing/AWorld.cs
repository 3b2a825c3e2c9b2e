using System.Globalization;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.PartyOrganisations;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Testing;

/// <summary>
/// A whole banner of a chosen size that hangs together: divisions, villages with grids and households, party branches with groups, rosters, members to pair, and a month of activities.
/// The same size gives the same world. Its names and ids are invented; the codes lie in the bands of real ones.
/// </summary>
public sealed partial class AWorld
{
    private const long Banner = 152_221_000_000;
    private const int MetresBetweenHomes = 40;
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly DateOnly March = new(2026, 3, 1);
    private readonly int grids;
    private readonly int households;

    /// <summary>With whom and what of another world is kept, where one is given; without one, with everybody and everything.</summary>
    private AWorld(int villages, int gridsPerVillage, int householdsPerGrid, AWorld? kept = null)
    {
        (grids, households) = (gridsPerVillage, householdsPerGrid);
        DivisionCode[] codes = [.. Enumerable.Range(0, villages).Select(VillageCode)];
        Divisions = DivisionRegistry.Load(codes.SelectMany(code => code.Ancestors.Where(above => above != DivisionCode.Country).Append(code)).Distinct().Order()
            .Select(code => new DivisionRow(code.ToString(), $"division {code.ShortText}")));
        Villages = [.. codes.Select(Divide)];
        Rosters = [.. Grids.Select(Staff)];
        Branches = [.. codes.Select(Found)];
        Households = [.. Grids.SelectMany(grid => grid.Households.Select((home, i) => new PairingHousehold(home, grid.Code, i * MetresBetweenHomes, 0)))];
        Members = Kept(Grids.SelectMany(grid => grid.Households.Where((_, i) => i % 5 == 0).Select((home, i) => new PairingMember(PersonId.From($"member-{home}"), grid.Code, i * 5 * MetresBetweenHomes, MetresBetweenHomes, home))), kept?.Members);
        Activities = Kept(Rosters.SelectMany(roster => roster.PostsOn(March)).SelectMany(Patrols), kept?.Activities);
    }

    /// <summary>The registry: the banner, its townships and villages, with all that is above them.</summary>
    public DivisionRegistry Divisions { get; }

    /// <summary>The villages, each divided into its grids.</summary>
    public IReadOnlyList<Village> Villages { get; }

    /// <summary>One roster a grid: a chief and two full-time workers, appointed.</summary>
    public IReadOnlyList<GridRoster> Rosters { get; }

    /// <summary>One branch a village: three full members, and a group that serves all grids.</summary>
    public IReadOnlyList<PartyBranch> Branches { get; }

    /// <summary>Every household, where it stands.</summary>
    public IReadOnlyList<PairingHousehold> Households { get; }

    /// <summary>A member for every fifth household begun, who lives in it.</summary>
    public IReadOnlyList<PairingMember> Members { get; private init; }

    /// <summary>Patrols and visits of March 2026 by everyone on duty.</summary>
    public IReadOnlyList<Activity> Activities { get; private init; }

    private IEnumerable<Grid> Grids => Villages.SelectMany(village => village.Grids);

    /// <summary>A banner of so many villages, grids in each and households in each grid.</summary>
    /// <param name="villages">1 to 9,000.</param>
    /// <param name="gridsPerVillage">1 to 999.</param>
    /// <param name="householdsPerGrid">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static AWorld OfBanner(int villages = 3, int gridsPerVillage = 4, int householdsPerGrid = 20)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(villages is >= 1 and <= 9_000, true, nameof(villages));
        ArgumentOutOfRangeException.ThrowIfNotEqual(gridsPerVillage is >= 1 and <= 999, true, nameof(gridsPerVillage));
        ArgumentOutOfRangeException.ThrowIfNegative(householdsPerGrid);
        return new(villages, gridsPerVillage, householdsPerGrid);
    }

    /// <summary>Towns 100 to 189, a hundred villages in each, from 200 on.</summary>
    private static DivisionCode VillageCode(int number) => DivisionCode.Create(Banner + (100 + number / 100) * 1_000L + 200 + number % 100);

    private Village Divide(DivisionCode code)
    {
        var village = Village.Found(code, Clerk, Start);
        village.Divide([.. Enumerable.Range(1, grids).Select(grid => GridDesign.Comprehensive.With(Enumerable.Range(1, households).Select(home => HouseholdId.From(Id(code, grid, home)))))], Clerk, Start).OrThrow();
        return village;
    }

    private static GridRoster Staff(Grid grid)
    {
        var roster = GridRoster.Open(grid.Code, RoleRanges.Create(HeadcountRange.Exactly(1), HeadcountRange.Create(0, 1), HeadcountRange.Create(1, 3), HeadcountRange.Create(0, 5), HeadcountRange.AtLeast(0)), Start);
        roster.Appoint(PersonId.From($"chief-{grid.Code}"), StaffRole.GridChief, Start, Clerk).OrThrow();
        foreach (var number in new[] { 1, 2 })
            roster.Appoint(PersonId.From(string.Create(CultureInfo.InvariantCulture, $"worker-{grid.Code}-{number}")), StaffRole.FullTime, Start, Clerk).OrThrow();
        return roster;
    }

    private PartyBranch Found(DivisionCode code)
    {
        var (branch, group) = (PartyBranch.Found(UnitId.From($"branch-{code}"), code, Clerk, Start), UnitId.From($"group-{code}"));
        foreach (var number in new[] { 1, 2, 3 })
            branch.Admit(PersonId.From(string.Create(CultureInfo.InvariantCulture, $"party-{code}-{number}")), MemberStanding.Full, Clerk, Start).OrThrow();
        branch.FormGroup(group, Clerk, Start).OrThrow();
        for (var grid = 1; grid <= grids; grid++)
            branch.Serve(group, GridCode.Create(code, grid), Clerk, Start).OrThrow();
        return branch;
    }

    private static IEnumerable<Activity> Patrols(StaffPost post) => Enumerable.Range(0, 12).Select(i => new Activity(
        ActivityId.From(string.Create(CultureInfo.InvariantCulture, $"{post.Person}-{i}")), post.Person, i % 3 == 0 ? "visit" : "patrol", March.AddDays(i * 2 % 31), Quantity.Of(1 + i % 4), i % 2 == 0 ? ["verified"] : [], null, Clerk));

    private static string Id(DivisionCode village, int grid, int home) => string.Create(CultureInfo.InvariantCulture, $"{village.ShortText}-{grid}-{home}");
}
