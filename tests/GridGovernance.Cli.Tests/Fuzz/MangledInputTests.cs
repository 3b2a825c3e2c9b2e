using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using GridGovernance.Cli.Tests.Commands;

namespace GridGovernance.Cli.Tests.Fuzz;

/// <summary>
/// Every command, each of its files spoilt in a few places: an answer or findings, each with the file they are of, and never our own fault, a stack or half an answer.
/// <c>GRIDGOVERNANCE_FUZZ</c> says how many documents a command is fed; the seed of a failure is the number in its message.
/// </summary>
public sealed partial class MangledInputTests : IDisposable
{
    private const int Usual = 40;
    private readonly GridGovRunner tool = new();

    public static TheoryData<string> Commands() => [.. SampleCommands.All];

    public void Dispose() => tool.Dispose();

    [Theory, MemberData(nameof(Commands))]
    public void EveryCommand_AnswersWhateverAFileHolds(string command)
    {
        var words = SampleCommands.Prepare(tool, command);
        string[] files = [.. words.Where(word => word[0] == '@').Select(word => word[1..])];
        var before = Directory.GetFiles(tool.PathOf(".")).Length;
        for (var seed = 0; seed < Cases(); seed++)
        {
            var file = files[seed % files.Length];
            var spoilt = tool.File("spoilt-" + file, new Mangler(seed).Spoil(File.ReadAllBytes(tool.PathOf(file)), file.EndsWith(".json", StringComparison.Ordinal)));
            var code = tool.Run([.. words.Select(word => word == "@" + file ? spoilt : word[0] == '@' ? tool.PathOf(word[1..]) : word), "--format", "json", "--lang", seed % 2 == 0 ? "en" : "zh"]);

            var said = $"{command}, {file} spoilt by seed {seed}: exit code {code}\n{tool.Error}";
            Assert.True(code is 0 or 1, said);
            Assert.True(code == 0 || tool.ErrorLines.Any(Place().IsMatch), said);
            Assert.DoesNotContain(tool.ErrorLines, line => line.Contains("Exception", StringComparison.Ordinal) || Stack().IsMatch(line));
            Assert.True(tool.Out.Length == 0 || IsWholeJson(tool.Out), $"{said}{tool.Out}");
            File.Delete(spoilt);
        }

        Assert.Equal(before, Directory.GetFiles(tool.PathOf(".")).Length);
    }

    private static int Cases() => int.TryParse(Environment.GetEnvironmentVariable("GRIDGOVERNANCE_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : Usual;

    private static bool IsWholeJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Where something was found, and its code, or a refusal.</summary>
    [GeneratedRegex(@"^(gridgov|\S+\.(csv|json)(:[0-9]+)?): [a-z]+(\.[a-z0-9-]+)+")]
    private static partial Regex Place();

    [GeneratedRegex(@"^\s+at ")]
    private static partial Regex Stack();
}
