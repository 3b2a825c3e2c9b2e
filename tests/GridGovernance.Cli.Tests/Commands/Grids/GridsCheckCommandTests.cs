namespace GridGovernance.Cli.Tests.Commands.Grids;

public sealed class GridsCheckCommandTests : IDisposable
{
    private const string Village = "152221105215";
    private readonly GridGovRunner tool = new();

    [Fact]
    public void Check_WithUnreadableRows_StillTellsWhatStandsTwiceOrNowhere_AndGuessesNothing()
    {
        var grids = tool.File("mixed-grids.csv", "grid,kind,group\n152221100001001,micro,g1\n152221100001000,micro,\n152221100001001,micro,g1\n");
        var households = tool.File("mixed-households.csv", "household,grid\nh1,152221100001001\n,152221100001001\nh2,\nh3,152221100001009\n");

        Assert.Equal(1, tool.Run("grids", "check", "--grids", grids, "--households", households));

        foreach (var expected in new[] { "mixed-grids.csv:3: cell.bad", "mixed-grids.csv:4: grids.listed-twice", "mixed-households.csv:3: cell.empty", "mixed-households.csv:4: households.in-no-grid" })
            Assert.Contains(expected, tool.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("grid-not-listed", tool.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("grids.empty", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_TheSample_WarnsAndRollsUp()
    {
        tool.Run("sample", "grids", "--out", tool.PathOf("out"));

        Assert.Equal(0, Check(tool.PathOf("out/grids.csv"), tool.PathOf("out/households.csv")));
        Assert.Equal("township,villages,grids,empty,without_group,households\n152221100000,1,2,1,0,300\n152221105000,1,4,0,1,730\n", tool.Out);
        Assert.Equal(["grids.size", "grids.without-group", "grids.empty"], tool.ErrorLines.Select(line => line.Split(' ')[1]));
    }

    [Fact]
    public void Check_FlawedLists_PrintsEveryFindingOfBothFiles()
    {
        var grids = tool.File("g.csv", $"grid,kind,group\n{Village}001,micro,G1\n{Village}001,micro,G1\n{Village}002,micro,\n");
        var households = tool.File("h.csv", $"household,grid\na,{Village}001\na,{Village}002\nb,\nc,{Village}009\nd,{Village}001\nd,{Village}001\n");

        Assert.Equal(1, Check(grids, households));
        Assert.Equal(
            [
                $"{grids}:2: grids.size", $"{grids}:3: grids.listed-twice", $"{grids}:4: grids.empty", $"{grids}:4: grids.without-group",
                $"{households}:3: households.in-several-grids", $"{households}:4: households.in-no-grid", $"{households}:5: households.grid-not-listed", $"{households}:7: households.listed-twice",
            ],
            tool.ErrorLines.Select(line => string.Join(' ', line.Split(' ')[..2])));
    }

    [Fact]
    public void Check_BadCells_AreAllToldAndStopTheCheck()
    {
        var grids = tool.File("g.csv", $"grid,kind\n{Village}000,round\n");
        var households = tool.File("h.csv", $"household,grid\na,{Village}\n");

        Assert.Equal(1, Check(grids, households));
        Assert.Equal(3, tool.ErrorLines.Length);
        Assert.Empty(tool.Out);
    }

    [Fact]
    public void Check_WithoutGroups_SaysThatTheyWereNotChecked()
    {
        var grids = tool.File("g.csv", $"grid,kind\n{Village}001,dedicated\n");

        Assert.Equal(0, Check(grids, tool.File("h.csv", $"household,grid\na,{Village}001\n")));
        Assert.Contains("not checked", tool.Error, StringComparison.Ordinal);
        Assert.Contains("152221105000,1,1,0,,1", tool.Out, StringComparison.Ordinal);
    }

    public void Dispose() => tool.Dispose();

    private int Check(string grids, string households) => tool.Run("grids", "check", "--grids", grids, "--households", households, "--format", "csv", "--lang", "en");
}
