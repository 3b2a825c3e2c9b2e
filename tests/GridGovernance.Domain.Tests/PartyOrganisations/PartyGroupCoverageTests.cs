using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.PartyOrganisations;
using GridGovernance.Domain.Tests.Divisions;

namespace GridGovernance.Domain.Tests.PartyOrganisations;

public class PartyGroupCoverageTests
{
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly DateOnly Start = new(2026, 1, 1);

    [Fact]
    public void Of_850GridsAnd600Groups_ListsTheRightGrids()
    {
        var grids = RealRegistry.Registry.Where(division => division.Code.Level is DivisionLevel.Village)
            .SelectMany(village => Enumerable.Range(1, 3).Select(sequence => GridCode.Create(village.Code, sequence))).Take(850).ToArray();
        var branch = Branch("b");
        for (var i = 0; i < 600; i++)
        {
            branch.FormGroup(UnitId.From(i), Clerk, Start).OrThrow();
            branch.Serve(UnitId.From(i), grids[i], Clerk, Start).OrThrow();
        }

        for (var i = 600; i < 700; i++)   // a hundred groups serve a second grid
            branch.Serve(UnitId.From(i - 600), grids[i], Clerk, Start).OrThrow();

        var coverage = PartyGroupCoverage.Of(grids.Reverse(), [branch]);

        Assert.Equal((850, 600), (coverage.GridCount, coverage.GroupCount));
        Assert.Equal(grids[700..], coverage.GridsWithoutGroup);
        Assert.Empty(coverage.GroupsWithoutGrid);
        Assert.False(coverage.IsFull);
    }

    [Fact]
    public void Of_TwoBranchesOnOneGrid_ReportsTheDouble()
    {
        var grid = GridCode.Create(DivisionCode.Parse("152221105215"), 1);
        var other = GridCode.Create(DivisionCode.Parse("152221105215"), 2);
        var (first, second) = (Branch("a"), Branch("b"));
        foreach (var (branch, id) in new[] { (second, "y"), (first, "x") })
        {
            branch.FormGroup(UnitId.From(id), Clerk, Start).OrThrow();
            branch.Serve(UnitId.From(id), grid, Clerk, Start).OrThrow();
        }

        second.Serve(UnitId.From("y"), other, Clerk, Start).OrThrow();
        first.FormGroup(UnitId.From("idle"), Clerk, Start).OrThrow();

        var coverage = PartyGroupCoverage.Of([grid, grid], [second, first]);

        Assert.Equal(1, coverage.GridCount);
        Assert.Equal([UnitId.From("x"), UnitId.From("y")], Assert.Single(coverage.GridsWithSeveralGroups).Groups);
        Assert.Equal([UnitId.From("idle")], coverage.GroupsWithoutGrid);
        Assert.Equal([(UnitId.From("y"), other)], coverage.GroupsOfOtherGrids);
    }

    private static PartyBranch Branch(string id) => PartyBranch.Found(UnitId.From(id), RealRegistry.Banner, Clerk, Start);
}
