using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.Settlement;
using GridGovernance.Domain.Staffing;
using GridGovernance.Domain.Testing.Cases;
using GridGovernance.Domain.Testing.CheckIns;
using GridGovernance.Domain.Testing.Comparisons;
using GridGovernance.Domain.Testing.Divisions;
using GridGovernance.Domain.Testing.Grids;
using GridGovernance.Domain.Testing.Ledgers;
using GridGovernance.Domain.Testing.Pairing;
using GridGovernance.Domain.Testing.Reports;
using GridGovernance.Domain.Testing.Scoring;
using GridGovernance.Domain.Testing.Settlement;
using GridGovernance.Domain.Testing.Staffing;
using GridGovernance.Domain.Testing.Visits;

namespace GridGovernance.Domain.PropertyTests.Laws;

/// <summary>Generated aggregates are worth having: they get to every stage, and live on from their snapshots as any others.</summary>
public class GeneratedAggregatesTests
{
    [Fact]
    public void Appeals_GetToEveryStage() => Assert.Equal(Enum.GetValues<AppealStage>(), Sample(AppealValues.AnyAppeal()).Select(appeal => appeal.Stage).Distinct().Order());

    [Fact]
    public void Cases_GetToEveryStage() => Assert.Equal(Enum.GetValues<CaseStage>(), Sample(CaseValues.AnyCase(), 1_000).Select(found => found.Stage).Distinct().Order());

    [Fact]
    public void Mediations_GetToEveryStage() => Assert.Equal(Enum.GetValues<MediationStage>(), Sample(MediationValues.AnyMediation(), 600).Select(mediation => mediation.Stage).Distinct().Order());

    [Fact]
    public void Needs_GetToEveryStage() => Assert.Equal(Enum.GetValues<NeedStage>(), Sample(RegisterValues.AnyRegister()).SelectMany(register => register.Needs).Select(need => need.Stage).Distinct().Order());

    [Fact]
    public void Rounds_GetToEveryState_AndHearObjections()
    {
        var rounds = Sample(SettlementValues.AnyRound(), 1_000);

        Assert.Equal(Enum.GetValues<RoundState>(), rounds.Select(round => round.State).Distinct().Order());
        Assert.Superset(new HashSet<ObjectionState> { ObjectionState.Open, ObjectionState.Dismissed, ObjectionState.Withdrawn }, rounds.SelectMany(round => round.Objections).Select(objection => objection.State).ToHashSet());
    }

    [Fact]
    public void Ledgers_HoldEntriesAndReversals()
    {
        var ledgers = Sample(LedgerValues.AnyLedger());

        Assert.Contains(ledgers, ledger => ledger.Events.OfType<EntryReversed>().Any());
        Assert.Contains(ledgers, ledger => ledger.Events.OfType<PointsRedeemed>().Any());
    }

    [Fact]
    public void Banners_ChangeInEveryWay()
    {
        var banners = Sample(DivisionWorlds.Banners(), 100);

        Assert.Contains(banners, banner => banner.ServiceCentres.Any());
        Assert.Contains(banners, banner => banner.Divisions.Any(division => division.RetiredOn is not null));
        Assert.Contains(banners, banner => banner.Divisions.Any(division => division.FormerNames.Count > 0));
    }

    [Fact]
    public void Links_AreChangedByHand() => Assert.Contains(Sample(PairingWorlds.AnyLinks(), 60), links => links.Version > 1);

    [Fact]
    public void Snapshots_BringEveryAggregateBack()
    {
        All(AppealValues.AnyAppeal(), appeal => Appeal.TryRestore(appeal.ToSnapshot(), out var again, out _) && again.ToSnapshot().ToJson() == appeal.ToSnapshot().ToJson());
        All(MediationValues.AnyMediation(), mediation => JointMediation.TryRestore(mediation.ToSnapshot(), out var again, out _) && again.ToSnapshot().ToJson() == mediation.ToSnapshot().ToJson());
        All(RegisterValues.AnyRegister(), register => CommunityRegister.TryRestore(register.ToSnapshot(), RegisterStory.Policy, out var again, out _) && again.ToSnapshot().ToJson() == register.ToSnapshot().ToJson());
        All(SettlementValues.AnyRound(), round => SettlementRound.TryRestore(round.ToSnapshot(), out var again, out _) && again.ToSnapshot().ToJson() == round.ToSnapshot().ToJson());
        All(LedgerValues.AnyLedger(), ledger => PointsLedger.TryRestore(ledger.ToSnapshot(), out var again, out _) && again.ToSnapshot().ToJson() == ledger.ToSnapshot().ToJson());
        All(DivisionWorlds.Banners(), banner => Banner.TryRestore(banner.ToSnapshot(), out var again, out _) && again.ToSnapshot().ToJson() == banner.ToSnapshot().ToJson());
        All(StaffingValues.AnyRoster(), roster => GridRoster.TryRestore(roster.ToSnapshot(), out var again, out _) && again.ToSnapshot().ToJson() == roster.ToSnapshot().ToJson());
        All(PairingWorlds.AnyLinks(), links => HouseholdLinks.TryRestore(links.ToSnapshot(), out var again, out _) && again.ToSnapshot().ToJson() == links.ToSnapshot().ToJson());
    }

    /// <summary>What is made of parts has no stages to get to; it has only to be there, every time.</summary>
    [Fact]
    public void Values_AreDrawnWithoutFail()
    {
        _ = Sample(AppealValues.AnyReplyDeadlines());
        _ = Sample(CaseValues.AnyChainOfCommand());
        _ = Sample(CaseValues.AnyCaseActor());
        _ = Sample(CaseValues.AnyRatio());
        _ = Sample(CaseValues.AnyCaseKpis(), 20);
        _ = Sample(MediationValues.AnyMediationPolicy());
        _ = Sample(MediationValues.AnyMediationAgreement());
        _ = Sample(RegisterValues.AnyServiceRecord());
        _ = Sample(RegisterValues.AnyCheckInPolicy());
        _ = Sample(ComparisonValues.AnyComparedPeriod(), 5);
        _ = Sample(DivisionWorlds.Rows());
        _ = Sample(GridWorlds.Designs());
        _ = Sample(GridWorlds.SizePolicies());
        _ = Sample(LedgerValues.AnyBalanceExpiry());
        _ = Sample(ReportValues.AnyCoverageSources(), 20);
        _ = Sample(ReportValues.AnyGovernanceSources(), 20);
        _ = Sample(ReportValues.AnyGridListing());
        _ = Sample(ReportValues.AnyHouseholdListing());
        _ = Sample(ScoringValues.AnyStatement(), 20);
        _ = Sample(ScoringValues.AnySchemeBook(), 20);
        _ = Sample(ScoringValues.AnyTeamShare());
        _ = Sample(SettlementValues.AnyCompensatingEntry());
        _ = Sample(SettlementValues.AnyLinkedAdjustment());
        _ = Sample(SettlementValues.AnyReviewBasis(), 10);
        _ = Sample(StaffingValues.AnyRoleCounts());
        _ = Sample(StaffingValues.AnyStaffingTotals(), 50);
        _ = Sample(StaffingValues.AnyVolunteerTeam());
        _ = Sample(StaffingValues.AnyResponsibilityPlot());
        _ = Sample(VisitValues.AnyVisitList());
        _ = Sample(VisitValues.AnyOutreachVisit());
    }

    private static T[] Sample<T>(Arbitrary<T> values, int count = 300) => [.. values.Generator.Sample(count)];

    private static void All<T>(Arbitrary<T> values, Func<T, bool> law) => Assert.All(Sample(values, 60), value => Assert.True(law(value)));
}
