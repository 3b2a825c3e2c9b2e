using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.PartyOrganisations;
using GridGovernance.Domain.Settlement;
using GridGovernance.Domain.Staffing;
using GridGovernance.Domain.Testing;
using GridGovernance.Domain.Testing.Cases;
using GridGovernance.Domain.Testing.CheckIns;
using GridGovernance.Domain.Testing.Divisions;
using GridGovernance.Domain.Testing.Grids;
using GridGovernance.Domain.Testing.Ledgers;
using GridGovernance.Domain.Testing.Pairing;
using GridGovernance.Domain.Testing.PartyOrganisations;
using GridGovernance.Domain.Testing.Reports;
using GridGovernance.Domain.Testing.Settlement;
using GridGovernance.Domain.Testing.Staffing;

namespace GridGovernance.Domain.PropertyTests.Laws;

/// <summary>A law that is false on purpose shrinks each generated aggregate to the shortest life that breaks it, and all it passes on the way are whole.</summary>
public class ShrinkingTests
{
    [Fact]
    public void NoAppealIsClosed_ShrinksToItsFourReplies()
    {
        var appeal = Shrunk.Smallest(AppealValues.AnyAppeal(), appeal => appeal.Stage is not AppealStage.Closed);

        Assert.Equal((4, "a", "a"), (appeal.Replies.Count, appeal.Id.ToString(), appeal.RaisedBy.ToString()));
    }

    [Fact]
    public void NoCaseIsClosed_ShrinksToTheSixStepsThatCloseOne()
    {
        var closed = Shrunk.Smallest(CaseValues.AnyCase(), one => one.ClosedAt is null);

        Assert.Equal([CaseStep.Collect, CaseStep.File, CaseStep.Dispatch, CaseStep.Handle, CaseStep.Feedback, CaseStep.Inspect, CaseStep.Close], closed.History.Select(taken => taken.Step));
    }

    [Fact]
    public void NoMediationIsAgreed_ShrinksToOneSessionOfTwoParties()
    {
        var agreed = Shrunk.Smallest(MediationValues.AnyMediation(), mediation => mediation.Agreement is null);

        Assert.Equal((2, 1), (agreed.Parties.Count, agreed.Bodies.Count));
        Assert.Equal([MediationStep.HoldSession, MediationStep.Agree], agreed.History.Select(taken => taken.Step));
    }

    [Fact]
    public void NoNeedIsResolved_ShrinksToOneNeedOfOneWhoCheckedIn()
    {
        var register = Shrunk.Smallest(RegisterValues.AnyRegister(), register => register.Resolved == 0);

        Assert.Equal((1, 1, 0, 5), (register.Needs.Count, register.CheckIns.Count, register.Services.Count, register.Version));
    }

    [Fact]
    public void NoDivisionIsRenamed_ShrinksToOneRenamedInABannerOfOneVillage()
    {
        var banner = Shrunk.Smallest(DivisionWorlds.Banners(), banner => banner.Divisions.All(division => division.FormerNames.Count == 0));

        Assert.Equal((3, 1), (banner.Divisions.Count(), banner.Divisions.Count(division => division.FormerNames.Count > 0)));
        Assert.Empty(banner.ServiceCentres);
    }

    [Fact]
    public void NoGridIsRetired_ShrinksToAVillageWithoutHouseholdsThatChangedOnce()
    {
        var village = Shrunk.Smallest(GridWorlds.Villages(), village => !village.RetiredGrids.Any());

        Assert.Equal((0, 1), (village.HouseholdCount, village.RetiredGrids.Count()));
        Assert.Equal(Shrunk.Smallest(GridWorlds.Villages(), _ => false).Version + 1, village.Version);
    }

    [Fact]
    public void NothingIsReversed_ShrinksToAnEntryAndItsReversal()
    {
        var ledger = Shrunk.Smallest(LedgerValues.AnyLedger(), ledger => !ledger.Events.OfType<EntryReversed>().Any());

        Assert.Equal([typeof(EntryRecorded), typeof(EntryReversed)], ledger.Events.Select(happened => happened.GetType()));
    }

    [Fact]
    public void ALedgerThatReversedACorrection_ShrinksToTheSame()
    {
        LedgerCommand Step(LedgerCommandKind kind, int id, int newId, int hour) => new(kind, id, newId, Subject: 0, By: 3, Amount: 1, hour);
        var smallest = new LedgerStory([Step(LedgerCommandKind.Record, 5, 0, 40), Step(LedgerCommandKind.Correct, 5, 2, 45), Step(LedgerCommandKind.Reverse, 2, 0, 50)]);

        while (LedgerValues.AnyLedgerStory().Shrinker(smallest).FirstOrDefault(story => story.Told().Events.OfType<EntryReversed>().Any()) is { } simpler)
            smallest = simpler;

        Assert.Equal([LedgerCommandKind.Record, LedgerCommandKind.Reverse], smallest.Commands.Select(command => command.Kind));
    }

    [Fact]
    public void NeverMoreThanTwoEvents_ShrinksToThree() =>
        Assert.Equal(3, Shrunk.Smallest(LedgerValues.AnyLedger(), ledger => ledger.Events.Count <= 2).Events.Count);

    [Fact]
    public void LinksNeverChangeTwice_ShrinksToTwoChanges() =>
        Assert.Equal(2, Shrunk.Smallest(PairingWorlds.AnyLinks(), links => links.Version <= 1).Version);

    [Fact]
    public void NoPlanLeavesAHouseholdUncovered_ShrinksToOneHouseholdAndNobody()
    {
        var plan = Shrunk.Smallest(PairingWorlds.AnyPlan(), plan => plan.IsComplete);

        Assert.Equal((1, 0), (plan.Case.Households.Count, plan.Case.Members.Count));
    }

    [Fact]
    public void NoGroupServesAGrid_ShrinksToAGroupFormedAndServing()
    {
        var branch = Shrunk.Smallest(PartyWorlds.Branches(), branch => branch.Groups.All(group => group.Grids.Count == 0));

        Assert.Equal((2, 1, 0), (branch.Version, branch.Groups.Count(), branch.Members.Count));
    }

    [Fact]
    public void NoRoundIsFinal_ShrinksToARoundOfOneStatement()
    {
        var round = Shrunk.Smallest(SettlementValues.AnyRound(), round => round.State is not RoundState.Final);

        Assert.Equal(Points.Zero, Assert.Single(round.Statements).Total);
        Assert.Empty(round.Objections);
        Assert.Empty(round.Terms.Calendar.Holidays);
        Assert.Equal(1, round.Terms.NoticeWorkingDays);
    }

    [Fact]
    public void NobodyIsEverSuspended_ShrinksToAnAppointmentAndASuspension()
    {
        var roster = Shrunk.Smallest(StaffingValues.AnyRoster(), roster => !roster.Posts.Any(post => post.IsSuspended));

        Assert.Equal(2, roster.Version);
    }

    [Fact]
    public void ARosterThatHadToOpenItsRangesFirst_ShrinksToTheSame()
    {
        var (none, some) = (HeadcountRange.Exactly(0), HeadcountRange.AtLeast(0));
        var (shut, open) = (RoleRanges.Create(none, none, none, none, none), RoleRanges.Create(some, some, some, some, some));
        RosterCommand Step(RosterCommandKind kind) => new(kind, 0, PersonId.From(1), StaffRole.FullTime, 1, open);
        var smallest = new RosterStory(shut, shut, [Step(RosterCommandKind.ChangeRanges), Step(RosterCommandKind.Appoint), Step(RosterCommandKind.Suspend)]);

        while (StaffingValues.AnyRosterStory().Shrinker(smallest).FirstOrDefault(story => story.Told()[0].Posts.Any(post => post.IsSuspended)) is { } simpler)
            smallest = simpler;

        Assert.Equal([RosterCommandKind.Appoint, RosterCommandKind.Suspend], smallest.Commands.Select(command => command.Kind));
    }

    [Fact]
    public void NoRegistryHasAVillage_ShrinksToOneVillageAndWhatIsAbove()
    {
        var registry = Shrunk.Smallest(DivisionWorlds.Registries(), registry => registry.Count == 0);

        Assert.Single(registry.Tops);
        Assert.InRange(registry.Count, 1, 4);
    }

    [Fact]
    public void AWorldWithoutMembers_ShrinksToOneHousehold()
    {
        var world = Shrunk.Smallest(WorldValues.AnyWorld(), world => world.Members.Count == 0);

        Assert.Equal((1, 1, 1, 1, 0), (world.Villages.Count, world.Rosters.Count, world.Households.Count, world.Members.Count, world.Activities.Count));
        Assert.StartsWith("villages 1, grids in each 1, households in each grid 1, members 1, activities 0", world.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AWorldMadeByHand_ShrinksToo()
    {
        var smaller = AWorld.OfBanner(villages: 30, gridsPerVillage: 2, householdsPerGrid: 9);
        while (smaller.Smaller().FirstOrDefault(world => world.Activities.Any(activity => activity.Kind == "visit")) is { } next)
            smaller = next;

        Assert.Equal((1, 1, 0, 0, 1), (smaller.Villages.Count, smaller.Rosters.Count, smaller.Households.Count, smaller.Members.Count, smaller.Activities.Count));
    }

    [Fact]
    public void GovernanceWithoutAppeals_ShrinksToOneAppealInTheSmallestBanner()
    {
        var sources = Shrunk.Smallest(ReportValues.AnyGovernanceSources(), sources => sources.Appeals.Count == 0);

        Assert.Equal((1, 1, 0, 0), (sources.Appeals.Count, sources.Villages.Count, sources.Registers.Count, sources.Links!.Count));
        Assert.Equal(0, sources.Appeals.Single().Version);
    }

    [Fact]
    public void WhateverIsPassedOnTheWay_IsWhole()
    {
        AreWhole(AppealValues.AnyAppeal(), appeal => Appeal.TryRestore(appeal.ToSnapshot(), out var again, out _) && again.ToSnapshot().ToJson() == appeal.ToSnapshot().ToJson());
        AreWhole(MediationValues.AnyMediation(), mediation => JointMediation.TryRestore(mediation.ToSnapshot(), out var again, out _) && again.ToSnapshot().ToJson() == mediation.ToSnapshot().ToJson());
        AreWhole(RegisterValues.AnyRegister(), register => CommunityRegister.TryRestore(register.ToSnapshot(), RegisterStory.Policy, out var again, out _) && again.ToSnapshot().ToJson() == register.ToSnapshot().ToJson());
        AreWhole(SettlementValues.AnyRound(), round => SettlementRound.TryRestore(round.ToSnapshot(), out var again, out _) && again.ToSnapshot().ToJson() == round.ToSnapshot().ToJson());
        AreWhole(LedgerValues.AnyLedger(), ledger => PointsLedger.TryRestore(ledger.ToSnapshot(), out var again, out _) && again.ToSnapshot().ToJson() == ledger.ToSnapshot().ToJson());
        AreWhole(DivisionWorlds.Banners(), banner => Banner.TryRestore(banner.ToSnapshot(), out var again, out _) && again.ToSnapshot().ToJson() == banner.ToSnapshot().ToJson());
        AreWhole(GridWorlds.Villages(), village => Village.TryRestore(village.ToSnapshot(), out var again, out _) && again.ToSnapshot().ToJson() == village.ToSnapshot().ToJson());
        AreWhole(PartyWorlds.Branches(), branch => PartyBranch.TryRestore(branch.ToSnapshot(), out var again, out _) && again.ToSnapshot().ToJson() == branch.ToSnapshot().ToJson());
        AreWhole(StaffingValues.AnyRoster(), roster => GridRoster.TryRestore(roster.ToSnapshot(), out var again, out _) && again.ToSnapshot().ToJson() == roster.ToSnapshot().ToJson());
        AreWhole(PairingWorlds.AnyLinks(), links => HouseholdLinks.TryRestore(links.ToSnapshot(), out var again, out _) && again.ToSnapshot().ToJson() == links.ToSnapshot().ToJson());
        AreWhole(PairingWorlds.AnyPlan(), plan => plan.IsProved());
        AreWhole(CaseValues.AnyCaseStory(), story => GridCase.TryRestore(story.Told().ToSnapshot(), CaseCommand.Chain, story.Deadlines, out var again, out _) && again.ToSnapshot().ToJson() == story.Told().ToSnapshot().ToJson());
        AreWhole(WorldValues.AnyWorld(), HangsTogether);
    }

    /// <summary>Of every generator the kit has: whatever it draws, shrinking without an end in sight ends.</summary>
    [Theory, MemberData(nameof(Generators))]
    public void EveryGenerator_ShrinksToAnEnd(string generator)
    {
        var method = ByName()[generator];
        var values = method.Invoke(null, null)!;
        var ends = typeof(ShrinkingTests).GetMethod(nameof(Ends), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(method.ReturnType.GetGenericArguments());

        Assert.Equal(!ShrinksToNothing.Contains(generator), (bool)ends.Invoke(null, [values])!);
    }

    public static TheoryData<string> Generators => [.. ByName().Keys.Order(StringComparer.Ordinal)];

    /// <summary>What has nothing simpler.</summary>
    private static readonly HashSet<string> ShrinksToNothing = [];

    private static Dictionary<string, MethodInfo> ByName() => typeof(LawsOf).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(Arbitrary<>) && method.GetParameters().Length == 0)
        .ToDictionary(method => $"{method.DeclaringType!.Name}.{method.Name}");

    /// <summary>Shrinks three drawn values to their ends; whether any of them had something simpler.</summary>
    private static bool Ends<T>(Arbitrary<T> values)
    {
        var lengths = Enumerable.Range(0, 3).Select(_ => Shrunk.Path(values, _ => false).Count).ToArray();
        return lengths.Max() > 1 || values.Generator.Sample(20).Any(value => values.Shrinker(value).Any());
    }

    /// <summary>Every value one step below a drawn one, and all on a path to the end.</summary>
    private static void AreWhole<T>(Arbitrary<T> values, Predicate<T> law)
    {
        var path = Shrunk.Path(values, _ => false);
        Assert.All(path.Concat(values.Shrinker(path[0])), value => Assert.True(law(value), $"{value}"));
    }

    private static bool HangsTogether(AWorld world)
    {
        var grids = world.Villages.SelectMany(village => village.Grids).ToDictionary(grid => grid.Code);
        var posts = world.Rosters.SelectMany(roster => roster.Posts).Select(post => (SubjectId)post.Person).ToHashSet();
        return world.Villages.All(village => world.Divisions.Contains(village.Code))
            && grids.Keys.Order().SequenceEqual(world.Rosters.Select(roster => roster.Grid).Order())
            && world.Households.All(home => grids[home.Grid].Households.Contains(home.Id))
            && world.Members.All(member => grids[member.Grid].Households.Contains(member.OwnHousehold))
            && world.Activities.All(activity => posts.Contains(activity.Subject))
            && world.Branches.SelectMany(branch => branch.Groups).SelectMany(group => group.Grids).Order().SequenceEqual(grids.Keys.Order());
    }
}
