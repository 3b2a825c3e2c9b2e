using System.Diagnostics;
using GridGovernance.Cli.Output;

namespace GridGovernance.Cli.Tests.Crash;

/// <summary>The tool is killed in the middle of writing: the old file or the new one is there, whole, and what lay beside goes with the next run.</summary>
public sealed class KilledToolTests : IDisposable
{
    public const int Lines = 50_000;
    private const int LineLength = 100;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("gridgov-");

    public void Dispose() => directory.Delete(recursive: true);

    /// <summary>Several moments within one file's five megabytes, and several files.</summary>
    [Theory, InlineData(0), InlineData(3), InlineData(11), InlineData(23), InlineData(41)]
    public void KilledWhileWriting_TheFileIsWhole(int milliseconds)
    {
        var file = PathOf("points.csv");
        using var writer = Start(file);
        Assert.NotNull(writer.StandardOutput.ReadLine());
        Assert.NotNull(writer.StandardOutput.ReadLine());
        Assert.True(SpinWait.SpinUntil(() => Beside() is [var beside, ..] && new FileInfo(beside) is { Exists: true, Length: > 0 }, Patience), "Nothing is written beside the file.");
        Thread.Sleep(milliseconds);
        writer.Kill();
        writer.WaitForExit();

        var text = File.ReadAllText(file);
        Assert.Equal(Lines * LineLength, text.Length);
        Assert.Equal([text[0], '\n'], text.Distinct());
    }

    [Fact]
    public void WhatAKilledToolLeft_GoesWithTheNextRun_AndNobodyElsesFiles()
    {
        var (file, left, recent, theirs) = (PathOf("points.csv"), PathOf("points.csv.abcdefgh.ijk.tmp"), PathOf("points.csv.abcdefgh.xyz.tmp"), PathOf("points.csv.backup.tmp"));
        foreach (var path in (string[])[left, recent, theirs])
            File.WriteAllText(path, "half a li");
        foreach (var path in (string[])[left, theirs])
            File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(path).AddHours(-2));

        AtomicFile.Write(file, writer => writer.Write("new"));

        Assert.Equal("new", File.ReadAllText(file));
        Assert.Equal([file, recent, theirs], directory.GetFiles().Select(found => found.FullName).Order(StringComparer.Ordinal));
    }

    /// <summary>Asked to stop, as Ctrl C and a closing session ask: nothing is left beside.</summary>
    [Theory, InlineData(0), InlineData(1), InlineData(7), InlineData(13), InlineData(29), InlineData(53)]
    public void AskedToStop_LeavesNothingBeside(int milliseconds)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var writer = Start(PathOf("points.csv"));
        Assert.NotNull(writer.StandardOutput.ReadLine());
        Assert.True(SpinWait.SpinUntil(() => Beside().Length > 0, Patience), "Nothing is written beside the file.");
        Thread.Sleep(milliseconds);
        using var asked = Process.Start("kill", ["-TERM", writer.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        Assert.True(writer.WaitForExit(TimeSpan.FromMinutes(1)));

        Assert.Empty(Beside());
        Assert.Equal(Lines * LineLength, new FileInfo(PathOf("points.csv")).Length);
    }

    /// <summary>The tool itself, over a directory that holds an older answer: every file is the old one or the new one.</summary>
    [Fact]
    public void TheDemoKilledWhileItWrites_LeavesEachFileOldOrNew()
    {
        using var runner = new GridGovRunner();
        runner.Run("demo", "--out", PathOf("whole"));
        var old = directory.CreateSubdirectory("again");
        foreach (var whole in new DirectoryInfo(PathOf("whole")).GetFiles())
            File.WriteAllText(Path.Combine(old.FullName, whole.Name), "old");

        using var tool = Start("demo", "--out", old.FullName, typeof(GridGov).Assembly.Location);
        SpinWait.SpinUntil(() => old.GetFiles().Any(file => file.Length > "old".Length) || tool.HasExited);
        tool.Kill();
        tool.WaitForExit();

        Assert.All(old.GetFiles("*.*").Where(file => file.Extension is ".csv" or ".html"), file =>
        {
            var text = File.ReadAllText(file.FullName);
            Assert.True(text == "old" || text == File.ReadAllText(Path.Combine(PathOf("whole"), file.Name)), $"{file.Name} is neither the old one nor the new one.");
        });
        Assert.Contains(old.GetFiles(), file => file.Length > "old".Length);
    }

    private string PathOf(string name) => Path.Combine(directory.FullName, name);

    private string[] Beside() => Directory.GetFiles(directory.FullName, "points.csv.*.tmp");

    private static Process Start(string file) => Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["exec", typeof(KilledToolTests).Assembly.Location, file]) { RedirectStandardOutput = true })!;

    private static Process Start(string command, string option, string value, string tool) =>
        Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["exec", tool, command, option, value]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
}
