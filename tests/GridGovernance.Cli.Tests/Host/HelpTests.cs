using System.CommandLine;
using GridGovernance.Cli.Commands;
using GridGovernance.Cli.Host;
using GridGovernance.Cli.Output;

namespace GridGovernance.Cli.Tests.Host;

/// <summary>The help of every command: an example, which runs on the samples as it stands, and descriptions in one column in both languages.</summary>
public sealed class HelpTests : IDisposable
{
    private readonly GridGovRunner tool = new();

    public static TheoryData<string> Examples => [.. Leaves().OfType<ExampledCommand>().SelectMany(command => command.Examples).Where(example => !example.StartsWith("gridgov demo", StringComparison.Ordinal))];

    public void Dispose() => tool.Dispose();

    [Fact]
    public void EveryCommand_HasAnExample() => Assert.All(Leaves(), command => Assert.NotEmpty(Assert.IsType<ExampledCommand>(command).Examples));

    [Theory, MemberData(nameof(Examples))]
    public void TheExample_RunsOnTheSamples(string example)
    {
        var words = example.Split(' ')[1..];
        tool.Run("sample", words[0], "--out", tool.PathOf("."));
        if (words.Contains("statements.json"))
        {
            tool.Run("points", "score", "--scheme", tool.PathOf("scheme-grid-worker-month.json"), "--activities", tool.PathOf("activities.csv"), "--period", "2026-03", "--certify");
            tool.File("statements.json", tool.Out);
        }

        var from = Array.IndexOf(words, "<");
        var input = from < 0 ? "" : tool.Read(words[from + 1]);
        var code = tool.RunWith(input, [.. (from < 0 ? words : words[..from]).Select(word => word is "." or "what-if" || word.Contains(".csv", StringComparison.Ordinal) || word.Contains(".json", StringComparison.Ordinal) ? tool.PathOf(word) : word)]);

        Assert.True(code is 0 or 1, tool.Error); // an answer may be a no: samples have gaps to show
        Assert.NotEmpty(tool.Out + (words[0] == "sample" ? "written" : ""));
    }

    [Theory, InlineData("en"), InlineData("zh")]
    public void Descriptions_StandInOneColumn(string language)
    {
        Assert.Equal(0, tool.Run("points", "score", "--help", "--lang", language));

        var columns = tool.Out.Split('\n').Where(line => line.StartsWith("  --", StringComparison.Ordinal)).Select(line => TextWidth.Of(line[..(line.TrimEnd().LastIndexOf("  ", StringComparison.Ordinal) + 2)])).Distinct();
        Assert.Single(columns);
    }

    private static List<Command> Leaves()
    {
        var (left, leaves) = (new Queue<Command>([CommandTree.Build(new CommonOptions(Language.English), Language.English, new ToolHost(Stream.Null, TextWriter.Null, TextWriter.Null))]), new List<Command>());
        while (left.TryDequeue(out var command))
        {
            if (command.Subcommands.Count == 0)
                leaves.Add(command);
            foreach (var further in command.Subcommands)
                left.Enqueue(further);
        }

        return leaves;
    }
}
