using System.CommandLine;
using System.Globalization;
using System.IO.Enumeration;
using GridGovernance.Mutation;

var report = new Option<string>("--report") { Required = true, Description = "Stryker's JSON report, which lists the mutants" };
var folder = new Option<string>("--folder") { Required = true, Description = "the folder of the library whose mutants are tried" };
var tests = new Option<string[]>("--tests") { Required = true, Description = "parts of the full names of the tests that try them", AllowMultipleArgumentsPerToken = true };
var files = new Option<string>("--files") { DefaultValueFactory = _ => "*", Description = "the names of the files, with * and ?" };
var result = new Option<string>("--result") { DefaultValueFactory = _ => "mutants.tsv", Description = "the file that gets a line for each mutant" };
var workers = new Option<int>("--workers") { DefaultValueFactory = _ => Environment.ProcessorCount, Description = "how many processes" };
var fresh = new Option<bool>("--fresh") { Description = "tries survivors once more, each in a process of its own" };
var patience = new Option<int>("--patience") { DefaultValueFactory = _ => 60, Description = "after how many seconds of passing tests, the most promising first, a mutant counts as a survivor" };
var passes = new Option<int>("--passes") { DefaultValueFactory = _ => 1, Description = "in how many passes over the folder, so that what is done when it is stopped is spread over all files" };
var only = new Option<string?>("--only") { Description = "an earlier result: only what survived or was not reached there is tried" };
var worker = new Option<bool>("--worker") { Hidden = true };
var seen = new Option<string?>("--seen") { Description = "which mutants each test passes, from an earlier run with the same mutants and tests; written where there is no such file" };
var alone = new Option<int?>("--alone") { Hidden = true };

var command = new RootCommand("Tries the mutants that Stryker built into the library with the tests that are named, in processes that live on from mutant to mutant.") { report, folder, tests, files, result, workers, fresh, patience, passes, only, worker, seen, alone };
command.SetAction(parsed =>
{
    if (parsed.GetValue(worker))
        return Work(parsed.GetValue(tests)!, TimeSpan.FromSeconds(parsed.GetValue(patience)), parsed.GetValue(seen)!, parsed.GetValue(alone));

    var named = parsed.GetValue(files)!;
    var mutants = Mutant.Read(parsed.GetValue(report)!, parsed.GetValue(folder)!, file => FileSystemName.MatchesSimpleExpression(named, file));
    if (parsed.GetValue(only) is { } earlier)
    {
        var left = Result.Unkilled(earlier);
        mutants.RemoveAll(mutant => !left.Contains(mutant.Id));
    }

    var inPasses = mutants.Index().OrderBy(mutant => mutant.Index % parsed.GetValue(passes)).ThenBy(mutant => mutant.Index).Select(mutant => mutant.Item).ToList();
    using var told = new Result(parsed.GetValue(result)!, mutants.Count);
    var coverage = parsed.GetValue(seen) ?? Path.ChangeExtension(parsed.GetValue(result)!, ".seen");
    if (parsed.GetValue(seen) is null)
        File.Delete(coverage);
    string[] arguments = ["--worker", "--report", "-", "--folder", "-", "--seen", coverage, "--patience", parsed.GetValue(patience).ToString(CultureInfo.InvariantCulture), "--tests", .. parsed.GetValue(tests)!];
    if (!File.Exists(coverage))
        WorkerProcess.Start(arguments).OnceReady().Dispose();
    new Master(arguments, parsed.GetValue(workers), told.Add).Try(inPasses, parsed.GetValue(fresh));
    Console.WriteLine(told.Summary());
    return 0;
});
return command.Parse(args).Invoke();

static int Work(string[] names, TimeSpan patience, string seen, int? alone)
{
    // What tests write themselves must not look like a verdict.
    var output = Console.Out;
    Console.SetOut(TextWriter.Null);
    var looks = alone is null && !File.Exists(seen);
    var mutants = new Switch();
    mutants.Activate(alone ?? Switch.None);
    mutants.Capture(looks);
    var work = new Worker(Suite.Discover(name => names.Any(part => name.Contains(part, StringComparison.Ordinal))), mutants, patience, output);
    if (looks)
        work.Look(seen);
    else if (alone is null)
        work.Run(Coverage.Read(seen), Console.In);
    else
        work.RunAlone(Coverage.Read(seen));
    return 0;
}
