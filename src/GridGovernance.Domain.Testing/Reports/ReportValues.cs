using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Reports;
using GridGovernance.Domain.Staffing;
using GridGovernance.Domain.Testing.Cases;
using GridGovernance.Domain.Testing.CheckIns;
using GridGovernance.Domain.Testing.Grids;
using GridGovernance.Domain.Testing.Pairing;
using GridGovernance.Domain.Testing.Staffing;
using GridGovernance.Domain.Testing.Visits;

namespace GridGovernance.Domain.Testing.Reports;

/// <summary>
/// Generators of what reports look at: small banners that hang together, with gaps now and then, and lists of grids and households as offices keep them, with their mistakes.
/// Hand the type to FsCheck: <c>[Properties(Arbitrary = [typeof(ReportValues)])]</c>.
/// </summary>
public static class ReportValues
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    /// <summary>Sources of a coverage report: all there, or without some villages, branches or rosters.</summary>
    public static Arbitrary<CoverageSources> AnyCoverageSources() => Arbs.And(WorldValues.AnyWorld(), StaffingValues.AnyStaffingTemplate(), Arbs.Between(0, 7)).Made(drawn =>
    {
        var (world, template, gaps) = drawn;
        return new CoverageSources
        {
            Banner = BannerOf(world),
            Villages = [.. world.Villages.Skip(gaps & 1)],
            Branches = [.. world.Branches.Skip(gaps >> 1 & 1)],
            Rosters = [.. world.Rosters.Skip(gaps >> 2 & 1)],
            Template = template,
            Date = Day,
            KnownHouseholds = gaps == 0 ? [.. world.Households.Select(household => household.Id)] : null,
        };
    });

    /// <summary>Sources of a governance report: a banner with cases of the appeals, mediations, registers, sub-platforms and links of other generators.</summary>
    public static Arbitrary<GovernanceSources> AnyGovernanceSources() => Arbs.And(
        Arbs.And(WorldValues.AnyWorld(), VisitValues.AnyWorkModel()),
        Arbs.And(Arbs.UpTo(3, AppealValues.AnyAppeal()), Arbs.UpTo(2, MediationValues.AnyMediation())),
        Arbs.And(Arbs.UpTo(1, RegisterValues.AnyRegister()), Arbs.UpTo(1, AnySubPlatforms())),
        Arbs.And(Arbs.UpTo(1, PairingWorlds.AnyLinks()), Arbs.UpTo(1, StaffingValues.AnyVolunteerTeam()))).Made(drawn =>
    {
        var ((world, model), (appeals, mediations), (registers, platforms), (links, teams)) = drawn;
        return new GovernanceSources
        {
            Banner = BannerOf(world),
            Villages = world.Villages,
            Branches = world.Branches,
            Rosters = world.Rosters,
            Appeals = appeals,
            Mediations = mediations,
            Registers = registers,
            SubPlatforms = platforms,
            Links = links,
            VolunteerTeams = teams,
            WorkModel = model,
        };
    });

    /// <summary>Sub-platforms of a community, none to all four kinds.</summary>
    public static Arbitrary<SubPlatforms> AnySubPlatforms() => Arb.From(Gen.SubListOf(Enum.GetValues<SubPlatformKind>()).Select(kinds => (IReadOnlyList<SubPlatformKind>)[.. kinds]), Shrinks.Shorter)
        .Made(kinds => kinds.Aggregate(SubPlatforms.Of(DivisionCode.Parse("152221100001")), (platforms, kind) => platforms.With(kind, PersonId.From("keeper"))));

    /// <summary>Rows of lists of grids, some without a group.</summary>
    public static Arbitrary<GridListing> AnyGridListing() => Arbs.And(GridWorlds.Codes(), Arbs.Any<GridKind>(), Arbs.Among<UnitId?>(null, UnitId.From("group-1"), UnitId.From("group-2")), Arbs.Among<int?>(null, 1, 2))
        .Made(drawn => new GridListing(drawn.Item1, drawn.Item2, drawn.Item3, drawn.Item4));

    /// <summary>Rows of lists of households, few of them, so that they repeat; some in no grid.</summary>
    public static Arbitrary<HouseholdListing> AnyHouseholdListing() => Arbs.And(Arbs.Between(1, 4), Arbs.And(Arbs.Among(false, true), GridWorlds.Codes()), Arbs.Among<int?>(null, 1, 2))
        .Made(drawn => new HouseholdListing(HouseholdId.From(drawn.Item1), drawn.Item2.Item1 ? drawn.Item2.Item2 : null, drawn.Item3));

    private static Banner BannerOf(AWorld world) => Banner.Found(world.Divisions, world.Villages[0].Code.Ancestors.Single(code => code.Level is DivisionLevel.County), PersonId.From("clerk"), new(2026, 1, 1));
}
