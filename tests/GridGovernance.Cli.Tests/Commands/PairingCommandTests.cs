namespace GridGovernance.Cli.Tests.Commands;

public class PairingCommandTests
{
    private const string Grid = "152221105215001";

    [Fact]
    public void Plan_WhenAllCanBeCovered_PrintsTheLinks()
    {
        using var tool = new GridGovRunner();
        var members = tool.File("members.csv", $"member,grid,x,y\nm1,{Grid},0,0\nm2,{Grid},100,0\n");
        var households = tool.File("households.csv", $"household,grid,x,y\nh1,{Grid},10,0\nh2,{Grid},-10,0\n");

        Assert.Equal(0, tool.Run("pairing", "plan", "--policy", "one-leads:1", "--members", members, "--households", households, "--format", "csv"));
        Assert.Equal("household,member,distance\nh1,m2,90\nh2,m1,10\n", tool.Out.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Plan_WhenPlacesAreShort_NamesTheReasonAndPrintsTheBestPartialPlan()
    {
        using var tool = new GridGovRunner();
        var members = tool.File("members.csv", $"member,grid,x,y,household\nm1,{Grid},0,0,\n");
        var households = tool.File("households.csv", $"household,grid,x,y\nh1,{Grid},30,0\nh2,{Grid},10,0\nh3,{Grid},20,0\n");

        Assert.Equal(1, tool.Run("pairing", "plan", "--policy", "one-leads-two", "--members", members, "--households", households, "--format", "csv", "--lang", "en"));
        Assert.Equal("household,member,distance\nh2,m1,10\nh3,m1,20\n", tool.Out.ReplaceLineEndings("\n"));
        Assert.Contains("pairing.places-short h1: 3 households can only be led by 1 members with 2 places together: 1 short", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_WithBadInput_TellsEveryFindingAtItsLine()
    {
        using var tool = new GridGovRunner();
        var policy = tool.File("policy.json", """{"format":1,"max":-1,"scope":"street"}""");
        var members = tool.File("members.csv", $"member,grid,x,y\nm1,{Grid},0,0\nm1,{Grid},0,0\nm2,7,0,0\n");
        var households = tool.File("households.csv", $"household,grid,x,y\nh1,{Grid},99999999999,0\nh1,{Grid},0,zero\n");
        var previous = tool.File("previous.csv", "household,member\nh1,m1\nh1,m1\n");

        Assert.Equal(1, tool.Run("pairing", "plan", "--policy", policy, "--members", members, "--households", households, "--previous", previous, "--lang", "en"));
        Assert.Equal("", tool.Out);
        foreach (var expected in new[]
        {
            "policy.json: pairing.policy-value $.max=-1", "policy.json: pairing.policy-value $.scope=\"street\"", "members.csv:3: pairing.duplicate-member m1", "members.csv:4:",
            "households.csv:2: pairing.coordinate-overflow x=99999999999", "households.csv:3:", "previous.csv:3: pairing.linked-twice h1",
        })
            Assert.Contains(expected, tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_WithUnreadableCells_TellsWhatElseIsWrongInTheirRows()
    {
        using var tool = new GridGovRunner();
        var members = tool.File("members.csv", $"member,grid,x,y\nm1,{Grid},0,0\nm1,7,0,0\nm2,{Grid},20000001,-99999999999999999999\n");
        var households = tool.File("households.csv", $"household,grid,x,y\nh1,{Grid},0,0\nh2,,0,0\n");
        var previous = tool.File("previous.csv", "household,member\nh2,m2\n");

        Assert.Equal(1, tool.Run("pairing", "plan", "--policy", "one-leads-two", "--members", members, "--households", households, "--previous", previous, "--lang", "en"));
        Assert.Equal(
            ["members.csv:3: cell.bad grid=7", "members.csv:4: cell.bad y=-99999999999999999999", "households.csv:3: cell.empty grid", "members.csv:3: pairing.duplicate-member m1", "members.csv:4: pairing.coordinate-overflow x=20000001"],
            Told(tool));
        Assert.Contains("whole metres from -20000000 to 20000000", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OfAPopulationWithErrors_TellsThoseOfTheLinksToo()
    {
        using var tool = new GridGovRunner();
        var members = tool.File("members.csv", $"member,grid,x,y\nm1,{Grid},0,0\nm1,{Grid},0,0\n");
        var households = tool.File("households.csv", $"household,grid,x,y\nh1,{Grid},0,0\n");
        var links = tool.File("links.csv", "household,member\nh1,m1\nh1,m1\nh9,m1\nh1,\n");

        Assert.Equal(1, tool.Run("pairing", "check", "--policy", "one-leads-two", "--members", members, "--households", households, "--links", links, "--lang", "en"));
        Assert.Equal("", tool.Out);
        Assert.Equal(["members.csv:3: pairing.duplicate-member m1", "links.csv:5: cell.empty member", "links.csv:3: pairing.linked-twice h1", "links.csv:4: pairing.unknown-household h9"], Told(tool));
    }

    [Fact]
    public void Plan_WithAnUnknownPolicy_IsMisuse()
    {
        using var tool = new GridGovRunner();
        Assert.Equal(2, tool.Run("pairing", "plan", "--policy", "one-leads-none", "--members", "a", "--households", "b"));
    }

    [Fact]
    public void Check_TellsBothWays()
    {
        using var tool = new GridGovRunner();
        Assert.Equal(0, tool.Run("sample", "pairing", "--out", tool.PathOf(".")));

        var code = tool.Run("pairing", "check", "--policy", "one-leads-two", "--members", tool.PathOf("members.csv"), "--households", tool.PathOf("households.csv"), "--links", tool.PathOf("links.csv"), "--format", "csv");

        Assert.Equal(1, code);
        Assert.Equal("households,linked,without_member,members,without_household,overloads,below_minimum,broken\n12,8,4,5,0,1,0,1\n", tool.Out.ReplaceLineEndings("\n"));
        Assert.Contains("pairing.overload m01", tool.Error, StringComparison.Ordinal);
        Assert.Contains("pairing.own-household h003–m01", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_OfTheSamplePolicy_CoversAllAndListsTheMoves()
    {
        using var tool = new GridGovRunner();
        Assert.Equal(0, tool.Run("sample", "pairing", "--out", tool.PathOf(".")));

        var code = tool.Run("pairing", "plan", "--policy", tool.PathOf("pairing-policy.json"), "--members", tool.PathOf("members.csv"), "--households", tool.PathOf("households.csv"), "--previous", tool.PathOf("links.csv"), "--format", "json");

        Assert.True(code == 0, tool.Error);
        Assert.Contains("NoLongerAllowed", tool.Out, StringComparison.Ordinal);
        Assert.Contains("FirstLink", tool.Out, StringComparison.Ordinal);
    }

    /// <summary>The findings up to their sentence, without the folder.</summary>
    private static string[] Told(GridGovRunner tool) =>
        [.. tool.Error.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Path.GetFileName(string.Join(": ", line.Split(": ")[..2])))];
}
