using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.PartyOrganisations;

namespace GridGovernance.Domain.Tests.PartyOrganisations;

public class PartyBranchTests
{
    private static readonly DivisionCode Village = DivisionCode.Parse("152221105215");
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly DateOnly Later = new(2026, 2, 1);
    private static readonly UnitId G1 = UnitId.From("g1"), G2 = UnitId.From("g2"), Gone = UnitId.From("gone"), Strange = UnitId.From("strange");

    private static GridCode Grid(int sequence) => GridCode.Create(Village, sequence);

    private static PersonId P(string id) => PersonId.From(id);

    /// <summary>Members a, b full and p probationary; g1 with a (leader), serving 001 and 002; g2 empty; gone dissolved; committee a.</summary>
    private static PartyBranch World()
    {
        var branch = PartyBranch.Found(UnitId.From("branch"), Village, Clerk, Start);
        branch.Admit(P("a"), MemberStanding.Full, Clerk, Start).OrThrow();
        branch.Admit(P("b"), MemberStanding.Full, Clerk, Start).OrThrow();
        branch.Admit(P("p"), MemberStanding.Probationary, Clerk, Start).OrThrow();
        branch.FormGroup(G1, Clerk, Start).OrThrow();
        branch.FormGroup(G2, Clerk, Start).OrThrow();
        branch.FormGroup(Gone, Clerk, Start).OrThrow();
        branch.DissolveGroup(Gone, Clerk, Start).OrThrow();
        branch.AssignMember(P("a"), G1, Clerk, Start).OrThrow();
        branch.AppointGroupLeader(G1, P("a"), Clerk, Start).OrThrow();
        branch.Serve(G1, Grid(2), Clerk, Start).OrThrow();
        branch.Serve(G1, Grid(1), Clerk, Start).OrThrow();
        branch.ElectCommittee([P("a")], Clerk, Start).OrThrow();
        return branch;
    }

    [Fact]
    public void Serve_SeveralGrids_KeepsThemInOrder()
    {
        var branch = World();

        Assert.Equal([Grid(1), Grid(2)], branch.FindGroup(G1)!.Grids);
        Assert.Equal(G1, branch.GroupOf(Grid(1)));
        Assert.Equal([G1, G2], branch.Groups.Select(group => group.Id));
        Assert.Null(branch.GroupOf(Grid(3)));
    }

    [Fact]
    public void Release_ALeaderOnTheCommittee_LeavesEverything()
    {
        var branch = World();

        var released = branch.Release(P("a"), Clerk, Later).OrThrow();

        Assert.Equal((G1, true), (released.Group, released.LeftCommittee));
        Assert.Null(branch.FindGroup(G1)!.Leader);
        Assert.Empty(branch.Committee);
        Assert.Empty(branch.MembersOf(G1));
    }

    [Fact]
    public void AssignMember_ALeaderToAnotherGroup_ResignsTheLead()
    {
        var branch = World();

        Assert.Equal(G1, branch.AssignMember(P("a"), G2, Clerk, Later).OrThrow().FormerGroup);

        Assert.Null(branch.FindGroup(G1)!.Leader);
        Assert.Equal([P("a")], branch.MembersOf(G2));
    }

    [Fact]
    public void DissolveGroup_LeavesItsMembersInTheBranchAndItsGridsWithout()
    {
        var branch = World();

        var ended = branch.DissolveGroup(G1, Clerk, Later).OrThrow();

        Assert.Equal([Grid(1), Grid(2)], ended.Grids);
        Assert.Equal([P("a")], ended.Members);
        Assert.Null(branch.Find(P("a"))!.Group);
        Assert.Equal(G2, branch.Serve(G2, Grid(1), Clerk, Later).OrThrow().Group);
    }

    [Fact]
    public void EndService_FreesTheGrid()
    {
        var branch = World();

        branch.EndService(G1, Grid(2), Clerk, Later).OrThrow();

        Assert.Null(branch.GroupOf(Grid(2)));
        Assert.Equal([Grid(1)], branch.FindGroup(G1)!.Grids);
    }

    [Fact]
    public void Confirm_AProbationaryMember_LetsThemSitOnTheCommittee()
    {
        var branch = World();
        branch.Confirm(P("p"), Clerk, Later).OrThrow();

        Assert.Equal([P("p"), P("b")], branch.ElectCommittee([P("p"), P("b")], Clerk, Later).OrThrow().Members);
        Assert.Empty(branch.ElectCommittee([], Clerk, Later).OrThrow().Members);
    }

    [Fact]
    public void MemberOperations_RefuseInOrder()
    {
        var early = Start.AddDays(-1);
        Refuses(branch => Of(branch.Admit(P("a"), MemberStanding.Full, Clerk, early)), "change.backdated");
        Refuses(branch => Of(branch.Admit(P("a"), MemberStanding.Full, Clerk, Start)), "party.member-already-admitted");
        Refuses(branch => Of(branch.Confirm(P("z"), Clerk, early)), "change.backdated");
        Refuses(branch => Of(branch.Confirm(P("z"), Clerk, Start)), "party.member-unknown");
        Refuses(branch => Of(branch.Confirm(P("a"), Clerk, Start)), "party.member-already-full");
        Refuses(branch => Of(branch.Release(P("z"), Clerk, early)), "change.backdated");
        Refuses(branch => Of(branch.Release(P("z"), Clerk, Start)), "party.member-unknown");
        Refuses(branch => Of(branch.ElectCommittee([P("z"), P("p"), P("z")], Clerk, early)), "change.backdated");
        Refuses(branch => Of(branch.ElectCommittee([P("z"), P("p"), P("z")], Clerk, Start)), "party.member-named-twice");
        Refuses(branch => Of(branch.ElectCommittee([P("z"), P("p")], Clerk, Start)), "party.member-unknown");
        Refuses(branch => Of(branch.ElectCommittee([P("p")], Clerk, Start)), "party.member-not-full");
    }

    [Theory]
    [InlineData(-1, "strange", "z", "change.backdated")]
    [InlineData(0, "strange", "z", "party.group-unknown")]
    [InlineData(0, "gone", "z", "party.group-dissolved")]
    [InlineData(0, "g1", "z", "party.member-unknown")]
    [InlineData(0, "g1", "a", "party.member-already-in-group")]
    public void AssignMember_RefusesInOrder(int days, string group, string person, string code) =>
        Refuses(branch => Of(branch.AssignMember(P(person), UnitId.From(group), Clerk, Start.AddDays(days))), code);

    [Theory]
    [InlineData(-1, "strange", "z", "change.backdated")]
    [InlineData(0, "strange", "z", "party.group-unknown")]
    [InlineData(0, "gone", "z", "party.group-dissolved")]
    [InlineData(0, "g1", "z", "party.member-unknown")]
    [InlineData(0, "g1", "b", "party.member-outside-group")]
    public void AppointGroupLeader_RefusesInOrder(int days, string group, string person, string code) =>
        Refuses(branch => Of(branch.AppointGroupLeader(UnitId.From(group), P(person), Clerk, Start.AddDays(days))), code);

    [Fact]
    public void GroupOperations_RefuseInOrder()
    {
        var early = Start.AddDays(-1);
        Refuses(branch => Of(branch.FormGroup(Gone, Clerk, early)), "change.backdated");
        Refuses(branch => Of(branch.FormGroup(Gone, Clerk, Start)), "party.group-already-formed");
        Refuses(branch => Of(branch.Serve(Strange, Grid(1), Clerk, early)), "change.backdated");
        Refuses(branch => Of(branch.Serve(Strange, Grid(1), Clerk, Start)), "party.group-unknown");
        Refuses(branch => Of(branch.Serve(Gone, Grid(1), Clerk, Start)), "party.group-dissolved");
        Refuses(branch => Of(branch.Serve(G2, Grid(1), Clerk, Start)), "party.grid-already-served");
        Refuses(branch => Of(branch.EndService(Strange, Grid(1), Clerk, early)), "change.backdated");
        Refuses(branch => Of(branch.EndService(Strange, Grid(1), Clerk, Start)), "party.group-unknown");
        Refuses(branch => Of(branch.EndService(Gone, Grid(1), Clerk, Start)), "party.group-dissolved");
        Refuses(branch => Of(branch.EndService(G2, Grid(1), Clerk, Start)), "party.grid-not-served");
        Refuses(branch => Of(branch.DissolveGroup(Strange, Clerk, early)), "change.backdated");
        Refuses(branch => Of(branch.DissolveGroup(Strange, Clerk, Start)), "party.group-unknown");
        Refuses(branch => Of(branch.DissolveGroup(Gone, Clerk, Start)), "party.group-dissolved");
    }

    [Fact]
    public void TryRestore_FromItsOwnJson_LosesNothing()
    {
        var json = World().ToSnapshot().ToJson();

        Assert.True(PartyBranchSnapshot.TryParse(json, out var snapshot, out _));
        Assert.Equal(json, PartyBranch.Restore(snapshot).ToSnapshot().ToJson());
    }

    [Fact]
    public void TryRestore_ABrokenSnapshot_FindsEverythingAtOnce()
    {
        var whole = World().ToSnapshot();
        var broken = whole with
        {
            Seat = "x",
            Groups =
            [
                whole.Groups[0] with { Leader = "b" },
                new() { Id = "h", FormedOn = "2027-01-01", Grids = ["152221105215001"] },
                new() { Id = "i", FormedOn = "2026-01-01", DissolvedOn = "2025-01-01", Grids = ["152221105215009"] },
            ],
            Members = [.. whole.Members, whole.Members[0], whole.Members[1] with { Person = "q", Standing = "half", Group = "nowhere" }],
            Committee = ["p", "a", "a", ""],
        };

        Assert.False(PartyBranch.TryRestore(broken, out _, out var findings));
        Assert.Equal(
            [
                "$.seat", "$.groups[1].formedOn", "$.groups[1].grids", "$.groups[2].dissolvedOn", "$.groups[2]", "$.members[3].person", "$.members[4].standing", "$.members[4].group",
                "$.groups[0].leader", "$.committee[0]", "$.committee[2]", "$.committee[3]",
            ],
            findings.Select(finding => finding.Path));
    }

    private static void Refuses(Func<PartyBranch, (bool Ok, Refusal? Refusal)> attempt, string code)
    {
        var branch = World();
        var before = branch.ToSnapshot().ToJson();
        var (ok, refusal) = attempt(branch);
        Assert.False(ok);
        Assert.Equal(code, refusal!.Code);
        Assert.NotEqual(refusal.Describe(Language.English), refusal.Describe(Language.Chinese));
        Assert.Equal(before, branch.ToSnapshot().ToJson());
    }

    private static (bool Ok, Refusal? Refusal) Of<TOk, R1, R2>(Outcome<TOk, R1, R2> outcome) where TOk : class where R1 : Refusal where R2 : Refusal => (outcome.Succeeded(out _, out var refusal), refusal);

    private static (bool Ok, Refusal? Refusal) Of<TOk, R1, R2, R3>(Outcome<TOk, R1, R2, R3> outcome) where TOk : class where R1 : Refusal where R2 : Refusal where R3 : Refusal => (outcome.Succeeded(out _, out var refusal), refusal);
}
