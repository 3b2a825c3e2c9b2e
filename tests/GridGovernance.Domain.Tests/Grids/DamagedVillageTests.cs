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

    /// <summary>Every text of a grid and a lane is told at its own place.</summary>
    [Fact]
    public void TryRestore_OfTextsThatCannotBeRead_NamesEachAtItsPath()
    {
        var grid = Grid(1) with { Code = "?1", Kind = "?2", LineDepartment = "", OpenedBy = "", OpenedOn = "?3", Voiding = new() { Cause = "?4", Trigger = "?5", By = "", On = "?6", Successors = ["?7"] } };
        var lane = Lane(1, "?9") with { Grid = "?8", Head = "", OpenedOn = "?0" };

        Assert.Equal(["$.grids[0].code ?1", "$.grids[0].kind ?2", "$.grids[0].lineDepartment ", "$.grids[0].openedBy ", "$.grids[0].openedOn ?3"], PlacesOf(Of([grid with { Voiding = null }])));
        Assert.Equal(
            ["$.grids[0].voiding.cause ?4", "$.grids[0].voiding.trigger ?5", "$.grids[0].voiding.by ", "$.grids[0].voiding.on ?6", "$.grids[0].voiding.successors[0] ?7"],
            PlacesOf(Of([Grid(1) with { Voiding = grid.Voiding }])));
        Assert.Equal(["$.lanes[0].grid ?8", "$.lanes[0].head ", "$.lanes[0].openedOn ?0", "$.lanes[0].closedOn ?9"], PlacesOf(Of([Grid(1)], lane)));

        static IEnumerable<string> PlacesOf(VillageSnapshot damaged) => FindingsOf(damaged).Where(finding => finding.StartsWith("snapshot.unreadable ", StringComparison.Ordinal)).Select(finding => finding["snapshot.unreadable ".Length..]);
    }

    [Fact]
    public void TryRestore_OfDaysBehindTheLastChange_NamesThem()
    {
        var grid = Grid(1) with { OpenedOn = "2026-06-02", Voiding = new() { Cause = "retired", Trigger = "correction", By = "clerk", On = "2026-06-03", Successors = [] } };

        Assert.Equal(["snapshot.range $.grids[0].openedOn 2026-06-02", "snapshot.range $.grids[0].voiding.on 2026-06-03"], FindingsOf(Of([grid])));
        Assert.Equal(["snapshot.range $.lanes[0].openedOn 2026-06-02", "snapshot.range $.lanes[0].closedOn 2026-06-03"], FindingsOf(Of([Grid(1)], Lane(1, "2026-06-03") with { OpenedOn = "2026-06-02" })));
    }

    [Fact]
    public void TryRestore_OfADivisionThatIsNoVillage_TellsItsCode() =>
        Assert.Equal(["snapshot.code $.code 152221105000"], FindingsOf(Of([Grid(1)]) with { Code = "152221105000" }));

    /// <summary>A lane that stands twice is one mistake, whatever its households.</summary>
    [Fact]
    public void TryRestore_OfALaneNumberedTwice_TellsItOnce() =>
        Assert.Equal(["snapshot.range $.lanes[1].number 1"], FindingsOf(Of([Grid(1, "a")], Lane(1, null, "a"), Lane(1, null, "a"))));
}
