using System.CommandLine;
using GridGovernance.Cli.Input;
using GridGovernance.Cli.Output;

namespace GridGovernance.Cli.Host;

/// <summary>
/// One run of one command: what was asked, where findings go, how rows are read and answers shown.
/// The exit code is 1 when an error was reported and 0 otherwise; misuse throws <see cref="UsageException"/>.
/// </summary>
internal sealed class ToolRun
{
    private readonly ToolHost host;
    private readonly ParseResult asked;
    private bool standardInputTaken;

    /// <summary>Begins a run.</summary>
    public ToolRun(ToolHost host, ParseResult asked, CommonOptions options)
    {
        this.host = host;
        this.asked = asked;
        Language = options.LanguageOf(asked);
        Format = options.FormatOf(asked);
        Bom = asked.GetValue(options.Bom);
        Findings = new FindingLog(host.Error, Language);
    }

    /// <summary>The language of every text of this run.</summary>
    public Language Language { get; }

    /// <summary>The form of standard output.</summary>
    public OutputFormat Format { get; }

    /// <summary>Whether CSV begins with a byte order mark.</summary>
    public bool Bom { get; }

    /// <summary>Where findings go.</summary>
    public FindingLog Findings { get; }

    /// <summary>Whether an error was reported so far; most commands stop here after reading their input.</summary>
    public bool HasErrors => Findings.Errors > 0;

    /// <summary>The value of an option that may be missing.</summary>
    public T? Value<T>(Option<T> option) => asked.GetValue(option);

    /// <summary>The value of an argument that may be missing.</summary>
    public T? Value<T>(Argument<T> argument) => asked.GetValue(argument);

    /// <summary>The value of an option that must be given.</summary>
    public T Needed<T>(Option<T> option) => asked.GetRequiredValue(option);

    /// <summary>The value of an argument that must be given.</summary>
    public T Needed<T>(Argument<T> argument) => asked.GetRequiredValue(argument);

    /// <summary>A text in the language of the run.</summary>
    public string Say(string english, string chinese) => Language is Language.Chinese ? chinese : english;

    /// <summary>
    /// The rows of a CSV or JSON-lines file, or of standard input for <c>-</c>, one after another. Whatever stops the file from being read,
    /// and a file without rows, is reported; cells are checked when they are read. The file is open while the rows are walked.
    /// </summary>
    public IEnumerable<InputRow> Rows(string file, params InputColumn[] columns) => RowReader.Read(OpenText(file), columns, Findings, rowsNeeded: true);

    /// <summary>As <see cref="Rows"/>, and a file without rows is nothing to report.</summary>
    public IEnumerable<InputRow> RowsOrNone(string file, params InputColumn[] columns) => RowReader.Read(OpenText(file), columns, Findings, rowsNeeded: false);

    /// <summary>The rows of a file that was read before, whose findings have been reported.</summary>
    public IEnumerable<InputRow> RowsAgain(string file, params InputColumn[] columns) => RowReader.Read(OpenText(file), columns, new FindingLog(TextWriter.Null, Language), rowsNeeded: false);

    /// <summary>Whether a file is too large to be held; standard input, whose size nobody knows, is held.</summary>
    public bool IsLarge(string file) => file != "-" && File.Exists(file) && new FileInfo(file).Length > host.LargeFile;

    /// <summary>The whole text of a file such as a scheme; null when it could not be read, which has been reported.</summary>
    public string? Text(string file)
    {
        using var input = OpenText(file);
        var text = input.ReadToEnd();
        return input.ReportFailure(Findings) ? null : text;
    }

    /// <summary>Watches long work; dispose it when the work ends.</summary>
    public Progress Progress(string english, string chinese, long total = 0) => new(host, Say(english, chinese), total);

    /// <summary>
    /// Shows the answer on standard output: as tables, as the CSV of the first, or as JSON (an array of the first alone, an object of all by name).
    /// </summary>
    public void Show(OutputTable main, params OutputTable[] further) => Shower().Show(main, further);

    /// <summary>Shows a tree, in table form only: programs read the tables.</summary>
    public void Show(OutputTree tree) => Shower().Show(tree);

    /// <summary>Prints JSON made by the library to standard output as it is.</summary>
    public void ShowJson(string json) => host.Out.WriteLine(json);

    /// <summary>A line for people on standard output, in table form only.</summary>
    public void Note(string english, string chinese) => Shower().Note(Say(english, chinese));

    /// <summary>A line on standard error that is no finding: a summary, a hint.</summary>
    public void Remark(string english, string chinese) => host.Error.WriteLine(Say(english, chinese));

    /// <summary>Writes a table to a file, whole or not at all: JSON if the name ends in <c>.json</c>, else CSV; <c>-</c> is standard output.</summary>
    public void Write(string file, OutputTable table)
    {
        var json = file.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        if (file == "-")
            TableCsv.Write(table, host.Out, Bom);
        else
            AtomicFile.Write(file, writer =>
            {
                if (json)
                    TableJson.Write([table], writer);
                else
                    TableCsv.Write(table, writer, Bom);
            });
    }

    /// <summary>Writes a text to a file, whole or not at all; <c>-</c> is standard output.</summary>
    public void Write(string file, string text)
    {
        if (file == "-")
            host.Out.Write(text);
        else
            AtomicFile.Write(file, writer => writer.Write(text));
    }

    /// <summary>Writes tables as CSV and a page as report.html into a directory, which is made if it is not there; the page comes last.</summary>
    public void WriteAll(string directory, OutputTable[] tables, string page)
    {
        if (File.Exists(directory))
            throw new UsageException(new($"{directory} is a file, and a directory is needed", $"{directory} 是文件,此处需要目录"));
        Directory.CreateDirectory(directory);
        foreach (var table in tables)
            Write(Path.Combine(directory, table.Name + ".csv"), table);
        Write(Path.Combine(directory, "report.html"), page);
        Remark($"{tables.Length} tables and report.html written to {directory}", $"已将 {tables.Length} 张表与 report.html 写入 {directory}");
    }

    /// <summary>What to tell the shell.</summary>
    public ExitCode Finish() => HasErrors ? ExitCode.Findings : ExitCode.Done;

    private TableShower Shower() => new(host, Format, Bom, Language);

    private Utf8Input OpenText(string file)
    {
        if (file == "-")
        {
            if (standardInputTaken)
                throw new UsageException(new("standard input (-) can be read once only", "标准输入(-)只能读取一次"));
            standardInputTaken = true;
            return new Utf8Input(host.In, Say("standard input", "标准输入"));
        }

        if (Directory.Exists(file))
            throw new UsageException(new($"{file} is a directory, and a file is needed", $"{file} 是目录,此处需要文件"));
        if (!File.Exists(file))
            throw new UsageException(new($"there is no file {file}", $"没有文件 {file}"));
        return new Utf8Input(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan), file);
    }
}
