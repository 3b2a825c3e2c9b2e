namespace GridGovernance.Cli.Tests.Commands.Pay;

public sealed class PaySettleCommandTests : IDisposable
{
    private readonly GridGovRunner tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void Settle_APool_SumsToItToTheFen()
    {
        var policy = tool.File("p.json", """{"format":1,"id":"p","version":1,"components":[{"type":"proportional-pool","pool":100.00}]}""");

        Assert.Equal(0, tool.RunWith("subject,points\nc,1\nb,1\na,1\n", "pay", "settle", "--policy", policy, "--points", "-", "--format", "csv"));
        Assert.Equal("subject,grade,pay\na,,33.34\nb,,33.33\nc,,33.33\n", tool.Out.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("pay-tiers.json", "stars.csv", "w01,8-9 stars,1200.00", "w03,4-5 stars,500.00")]
    [InlineData("pay-withheld.json", "points.csv", "w01,excellent,59351.37", "w02,competent,58923.00")]
    [InlineData("pay-composed.json", "points.csv", "w06,basic,300.00", "w07,basic,300.00")]
    public void Settle_TheSamples_Pays(string policy, string points, string first, string second)
    {
        Assert.Equal(0, tool.Run("sample", "pay", "--out", tool.PathOf("s")));
        Assert.Equal(0, tool.Run("pay", "settle", "--policy", tool.PathOf("s/" + policy), "--points", tool.PathOf("s/" + points), "--format", "csv"));
        Assert.Contains(first, tool.Out, StringComparison.Ordinal);
        Assert.Contains(second, tool.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Settle_WithMistakesInBothFiles_NamesThemAllAndExitsWithOne()
    {
        var policy = tool.File("p.json", """{"format":1,"id":"p","version":1,"components":[{"type":"proportional-pool","pool":-1}]}""");
        var points = tool.File("points.csv", "subject,points\na,1\na,2\nb,x\n");

        Assert.Equal(1, tool.Run("pay", "settle", "--policy", policy, "--points", points));
        Assert.Equal(["pay.pool-negative", "pay.subject-listed-twice", "cell.bad"], tool.ErrorLines.Select(line => line.Split(' ')[1]));
        Assert.Empty(tool.Out);
    }

    [Fact]
    public void Settle_OfUnreadableCells_StillTellsWhatIsWrongWithTheOtherRows()
    {
        var policy = tool.File("p.json", """{"format":1,"id":"p","version":1,"grading":{"bands":[{"grade":"low"},{"grade":"high","from":60,"to":100}]},"components":[{"type":"piece-rate","rate":1}]}""");
        var points = tool.File("points.csv", "subject,points,veto,exempt,standard\na,x,,,\na,2,,,\nb,1e3,maybe,,\nc,500,,,\n,4,,,\nd,400,,,-1\ne,400,,,\nf,400,yes,,\ng,400,,yes,\nc,101,,,\n");

        Assert.Equal(1, tool.Run("pay", "settle", "--policy", policy, "--points", points));

        Assert.Equal(
            [
                "2: cell.bad points=x", "3: pay.subject-listed-twice a", "4: cell.bad points=1e3", "4: cell.bad veto=maybe", "5: pay.points-outside-bands 500", "6: cell.empty subject", "7: cell.bad standard=-1",
                "8: pay.points-outside-bands 400", "11: pay.subject-listed-twice c",
            ],
            tool.ErrorLines.Select(line => string.Join(':', line[(points.Length + 1)..].Split(':')[..2])).OrderBy(line => int.Parse(line.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Empty(tool.Out);
    }

    [Fact]
    public void Settle_OfPointsAboveTheLastBand_NamesEveryRow()
    {
        var policy = tool.File("p.json", """{"format":1,"id":"p","version":1,"grading":{"bands":[{"grade":"low"},{"grade":"high","from":60,"below":100}]},"components":[{"type":"piece-rate","rate":1}]}""");

        Assert.Equal(1, tool.RunWith("subject,points\na,100\nb,99.9999\nc,900000000000\n", "pay", "settle", "--policy", policy, "--points", "-", "--lang", "zh"));

        Assert.Equal(2, tool.ErrorLines.Count(line => line.Contains("pay.points-outside-bands", StringComparison.Ordinal)));
        Assert.Contains(":2: pay.points-outside-bands 100:", tool.Error, StringComparison.Ordinal);
        Assert.Contains(":4: pay.points-outside-bands 900000000000:", tool.Error, StringComparison.Ordinal);
    }

    /// <summary>Gaps and overlaps of tiers and bands, a pool below zero: each a finding by name, at its line.</summary>
    [Theory]
    [InlineData(""" "grading":{"bands":[{"grade":"low"},{"grade":"high","from":60}]},"components":[{"type":"tier-multiplier","amount":1,"tiers":[{"grade":"low","factor":1}]}] """, "pay.tier-gap")]
    [InlineData(""" "grading":{"bands":[{"grade":"low"}]},"components":[{"type":"tier-multiplier","amount":1,"tiers":[{"grade":"low","factor":1},{"grade":"low","factor":2}]}] """, "pay.tier-overlap")]
    [InlineData(""" "grading":{"bands":[{"grade":"low","below":50},{"grade":"high","from":60}]},"components":[{"type":"piece-rate","rate":1}] """, "pay.band-gap")]
    [InlineData(""" "grading":{"bands":[{"grade":"low","below":70},{"grade":"high","from":60}]},"components":[{"type":"piece-rate","rate":1}] """, "pay.band-overlap")]
    [InlineData(""" "components":[{"type":"proportional-pool","pool":-0.01}] """, "pay.pool-negative")]
    public void Settle_UnderAPolicyWithOneMistake_NamesIt(string policy, string code)
    {
        Assert.Equal(1, tool.RunWith("subject,points\na,1\n", "pay", "settle", "--policy", tool.File("p.json", "{\"format\":1,\"id\":\"p\",\"version\":1,\n" + policy + "}"), "--points", "-"));

        Assert.Contains($"p.json:2: {code} ", Assert.Single(tool.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(tool.Out);
    }

    [Fact]
    public void Settle_WhenNobodyHasPoints_WarnsThatThePoolIsReturned()
    {
        var policy = tool.File("p.json", """{"format":1,"id":"p","version":1,"components":[{"type":"proportional-pool","id":"pool","pool":100}]}""");

        Assert.Equal(0, tool.RunWith("subject,points,exempt\na,0,\nb,-1,\nc,5,yes\n", "pay", "settle", "--policy", policy, "--points", "-", "--format", "csv"));
        Assert.Contains("pay.nothing-to-share pool=100.00", tool.Error, StringComparison.Ordinal);
        Assert.Contains("c,,0.00", tool.Out, StringComparison.Ordinal);
    }
}
