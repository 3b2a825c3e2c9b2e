using System.Text;

namespace GridGovernance.Cli.Tests.Commands;

/// <summary>A line of 100 MB, as a broken export makes one: every command says so at its line, and holds next to nothing of it.</summary>
public sealed class EndlessLineTests(EndlessLine endless) : IDisposable, IClassFixture<EndlessLine>
{
    private const long FewMegabytes = 32 << 20;
    private readonly GridGovRunner tool = new();

    public static TheoryData<string> Commands =>
    [
        "registry check @", "grids check --grids @ --households @", "staffing assess --template @ --rosters @ --grids @ --plots @", "staffing plan --template @ --grids @ --full-time 1 --part-time 1",
        "pairing plan --policy one-leads-five --members @ --households @ --previous @", "pairing check --policy one-leads-five --members @ --households @ --links @", "points lint @",
        "points score --scheme @ --activities @ --period 2026-03 --subjects @ --calendar @ --opening @", "points explain --scheme @ --activities @ --period 2026-03 --subject w01",
        "points verify --scheme @ --activities @ --statements @", "points compare --before @ --after @ --activities @ --period 2026-03 --pay @", "pay settle --policy @ --points @",
    ];

    public void Dispose() => tool.Dispose();

    [Theory, MemberData(nameof(Commands))]
    public void EveryCommand_FedALineWithoutEnd_NamesItAndHoldsNextToNothing(string command)
    {
        string[] words = [.. command.Split(' ').Select(word => word == "@" ? endless.File : word)];
        var before = GC.GetAllocatedBytesForCurrentThread();

        var code = tool.Run(words);

        var files = words.Count(word => word == endless.File);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, files * FewMegabytes);
        Assert.Equal(1, code);
        Assert.Contains(tool.ErrorLines, line => line.StartsWith(endless.File + ":1: file.long-line", StringComparison.Ordinal));
    }
}

/// <summary>The file, made once: one line of 100 MB.</summary>
public sealed class EndlessLine : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("gridgov-");

    public EndlessLine()
    {
        File = Path.Combine(directory.FullName, "endless.csv");
        using var file = System.IO.File.Create(File);
        var block = Encoding.ASCII.GetBytes(new string('x', 1 << 20));
        for (var i = 0; i < 100; i++)
            file.Write(block);
    }

    public string File { get; }

    public void Dispose() => directory.Delete(recursive: true);
}
