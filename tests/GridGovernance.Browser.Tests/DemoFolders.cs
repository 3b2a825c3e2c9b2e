using GridGovernance.Cli.Tests;

namespace GridGovernance.Browser.Tests;

/// <summary>The demo's files, made once for each language.</summary>
public sealed class DemoFolders : IDisposable
{
    private readonly GridGovRunner tool = new();
    private readonly HashSet<string> made = [];

    public void Dispose() => tool.Dispose();

    /// <summary>The page; its tables lie beside it.</summary>
    public string PageIn(string language)
    {
        if (made.Add(language))
            Assert.Equal(0, tool.Run("demo", "--lang", language, "--out", tool.PathOf(language)));
        return tool.PathOf($"{language}/report.html");
    }
}
