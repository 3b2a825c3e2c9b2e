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
    public void Settle_WhenNobodyHasPoints_WarnsThatThePoolIsReturned()
    {
        var policy = tool.File("p.json", """{"format":1,"id":"p","version":1,"components":[{"type":"proportional-pool","id":"pool","pool":100}]}""");

        Assert.Equal(0, tool.RunWith("subject,points,exempt\na,0,\nb,-1,\nc,5,yes\n", "pay", "settle", "--policy", policy, "--points", "-", "--format", "csv"));
        Assert.Contains("pay.nothing-to-share pool=100.00", tool.Error, StringComparison.Ordinal);
        Assert.Contains("c,,0.00", tool.Out, StringComparison.Ordinal);
    }
}
