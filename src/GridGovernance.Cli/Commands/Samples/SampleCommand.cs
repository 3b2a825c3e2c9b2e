using System.CommandLine;
using GridGovernance.Cli.Host;
using GridGovernance.Cli.Output;

namespace GridGovernance.Cli.Commands.Samples;

/// <summary><c>gridgov sample [NAME] [--out DIR]</c>: writes example files, or lists the samples there are.</summary>
internal static class SampleCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Build(CommandBuilder build)
    {
        var name = build.OptionalArgument("NAME", new("the sample; without it the samples are listed", "示例名;不给则列出所有示例"));
        name.CompletionSources.Add(_ => SampleFiles.All.Select(file => file.Sample).Distinct().Select(sample => new System.CommandLine.Completions.CompletionItem(sample)));
        var directory = build.Optional<string>("--out", "DIR", new("where to write; the current directory by default", "写入的目录;默认当前目录"));
        var command = build.Command("sample", new("Writes example files for the other commands", "写出其他命令所用的示例文件"), "gridgov sample", "gridgov sample registry --out .");
        command.Add(name);
        command.Add(directory);
        return build.Runs(command, run =>
        {
            if (run.Value(name) is { } asked)
                Write(run, asked, run.Value(directory) ?? ".");
            else
                List(run);
        });
    }

    private static void List(ToolRun run)
    {
        var table = new OutputTable("samples", new("Samples", "示例")).Column("sample", "Sample", "示例").Column("file", "File", "文件");
        foreach (var file in SampleFiles.All)
            table.Add(file.Sample, file.Name);
        run.Show(table);
    }

    private static void Write(ToolRun run, string asked, string directory)
    {
        var files = SampleFiles.All.Where(file => file.Sample == asked).ToList();
        if (files.Count == 0)
        {
            var there = string.Join(", ", SampleFiles.All.Select(file => file.Sample).Distinct());
            throw new UsageException(new($"there is no sample {asked}; there are: {there}", $"没有示例 {asked};现有:{there}"));
        }

        foreach (var file in files)
        {
            var target = Path.Combine(directory, file.Name);
            if (File.Exists(target) && !File.ReadAllBytes(target).AsSpan().SequenceEqual(SampleFiles.Bytes(file)))
                run.Findings.Report(target, Finding.Error("sample.file-exists", "", "", new("another file of this name is there", "已有同名的其他文件"), new("choose another directory with --out; nothing was written", "请用 --out 另选目录;未写入任何文件")));
        }

        if (run.HasErrors)
            return;
        foreach (var file in files)
        {
            var target = Path.Combine(directory, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
            AtomicFile.Write(target, (Stream stream) => stream.Write(SampleFiles.Bytes(file)));
            run.Note($"wrote {target}", $"已写入 {target}");
        }
    }
}
