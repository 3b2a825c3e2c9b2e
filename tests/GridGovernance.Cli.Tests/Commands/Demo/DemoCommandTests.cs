using System.Text.Json;

namespace GridGovernance.Cli.Tests.Commands.Demo;

public sealed class DemoCommandTests : IDisposable
{
    private readonly GridGovRunner tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void Demo_WithOneSeed_GivesTheSameBytesTwice()
    {
        Assert.Equal(0, tool.Run("demo", "--seed", "7", "--out", tool.PathOf("a")));
        var first = tool.Out;
        Assert.Equal(0, tool.Run("demo", "--seed", "7", "--out", tool.PathOf("b")));
        Assert.Equal(first, tool.Out);
        var files = Directory.GetFiles(tool.PathOf("a")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.Contains("founding-document.csv", files);
        Assert.All(files, file => Assert.Equal(tool.Read($"a/{file}"), tool.Read($"b/{file}")));
    }

    [Fact]
    public void Demo_OfAnySeed_MeetsEveryFigureAndPaysThePoolToTheFen()
    {
        Assert.Equal(0, tool.Run("demo", "--seed", "-1", "--format", "json"));
        using var json = JsonDocument.Parse(tool.Out);
        var figures = json.RootElement.GetProperty("founding-document").EnumerateArray().ToList();
        Assert.Equal(25, figures.Count);
        Assert.DoesNotContain("differs", figures.Select(figure => figure.GetProperty("standing").GetString()));
        Assert.Equal(850, figures[4].GetProperty("run").GetInt64());
        Assert.All(json.RootElement.GetProperty("pairing").EnumerateArray(), plan => Assert.True(plan.GetProperty("proved").GetBoolean()));

        Assert.All(json.RootElement.GetProperty("coverage").EnumerateArray(), claim => Assert.True(claim.GetProperty("count").GetInt64() >= 0 && claim.GetProperty("gaps").GetInt64() >= 0, claim.GetRawText()));

        var pay = json.RootElement.GetProperty("pay-by-grade").EnumerateArray().ToList();
        Assert.Equal("2403000.07", pay[^1].GetProperty("sum").GetRawText());
        Assert.Equal("2403000.07", pay[^2].GetProperty("sum").GetRawText());

        var statement = json.RootElement.GetProperty("statement").EnumerateArray().Select(line => line.GetProperty("points").GetDecimal()).ToList();
        Assert.Equal(statement[^1], statement[..^2].Sum());
    }

    [Fact]
    public void Demo_InChinese_SaysThatThePeopleAreMade()
    {
        Assert.Equal(0, tool.Run("demo", "--lang", "zh", "--out", tool.PathOf("c")));
        Assert.Contains("并无真人", tool.Out, StringComparison.Ordinal);
        Assert.Contains("红峰村", tool.Read("c/grids.csv"), StringComparison.Ordinal);
    }
}
