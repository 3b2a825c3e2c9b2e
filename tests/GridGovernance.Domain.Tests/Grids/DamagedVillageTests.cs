using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Tests.Grids;

/// <summary>What a village's voided codes and lanes must be, told with the path of each that is not.</summary>
public class DamagedVillageTests
{
    private static GridSnapshot Grid(int sequence, params string[] households) =>
        new() { Code = $"152221105215{sequence:000}", Kind = "comprehensive", OpenedBy = "clerk", OpenedOn = "2026-01-02", Households = households };

    private static LaneSnapshot Lane(int number, string? closed = null, params string[] households) =>
        new() { Number = number, Grid = "152221105215001", Head = "head", OpenedOn = "2026-01-02", ClosedOn = closed, Households = households };

    private static VillageSnapshot Of(GridSnapshot[] grids, params LaneSnapshot[] lanes) => new()
    {
        Format = 1,
        Code = "152221105215",
        Version = 0,
        FoundedBy = "clerk",
        FoundedOn = "2026-01-01",
        LastChange = "2026-06-01",
        Grids = grids,
        Lanes = lanes,
    };

    private static string[] FindingsOf(VillageSnapshot damaged)
    {
        Assert.False(Village.TryRestore(damaged, out var village, out var findings));
        Assert.Null(village);
        return [.. findings.Select(finding => $"{finding.Code} {finding.Path} {finding.Value}")];
    }

    [Fact]
    public void TryRestore_OfLanesThatCannotBe_NamesThem()
    {
        Assert.True(Village.TryRestore(Of([Grid(1, "a", "b")], Lane(1, null, "a"), Lane(2, null, "b")), out _, out _));
        Assert.Equal(["snapshot.duplicate $.lanes[1].households[0] a"], FindingsOf(Of([Grid(1, "a")], Lane(1, null, "a"), Lane(2, null, "a"))));
        Assert.Equal(["snapshot.range $.lanes[1].number 1"], FindingsOf(Of([Grid(1, "a", "b")], Lane(1, null, "a"), Lane(1, null, "b"))));
        Assert.Equal(["snapshot.range $.lanes[0].number 3"], FindingsOf(Of([Grid(1)], Lane(3))));
        Assert.Equal(["snapshot.lane-household $.lanes[0].households[0] a"], FindingsOf(Of([Grid(1), Grid(2, "a")], Lane(1, null, "a"))));
        Assert.Equal(["snapshot.lane-household $.lanes[0].households[0] a"], FindingsOf(Of([Grid(1, "a")], Lane(1, "2026-03-01", "a"))));
        Assert.Equal(["snapshot.range $.lanes[0].closedOn 2026-01-01"], FindingsOf(Of([Grid(1)], Lane(1, "2026-01-01"))));
        Assert.Equal(["snapshot.unknown $.lanes[0].grid 152221105215001", "snapshot.lane-grid $.lanes[0].closedOn 152221105215001"], FindingsOf(Of([], Lane(1))));
    }

    [Fact]
    public void TryRestore_OfAVoidedCode_AsksForOtherGridsAndALaterDay()
    {
        GridSnapshot Voided(string on, params string[] successors) => Grid(1) with { Voiding = new() { Cause = "merged", Trigger = "size-change", By = "clerk", On = on, Successors = successors } };

        Assert.True(Village.TryRestore(Of([Voided("2026-03-01", "152221105215002"), Grid(2)]), out _, out _));
        Assert.Equal(["snapshot.unknown $.grids[0].voiding.successors 152221105215001"], FindingsOf(Of([Voided("2026-03-01", "152221105215001"), Grid(2)])));
        Assert.Equal(["snapshot.unknown $.grids[0].voiding.successors 152221105215003"], FindingsOf(Of([Voided("2026-03-01", "152221105215003"), Grid(2)])));
        Assert.Equal(["snapshot.unreadable $.grids[0].voiding.successors[0] x"], FindingsOf(Of([Voided("2026-03-01", "x"), Grid(2)])));
        Assert.Equal(["snapshot.range $.grids[0].voiding.on 2026-01-01"], FindingsOf(Of([Voided("2026-01-01"), Grid(2)])));
    }

    [Fact]
    public void TryRestore_OfADedicatedGridWithoutItsDepartment_NamesIt()
    {
        Assert.Equal(["snapshot.line-department $.grids[0].lineDepartment "], FindingsOf(Of([Grid(1) with { Kind = "dedicated" }])));
        Assert.Equal(["snapshot.line-department $.grids[0].lineDepartment office"], FindingsOf(Of([Grid(1) with { LineDepartment = "office" }])));
    }

    [Fact]
    public void TryRestore_OfNullTexts_NamesThem()
    {
        Assert.Equal(["snapshot.unreadable $.code ", "snapshot.code $.code "], FindingsOf(Of([]) with { Code = null! }));
        Assert.Equal(["snapshot.unreadable $.lastChange ", "snapshot.range $.lastChange "], FindingsOf(Of([Grid(1)]) with { LastChange = null! }).Take(2));
    }
}
