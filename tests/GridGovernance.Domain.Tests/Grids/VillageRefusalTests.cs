using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using static GridGovernance.Domain.Tests.Grids.SampleVillage;

namespace GridGovernance.Domain.Tests.Grids;

/// <summary>Each row repairs the mistake of the row before it, which proves the documented order; and no refusal changes anything.</summary>
public class VillageRefusalTests
{
    private static readonly DateOnly Early = new(2025, 12, 31);
    private static readonly GridCode Foreign = GridCode.Create(DivisionCode.Parse("152221100001"), 1);

    /// <summary>Grid 001 a b c with lane 1 (a) and closed lane 2, 002 d, 003 retired, 999 open.</summary>
    private static Village World()
    {
        var village = Build();
        village.Open(GridDesign.Micro, Clerk, Start).OrThrow();
        village.Retire(Grid(3), RedivisionTrigger.Demolition, Clerk, Start).OrThrow();
        village.OpenLane(Grid(1), Clerk, Homes("a"), Clerk, Start).OrThrow();
        village.OpenLane(Grid(1), Clerk, [], Clerk, Start).OrThrow();
        village.CloseLane(2, Clerk, Start).OrThrow();
        return village;
    }

    private static void Refuses(Func<Village, (bool Ok, Refusal? Refusal)> attempt, string code)
    {
        var village = World();
        var before = village.ToSnapshot().ToJson();
        var (ok, refusal) = attempt(village);
        Assert.False(ok);
        Assert.Equal(code, refusal!.Code);
        Assert.NotEqual(refusal.Describe(Language.English), refusal.Describe(Language.Chinese));
        Assert.Equal(before, village.ToSnapshot().ToJson());
    }

    private static (bool Ok, Refusal? Refusal) Of<TOk, R1, R2>(Outcome<TOk, R1, R2> outcome) where TOk : class where R1 : Refusal where R2 : Refusal => (outcome.Succeeded(out _, out var refusal), refusal);

    private static (bool Ok, Refusal? Refusal) Of<TOk, R1, R2, R3>(Outcome<TOk, R1, R2, R3> outcome) where TOk : class where R1 : Refusal where R2 : Refusal where R3 : Refusal => (outcome.Succeeded(out _, out var refusal), refusal);

    [Theory]
    [InlineData(-1, "a", "change.backdated")]
    [InlineData(0, "a", "grids.household-already-registered")]
    [InlineData(0, "zz", "grids.household-named-twice")]
    public void Open_RefusesInOrder(int days, string homes, string code) =>
        Refuses(village => Of(village.Open(GridDesign.Micro.With(homes.Select(c => Home(c.ToString()))), Clerk, Start.AddDays(days))), code);

    [Theory]
    [InlineData(-1, "152221100001001", "change.backdated")]
    [InlineData(0, "152221100001001", "grids.code-foreign")]
    [InlineData(0, "152221105215001", "grids.code-in-use")]
    [InlineData(0, "152221105215003", "grids.code-voided")]
    [InlineData(0, "152221105215004", "grids.household-already-registered")]
    public void OpenAs_RefusesInOrder(int days, string grid, string code) =>
        Refuses(village => Of(village.OpenAs(GridCode.Parse(grid), GridDesign.Micro.With(Homes("a")), Clerk, Start.AddDays(days))), code);

    [Fact]
    public void Divide_RefusesInOrder()
    {
        Refuses(village => Of(village.Divide([GridDesign.Micro], Clerk, Early)), "change.backdated");
        Refuses(village => Of(village.Divide([GridDesign.Micro], Clerk, Start)), "grids.village-already-divided");
        var empty = Village.Found(Code, Clerk, Start);
        Assert.Equal(new SequencesExhausted(Code, 1000, 999), Of(empty.Divide([.. Enumerable.Repeat(GridDesign.Micro.With(Homes("a")), 1000)], Clerk, Start)).Refusal);
        Assert.Equal("grids.household-named-twice", Of(empty.Divide([GridDesign.Micro.With(Homes("a")), GridDesign.Micro.With(Homes("a"))], Clerk, Start)).Refusal!.Code);
        Assert.Empty(empty.Grids);
        Assert.Throws<ArgumentException>(() => empty.Divide([], Clerk, Start));
    }

    [Theory]
    [InlineData(-1, 998, "aaz", "change.backdated")]
    [InlineData(0, 998, "aaz", "grids.sequences-exhausted")]
    [InlineData(0, 1, "aaz", "grids.household-named-twice")]
    [InlineData(0, 1, "az", "grids.household-unknown")]
    [InlineData(0, 1, "abd", "grids.household-unplaced")]
    public void Redivide_RefusesInOrder(int days, int designs, string homes, string code) => Refuses(
        village => Of(village.Redivide(
            [GridDesign.Micro.With(homes.Select(c => Home(c.ToString()))), .. Enumerable.Repeat(GridDesign.Micro, designs - 1)], RedivisionTrigger.SizeChange, Clerk, Start.AddDays(days))), code);

    [Theory]
    [InlineData(-1, 4, 998, "aaz", "change.backdated")]
    [InlineData(0, 4, 998, "aaz", "grids.unknown")]
    [InlineData(0, 3, 998, "aaz", "grids.retired")]
    [InlineData(0, 1, 998, "aaz", "grids.sequences-exhausted")]
    [InlineData(0, 1, 1, "aaz", "grids.household-named-twice")]
    [InlineData(0, 1, 1, "az", "grids.household-unknown")]
    [InlineData(0, 1, 1, "ad", "grids.household-elsewhere")]
    public void Split_RefusesInOrder(int days, int source, int designs, string homes, string code) => Refuses(
        village => Of(village.Split(
            Grid(source), [GridDesign.Micro.With(homes.Select(c => Home(c.ToString()))), .. Enumerable.Repeat(GridDesign.Micro, designs - 1)], RedivisionTrigger.SizeChange, Clerk, Start.AddDays(days))), code);

    [Theory]
    [InlineData(-1, 4, 3, "change.backdated")]
    [InlineData(0, 4, 3, "grids.unknown")]
    [InlineData(0, 3, 4, "grids.retired")]
    [InlineData(0, 1, 4, "grids.unknown")]
    [InlineData(0, 1, 3, "grids.retired")]
    public void Merge_RefusesInOrder(int days, int merged, int into, string code) =>
        Refuses(village => Of(village.Merge(Grid(merged), Grid(into), RedivisionTrigger.SizeChange, Clerk, Start.AddDays(days))), code);

    [Theory]
    [InlineData(-1, 4, "change.backdated")]
    [InlineData(0, 4, "grids.unknown")]
    [InlineData(0, 3, "grids.retired")]
    [InlineData(0, 1, "grids.inhabited")]
    public void Retire_RefusesInOrder(int days, int grid, string code) =>
        Refuses(village => Of(village.Retire(Grid(grid), RedivisionTrigger.SizeChange, Clerk, Start.AddDays(days))), code);

    [Theory]
    [InlineData(-1, 4, "change.backdated")]
    [InlineData(0, 4, "grids.unknown")]
    [InlineData(0, 3, "grids.retired")]
    public void Renumber_RefusesInOrder(int days, int grid, string code) =>
        Refuses(village => Of(village.Renumber(Grid(grid), RedivisionTrigger.SizeChange, Clerk, Start.AddDays(days))), code);

    [Theory]
    [InlineData(-1, 4, "a", "change.backdated")]
    [InlineData(0, 4, "a", "grids.unknown")]
    [InlineData(0, 3, "a", "grids.retired")]
    [InlineData(0, 1, "a", "grids.household-already-registered")]
    public void Register_RefusesInOrder(int days, int grid, string home, string code) =>
        Refuses(village => Of(village.Register(Home(home), Grid(grid), Clerk, Start.AddDays(days))), code);

    [Fact]
    public void Register_InAForeignGrid_IsUnknown() => Refuses(village => Of(village.Register(Home("z"), Foreign, Clerk, Start)), "grids.unknown");

    [Theory]
    [InlineData(-1, "change.backdated")]
    [InlineData(0, "grids.household-unknown")]
    public void Remove_RefusesInOrder(int days, string code) => Refuses(village => Of(village.Remove(Home("z"), Clerk, Start.AddDays(days))), code);

    [Theory]
    [InlineData(-1, 4, "ddz", "change.backdated")]
    [InlineData(0, 4, "ddz", "grids.unknown")]
    [InlineData(0, 3, "ddz", "grids.retired")]
    [InlineData(0, 2, "ddz", "grids.household-named-twice")]
    [InlineData(0, 2, "az", "grids.household-unknown")]
    [InlineData(0, 2, "ad", "grids.household-already-there")]
    public void Transfer_RefusesInOrder(int days, int to, string homes, string code) =>
        Refuses(village => Of(village.Transfer([.. homes.Select(c => Home(c.ToString()))], Grid(to), Clerk, Start.AddDays(days))), code);

    [Theory]
    [InlineData(-1, 4, "bbz", "change.backdated")]
    [InlineData(0, 4, "bbz", "grids.unknown")]
    [InlineData(0, 3, "bbz", "grids.retired")]
    [InlineData(0, 1, "bbz", "grids.household-named-twice")]
    [InlineData(0, 1, "bz", "grids.household-unknown")]
    [InlineData(0, 1, "bd", "grids.household-elsewhere")]
    [InlineData(0, 1, "ba", "grids.household-already-in-lane")]
    public void OpenLane_RefusesInOrder(int days, int grid, string homes, string code) =>
        Refuses(village => Of(village.OpenLane(Grid(grid), Clerk, [.. homes.Select(c => Home(c.ToString()))], Clerk, Start.AddDays(days))), code);

    [Theory]
    [InlineData(-1, 3, "change.backdated")]
    [InlineData(0, 3, "grids.lane-unknown")]
    [InlineData(0, 2, "grids.lane-closed")]
    public void ChangeLaneHeadAndCloseLane_RefuseInOrder(int days, int lane, string code)
    {
        Refuses(village => Of(village.ChangeLaneHead(lane, Clerk, Clerk, Start.AddDays(days))), code);
        Refuses(village => Of(village.CloseLane(lane, Clerk, Start.AddDays(days))), code);
    }

    [Theory]
    [InlineData(-1, 3, "z", "change.backdated")]
    [InlineData(0, 3, "z", "grids.lane-unknown")]
    [InlineData(0, 2, "z", "grids.lane-closed")]
    [InlineData(0, 1, "z", "grids.household-unknown")]
    [InlineData(0, 1, "d", "grids.household-elsewhere")]
    [InlineData(0, 1, "a", "grids.household-already-in-lane")]
    public void AssignToLane_RefusesInOrder(int days, int lane, string home, string code) =>
        Refuses(village => Of(village.AssignToLane(Home(home), lane, Clerk, Start.AddDays(days))), code);

    [Fact]
    public void Renumber_AfterTheLastSequence_IsRefusedAndSaysSo()
    {
        var village = Village.Found(Code, Clerk, Start);
        village.Divide([.. Enumerable.Repeat(GridDesign.Micro, 999)], Clerk, Start).OrThrow();

        var refusal = Of(village.Renumber(Grid(1), RedivisionTrigger.Correction, Clerk, Start)).Refusal;

        Assert.Equal(new SequencesExhausted(Code, 1, 0), refusal);
        Assert.Contains("0 of 999 left", refusal!.Describe(Language.English), StringComparison.Ordinal);
        Assert.Equal("grids.sequences-exhausted", Of(village.Open(GridDesign.Micro, Clerk, Start)).Refusal!.Code);
    }
}
