namespace GridGovernance.Cli.Tests.Commands.Samples;

public sealed class SampleCommandTests : IDisposable
{
    private readonly GridGovRunner tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void Sample_WithoutName_ListsSamplesAndFiles()
    {
        Assert.Equal(0, tool.Run("sample", "--format", "csv"));
        Assert.StartsWith("sample,file\n", tool.Out, StringComparison.Ordinal);
        Assert.Contains("registry,divisions.csv\n", tool.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Sample_WithName_WritesItsFilesIntoANewDirectory()
    {
        Assert.Equal(0, tool.Run("sample", "registry", "--out", tool.PathOf("new/deep")));
        Assert.StartsWith("code,name\n150000000000,", tool.Read("new/deep/divisions.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sample_WhenAnotherFileIsThere_LeavesItAlone()
    {
        var mine = tool.File("divisions.csv", "mine");
        Assert.Equal(1, tool.Run("sample", "registry", "--out", tool.PathOf(".")));
        Assert.Contains("sample.file-exists", tool.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(mine));
    }
}
