using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.PartyOrganisations;
using GridGovernance.Domain.Testing.PartyOrganisations;

namespace GridGovernance.Domain.PropertyTests.PartyOrganisations;

/// <summary>Branches that have lived through random changes.</summary>
[Properties(Arbitrary = [typeof(PartyWorlds)], MaxTest = 300)]
public class PartyBranchInvariants
{
    [Property(DisplayName = "PTY-1 a grid has at most one group of a branch, and only groups that exist serve grids")]
    public Property Grids_have_one_group(PartyBranch branch)
    {
        var served = branch.Groups.SelectMany(group => group.Grids.Select(grid => (grid, group.Id))).ToArray();
        return (served.Select(pair => pair.grid).Distinct().Count() == served.Length).Label("once")
            .And(served.All(pair => branch.GroupOf(pair.grid) == pair.Id)).Label("found")
            .Classify(branch.Groups.Any(group => group.Grids.Count > 1), "a group of several grids").Classify(served.Length == 0, "no grid served");
    }

    [Property(DisplayName = "PTY-2 members belong to groups that exist, leaders to their group, and the committee consists of full members")]
    public Property Members_are_where_they_serve(PartyBranch branch) =>
        branch.Members.All(member => member.Group is not { } group || branch.FindGroup(group) is { DissolvedOn: null }).Label("groups")
            .And(branch.Groups.All(group => group.Leader is not { } leader || branch.MembersOf(group.Id).Contains(leader))).Label("leaders")
            .And(branch.Committee.All(person => branch.Find(person)?.Standing is MemberStanding.Full)).Label("committee")
            .Classify(branch.Groups.Any(group => group.Leader is not null), "a group with a leader").Classify(branch.Committee.Count > 0, "a committee");

    [Property(DisplayName = "PTY-3 a restored branch is the branch")]
    public Property Snapshots_lose_nothing(PartyBranch branch)
    {
        var json = branch.ToSnapshot().ToJson();
        return (PartyBranchSnapshot.TryParse(json, out var snapshot, out _) && PartyBranch.Restore(snapshot).ToSnapshot().ToJson() == json).ToProperty()
            .Classify(branch.Version > 10, "more than 10 changes");
    }

    [Property(DisplayName = "PTY-4 every grid asked about is covered by one group, or stands in a list of gaps")]
    public Property Coverage_forgets_no_grid(PartyBranch first, PartyBranch second)
    {
        var twin = PartyBranch.Restore(second.ToSnapshot() with { Id = "second" });
        var grids = first.Groups.Concat(twin.Groups).SelectMany(group => group.Grids).Append(Grid(9)).Distinct().Where(grid => grid.Sequence != 1).ToArray();
        var coverage = PartyGroupCoverage.Of(grids, [twin, first]);
        var once = grids.Count(grid => (first.GroupOf(grid) is null) != (twin.GroupOf(grid) is null));
        return (once + coverage.GridsWithoutGroup.Count + coverage.GridsWithSeveralGroups.Count == grids.Length).Label("all")
            .And(coverage.GroupsOfOtherGrids.All(pair => pair.Grid.Sequence == 1)).Label("others")
            .Classify(coverage.GridsWithSeveralGroups.Count > 0, "doubles");
    }

    private static Domain.Grids.GridCode Grid(int sequence) => Domain.Grids.GridCode.Create(GridGovernance.Domain.Divisions.DivisionCode.Parse("152221105215"), sequence);
}
