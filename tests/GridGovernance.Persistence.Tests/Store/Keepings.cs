using GridGovernance.Domain.Cases;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.PartyOrganisations;
using GridGovernance.Domain.Settlement;
using GridGovernance.Domain.Staffing;
using GridGovernance.Domain.Tests.Cases;
using GridGovernance.Domain.Tests.Staffing;

namespace GridGovernance.Persistence.Tests.Store;

/// <summary>Every aggregate of the library. A test holds the list against the library, so that a new one cannot be forgotten.</summary>
internal static partial class Keepings
{
    private static readonly CheckInPolicy CheckInPolicy = new();

    public static IReadOnlyList<Keeping> All { get; } =
    [
        new KeepingOf<Banner, DivisionCode>("banners", BannerSnapshot.NewestFormat, banner => banner.Code, banner => banner.Version, banner => banner.ToSnapshot().ToJson(),
            (string json, out Banner? banner, out IReadOnlyList<Finding> findings) =>
            {
                banner = null;
                return BannerSnapshot.TryParse(json, out var snapshot, out findings) && Banner.TryRestore(snapshot, out banner, out findings);
            })
        { Life = LivedBanner, Next = ChangeBanner },
        new KeepingOf<Village, DivisionCode>("villages", VillageSnapshot.NewestFormat, village => village.Code, village => village.Version, village => village.ToSnapshot().ToJson(),
            (string json, out Village? village, out IReadOnlyList<Finding> findings) =>
            {
                village = null;
                return VillageSnapshot.TryParse(json, out var snapshot, out findings) && Village.TryRestore(snapshot, out village, out findings);
            })
        { Life = LivedVillage, Next = ChangeVillage },
        new KeepingOf<PartyBranch, UnitId>("party_branches", PartyBranchSnapshot.NewestFormat, branch => branch.Id, branch => branch.Version, branch => branch.ToSnapshot().ToJson(),
            (string json, out PartyBranch? branch, out IReadOnlyList<Finding> findings) =>
            {
                branch = null;
                return PartyBranchSnapshot.TryParse(json, out var snapshot, out findings) && PartyBranch.TryRestore(snapshot, out branch, out findings);
            })
        { Life = LivedBranch, Next = ChangeBranch },
        new KeepingOf<GridRoster, GridCode>("grid_rosters", GridRosterSnapshot.NewestFormat, roster => roster.Grid, roster => roster.Version, roster => roster.ToSnapshot().ToJson(),
            (string json, out GridRoster? roster, out IReadOnlyList<Finding> findings) =>
            {
                roster = null;
                return GridRosterSnapshot.TryParse(json, out var snapshot, out findings) && GridRoster.TryRestore(snapshot, out roster, out findings);
            })
        { Life = LivedRoster, Next = ChangeRoster },
        new KeepingOf<HouseholdLinks, UnitId>("household_links", newestFormat: 1, links => links.Unit, links => links.Version, links => links.ToSnapshot().ToJson(),
            (string json, out HouseholdLinks? links, out IReadOnlyList<Finding> findings) =>
            {
                links = null;
                return HouseholdLinksSnapshot.TryParse(json, out var snapshot, out findings) && HouseholdLinks.TryRestore(snapshot, out links, out findings);
            })
        { Life = LivedLinks, Next = ChangeLinks },
        new KeepingOf<GridCase, CaseId>("grid_cases", GridCaseSnapshot.NewestFormat, gridCase => gridCase.Id, gridCase => gridCase.Version, gridCase => gridCase.ToSnapshot().ToJson(),
            (string json, out GridCase? gridCase, out IReadOnlyList<Finding> findings) =>
            {
                gridCase = null;
                return GridCaseSnapshot.TryParse(json, out var snapshot, out findings) && GridCase.TryRestore(snapshot, CaseDesk.Chain, CaseDesk.TenDays, out gridCase, out findings);
            })
        { Life = () => CaseDesk.Closed(CaseDesk.Monday.AddDays(3)), Next = ChangeCase },
        new KeepingOf<Appeal, AppealId>("appeals", AppealSnapshot.NewestFormat, appeal => appeal.Id, appeal => appeal.Version, appeal => appeal.ToSnapshot().ToJson(),
            (string json, out Appeal? appeal, out IReadOnlyList<Finding> findings) =>
            {
                appeal = null;
                return AppealSnapshot.TryParse(json, out var snapshot, out findings) && Appeal.TryRestore(snapshot, out appeal, out findings);
            })
        { Life = LivedAppeal, Next = ChangeAppeal },
        new KeepingOf<JointMediation, MediationId>("joint_mediations", JointMediationSnapshot.NewestFormat, mediation => mediation.Id, mediation => mediation.Version, mediation => mediation.ToSnapshot().ToJson(),
            (string json, out JointMediation? mediation, out IReadOnlyList<Finding> findings) =>
            {
                mediation = null;
                return JointMediationSnapshot.TryParse(json, out var snapshot, out findings) && JointMediation.TryRestore(snapshot, out mediation, out findings);
            })
        { Life = LivedMediation, Next = ChangeMediation },
        new KeepingOf<CommunityRegister, DivisionCode>("community_registers", CommunityRegisterSnapshot.NewestFormat, register => register.Community, register => register.Version, register => register.ToSnapshot().ToJson(),
            (string json, out CommunityRegister? register, out IReadOnlyList<Finding> findings) =>
            {
                register = null;
                return CommunityRegisterSnapshot.TryParse(json, out var snapshot, out findings) && CommunityRegister.TryRestore(snapshot, CheckInPolicy, out register, out findings);
            })
        { Life = LivedRegister, Next = ChangeRegister },
        new KeepingOf<SettlementRound, Period>("settlement_rounds", RoundSnapshot.NewestFormat, round => round.Period, round => round.Version, round => round.ToSnapshot().ToJson(),
            (string json, out SettlementRound? round, out IReadOnlyList<Finding> findings) =>
            {
                round = null;
                return RoundSnapshot.TryParse(json, out var snapshot, out findings) && SettlementRound.TryRestore(snapshot!, out round, out findings);
            })
        { Life = LivedRound, Next = ChangeRound },
        new KeepingOf<PointsLedger, UnitId>("ledgers", LedgerSnapshot.NewestFormat, ledger => ledger.Unit, ledger => ledger.Version, ledger => ledger.ToSnapshot().ToJson(),
            (string json, out PointsLedger? ledger, out IReadOnlyList<Finding> findings) =>
            {
                ledger = null;
                return LedgerSnapshot.TryParse(json, out var snapshot, out findings) && PointsLedger.TryRestore(snapshot!, out ledger, out findings);
            })
        { Life = LivedLedger, Next = ChangeLedger },
    ];

    /// <summary>The keeping of a table.</summary>
    public static Keeping Of(string table) => All.Single(keeping => keeping.Table == table);
}
