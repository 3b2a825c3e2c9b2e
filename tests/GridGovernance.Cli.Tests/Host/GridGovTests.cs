namespace GridGovernance.Cli.Tests.Host;

public sealed class GridGovTests : IDisposable
{
    private readonly GridGovRunner tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void Help_ForTheRoot_NamesTheCommandsAndExitsZero()
    {
        Assert.Equal(0, tool.Run("--help"));
        Assert.Contains("sample", tool.Out, StringComparison.Ordinal);
        Assert.Empty(tool.Error);
    }

    [Fact]
    public void Help_ForACommand_EndsInExamples()
    {
        Assert.Equal(0, tool.Run("sample", "--help"));
        Assert.EndsWith("Examples:\n  gridgov sample\n  gridgov sample registry --out .\n", tool.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LC_ALL", "zh_CN.UTF-8", true)]
    [InlineData("LANG", "zh", true)]
    [InlineData("LANG", "en_US.UTF-8", false)]
    [InlineData("OTHER", "zh", false)]
    public void Language_ByDefault_FollowsTheEnvironment(string variable, string value, bool chinese)
    {
        tool.Environment[variable] = value;
        Assert.Equal(0, tool.Run("--help"));
        Assert.Equal(chinese, tool.Out.Contains("用法:", StringComparison.Ordinal));
    }

    [Fact]
    public void Language_WhenAsked_WinsOverTheEnvironment()
    {
        tool.Environment["LC_ALL"] = "zh_CN.UTF-8";
        tool.Run("sample", "--lang", "en");
        Assert.Contains("Samples", tool.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("nothing")]
    [InlineData("--lang", "fr", "sample")]
    [InlineData("sample", "--format", "xml")]
    [InlineData("sample", "no-such-sample")]
    [InlineData("sample", "registry", "one too many")]
    public void Misuse_OfAnyKind_ExitsTwoAndSaysHowOnStandardError(params string[] args)
    {
        Assert.Equal(2, tool.Run(args));
        Assert.StartsWith("gridgov: ", tool.Error, StringComparison.Ordinal);
        Assert.Empty(tool.Out);
    }

    [Fact]
    public void Misuse_InChinese_SpeaksChinese()
    {
        Assert.Equal(2, tool.Run("--lang", "zh", "nothing"));
        Assert.Contains("无法识别", tool.Error, StringComparison.Ordinal);
    }
}
