using GridGovernance.Domain.PartyOrganisations;

namespace GridGovernance.Domain.Tests.PartyOrganisations;

/// <summary>What a branch's groups, members and committee must be, told with the path of each that is not.</summary>
public class DamagedBranchTests
{
    private static PartyGroupSnapshot Group(string id, string? leader = null, string? dissolved = null, params string[] grids) => new() { Id = id, FormedOn = "2026-01-02", DissolvedOn = dissolved, Leader = leader, Grids = grids };

    private static PartyMemberSnapshot Member(string person, string? group = null, string standing = "full") => new() { Person = person, Standing = standing, AdmittedOn = "2026-01-01", Group = group };

    private static PartyBranchSnapshot Of(PartyGroupSnapshot[] groups, PartyMemberSnapshot[] members, params string[] committee) => new()
    {
        Format = 1,
        Id = "branch",
        Seat = "152221105215",
        Version = 0,
        FoundedBy = "clerk",
        FoundedOn = "2026-01-01",
        LastChange = "2026-06-01",
        Groups = groups,
        Members = members,
        Committee = committee,
    };

    private static string[] FindingsOf(PartyBranchSnapshot damaged)
    {
        Assert.False(PartyBranch.TryRestore(damaged, out var branch, out var findings));
        Assert.Null(branch);
        return [.. findings.Select(finding => $"{finding.Code} {finding.Path} {finding.Value}")];
    }

    [Fact]
    public void TryRestore_OfASoundSnapshot_KeepsIt() => Assert.True(PartyBranch.TryRestore(Of([Group("g", "a", null, "152221105215001")], [Member("a", "g"), Member("b", null, "probationary")], "a"), out _, out _));

    [Fact]
    public void TryRestore_OfAGroupThatCannotBe_NamesThePart()
    {
        Assert.Equal(["snapshot.duplicate $.groups[1].id g"], FindingsOf(Of([Group("g"), Group("g")], [])));
        Assert.Equal(["snapshot.unreadable $.groups[0].id "], FindingsOf(Of([Group("")], [])));
        Assert.Equal(["snapshot.range $.groups[0].dissolvedOn 2026-01-01"], FindingsOf(Of([Group("g", dissolved: "2026-01-01")], [])));
        Assert.Equal(["snapshot.dissolved $.groups[0] g"], FindingsOf(Of([Group("g", "a", "2026-02-01")], [Member("a")])));
        Assert.Equal(["snapshot.dissolved $.groups[0] g"], FindingsOf(Of([Group("g", null, "2026-02-01", "152221105215001")], [])));
        Assert.Equal(["snapshot.duplicate $.groups[1].grids 152221105215001"], FindingsOf(Of([Group("g", null, null, "152221105215001"), Group("h", null, null, "152221105215001")], [])));
        Assert.Equal(["snapshot.range $.groups[0].formedOn 2026-06-02"], FindingsOf(Of([Group("g") with { FormedOn = "2026-06-02" }], [])));
    }

    [Fact]
    public void TryRestore_OfALeaderOutsideTheGroup_NamesThem()
    {
        Assert.Equal(["snapshot.leader $.groups[0].leader a"], FindingsOf(Of([Group("g", "a")], [])));
        Assert.Equal(["snapshot.leader $.groups[0].leader a"], FindingsOf(Of([Group("g", "a")], [Member("a")])));
        Assert.Equal(["snapshot.leader $.groups[0].leader a"], FindingsOf(Of([Group("g", "a"), Group("h")], [Member("a", "h")])));
    }

    [Fact]
    public void TryRestore_OfMembersThatCannotBe_NamesThem()
    {
        Assert.Equal(["snapshot.duplicate $.members[1].person a"], FindingsOf(Of([], [Member("a"), Member("a")])));
        Assert.Equal(["snapshot.unknown $.members[0].group g"], FindingsOf(Of([], [Member("a", "g")])));
        Assert.Equal(["snapshot.unknown $.members[0].group g"], FindingsOf(Of([Group("g", dissolved: "2026-02-01")], [Member("a", "g")])));
        Assert.Equal(["snapshot.duplicate $.committee[1] a"], FindingsOf(Of([], [Member("a")], "a", "a")));
        Assert.Equal(["snapshot.committee $.committee[0] b"], FindingsOf(Of([], [Member("b", null, "probationary")], "b")));
        Assert.Equal(["snapshot.committee $.committee[0] nobody"], FindingsOf(Of([], [], "nobody")));
        Assert.Equal(["snapshot.unreadable $.committee[0] "], FindingsOf(Of([], [], "")));
    }

    [Fact]
    public void TryRestore_OfNullTexts_NamesThem() =>
        Assert.Equal(["snapshot.unreadable $.lastChange ", "snapshot.range $.lastChange "], FindingsOf(Of([], []) with { LastChange = null! }).Take(2));
}
