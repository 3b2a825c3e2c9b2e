namespace GridGovernance.Cli.Tests.Commands.Registry;

public sealed class RegistryCheckCommandTests : IDisposable
{
    private readonly GridGovRunner tool = new();

    [Fact]
    public void Check_TheSample_CountsTheBanner()
    {
        tool.Run("sample", "registry", "--out", tool.PathOf("out"));

        Assert.Equal(0, tool.Run("registry", "check", tool.PathOf("out/divisions.csv"), "--format", "csv"));
        Assert.Contains("county,county,", tool.Out, StringComparison.Ordinal);
        Assert.Contains("township,town,镇,", tool.Out, StringComparison.Ordinal);
        Assert.Empty(tool.Error);
    }

    [Fact]
    public void Check_FlawedRows_PrintsEachFindingAtItsLine()
    {
        var file = tool.File("d.csv", "name,code\n旗,152221000000\n镇,152221100000\n镇,152221100000\n村,152221101001\n新,152221100700\n短,1522\n,152221100001\n");

        Assert.Equal(1, tool.Run("registry", "check", file, "--lang", "en"));
        Assert.Equal(
            [$"{file}:4: registry.duplicate", $"{file}:5: registry.orphan", $"{file}:6: registry.out-of-band", $"{file}:7: registry.unreadable-code", $"{file}:8: registry.unnamed"],
            tool.ErrorLines.Select(line => string.Join(' ', line.Split(' ')[..2])));
        Assert.Contains("out-of-band", tool.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_InChinese_SpeaksChinese()
    {
        Assert.Equal(1, tool.RunWith("code,name\n１５２２２１１０００００,旗\n", "registry", "check", "-", "--lang", "zh"));
        Assert.Contains("不是区划代码", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_WithoutACodeColumn_IsAFinding()
    {
        Assert.Equal(1, tool.RunWith("name\n旗\n", "registry", "check", "-"));
        Assert.Contains("file.missing-column", tool.Error, StringComparison.Ordinal);
        Assert.Empty(tool.Out);
    }

    public void Dispose() => tool.Dispose();
}
