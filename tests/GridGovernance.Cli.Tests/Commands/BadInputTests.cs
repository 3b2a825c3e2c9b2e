using System.Text;

namespace GridGovernance.Cli.Tests.Commands;

/// <summary>Every command, each of its files in turn spoilt in every way: findings that name the file, exit code 1, never our own fault.</summary>
public sealed class BadInputTests : IDisposable
{
    private static readonly Dictionary<string, Func<byte[], byte[]>> Ways = new()
    {
        ["empty"] = _ => [],
        ["blank"] = _ => "\r\n  \n"u8.ToArray(),
        ["header only"] = good => [.. good.TakeWhile(value => value != '\n'), (byte)'\n'],
        ["wrong header"] = _ => "one,two\n1,2\n"u8.ToArray(),
        ["binary"] = good => [.. good.Take(20), 0, 1, 2, 0xFF],
        ["cut in a character"] = good => [.. good, 0xE7],
        ["GB18030"] = good => [.. good, 0xBF, 0xC6, 0xB6, 0xFB, (byte)'\n'],
        ["UTF-16"] = good => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(good))],
        ["line without end"] = good => [.. good, .. Enumerable.Repeat((byte)'x', 3_000_000)],
        ["JSON line without end"] = _ => [.. "{\"id\": \""u8, .. Enumerable.Repeat((byte)'x', 3_000_000)],
        ["open quote"] = good => [.. good, .. "\"never closed,\n,,\n"u8],
    };

    // No links yet, or a month without work, is a file like any other.
    private static readonly string[] MayHaveNoRows = ["links.csv", "activities.csv", "plots.csv", "calendar.csv", "opening.csv"];

    private readonly GridGovRunner tool = new();

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var command in SampleCommands.All)
        {
            foreach (var way in Ways.Keys)
                cases.Add(command, way);
        }

        return cases;
    }

    public void Dispose() => tool.Dispose();

    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryCommand_FedASpoiltFile_NamesItAndExitsOne(string command, string way)
    {
        var words = SampleCommands.Prepare(tool, command);
        foreach (var file in words.Where(word => word[0] == '@').Select(word => word[1..]))
        {
            if (way == "header only" && MayHaveNoRows.Contains(file))
                continue;
            var good = System.IO.File.ReadAllBytes(tool.PathOf(file));
            var spoilt = tool.File("spoilt-" + file, Ways[way](good));
            var code = tool.Run([.. words.Select(word => word == "@" + file ? spoilt : word[0] == '@' ? tool.PathOf(word[1..]) : word)]);
            Assert.True(code == 1, $"{file}: exit code {code}\n{tool.Error}");
            Assert.Contains(tool.ErrorLines, line => line.StartsWith(spoilt + ":", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(MixedCases))]
    public void EveryCommand_FedMixedLineEnds_ReadsThem(string command)
    {
        var words = SampleCommands.Prepare(tool, command);
        var expected = tool.Run([.. words.Select(word => word[0] == '@' ? tool.PathOf(word[1..]) : word)]);
        var answer = tool.Out;
        foreach (var file in words.Where(word => word[0] == '@' && word.EndsWith(".csv", StringComparison.Ordinal)).Select(word => word[1..]))
        {
            var text = System.IO.File.ReadAllText(tool.PathOf(file));
            var first = text.IndexOf('\n', StringComparison.Ordinal);
            System.IO.File.WriteAllText(tool.PathOf(file), text[..first] + "\r" + text[first..]);
        }

        Assert.Equal(expected, tool.Run([.. words.Select(word => word[0] == '@' ? tool.PathOf(word[1..]) : word)]));
        Assert.Equal(answer, tool.Out);
    }

    public static TheoryData<string> MixedCases() => [.. SampleCommands.All];
}
