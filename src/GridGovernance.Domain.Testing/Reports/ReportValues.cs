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
    public static Arbitrary<CoverageSources> AnyCoverageSources() => Arb.From(
        from world in Worlds
        from template in StaffingValues.AnyStaffingTemplate().Generator
        from gaps in Gen.Choose(0, 7)
        select new CoverageSources
        {
            Banner = BannerOf(world),
            Villages = [.. world.Villages.Skip(gaps & 1)],
            Branches = [.. world.Branches.Skip(gaps >> 1 & 1)],
            Rosters = [.. world.Rosters.Skip(gaps >> 2 & 1)],
            Template = template,
            Date = Day,
            KnownHouseholds = gaps == 0 ? [.. world.Households.Select(household => household.Id)] : null,
        });

    /// <summary>Sources of a governance report: a banner with cases of the appeals, mediations, registers, sub-platforms and links of other generators.</summary>
    public static Arbitrary<GovernanceSources> AnyGovernanceSources() => Arb.From(
        from world in Worlds
        from appeals in AppealValues.AnyAppeal().Generator.ArrayOf(3)
        from mediations in MediationValues.AnyMediation().Generator.ArrayOf(2)
        from register in RegisterValues.AnyRegister().Generator
        from platforms in AnySubPlatforms().Generator
        from links in PairingWorlds.AnyLinks().Generator
        from team in StaffingValues.AnyVolunteerTeam().Generator
        from model in VisitValues.AnyWorkModel().Generator
        select new GovernanceSources
        {
            Banner = BannerOf(world),
            Villages = world.Villages,
            Branches = world.Branches,
            Rosters = world.Rosters,
            Appeals = appeals,
            Mediations = mediations,
            Registers = [register],
            SubPlatforms = [platforms],
            Links = [links],
            VolunteerTeams = [team],
            WorkModel = model,
        });

    /// <summary>Sub-platforms of a community, none to all four kinds.</summary>
    public static Arbitrary<SubPlatforms> AnySubPlatforms() => Arb.From(
        from kinds in Gen.SubListOf(Enum.GetValues<SubPlatformKind>())
        select kinds.Aggregate(SubPlatforms.Of(DivisionCode.Parse("152221100001")), (platforms, kind) => platforms.With(kind, PersonId.From("keeper"))));

    /// <summary>Rows of lists of grids, some without a group.</summary>
    public static Arbitrary<GridListing> AnyGridListing() => Arb.From(
        from grid in GridWorlds.Codes().Generator
        from kind in Gen.Elements(Enum.GetValues<GridKind>())
        from partyGroup in Gen.Elements<UnitId?>(null, UnitId.From("group-1"), UnitId.From("group-2"))
        from line in Gen.Elements<int?>(null, 1, 2)
        select new GridListing(grid, kind, partyGroup, line));

    /// <summary>Rows of lists of households, few of them, so that they repeat; some in no grid.</summary>
    public static Arbitrary<HouseholdListing> AnyHouseholdListing() => Arb.From(
        from home in Gen.Choose(1, 4)
        from grid in Gen.OneOf(GridWorlds.Codes().Generator.Select(code => (GridCode?)code), Gen.Constant((GridCode?)null))
        from line in Gen.Elements<int?>(null, 1, 2)
        select new HouseholdListing(HouseholdId.From(home), grid, line));

    private static Gen<AWorld> Worlds =>
        from villages in Gen.Choose(1, 3)
        from grids in Gen.Choose(1, 3)
        from households in Gen.Choose(0, 4)
        select AWorld.OfBanner(villages, grids, households);

    private static Banner BannerOf(AWorld world) => Banner.Found(world.Divisions, world.Villages[0].Code.Ancestors.Single(code => code.Level is DivisionLevel.County), PersonId.From("clerk"), new(2026, 1, 1));
}
