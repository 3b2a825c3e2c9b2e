using System.Globalization;

namespace GridGovernance.Mutation;

/// <summary>A line for each mutant, written as it comes: number, verdict, place, mutator, what stands there instead, and the test that failed.</summary>
internal sealed class Result : IDisposable
{
    private readonly Lock _lock = new();
    private readonly StreamWriter _file;
    private readonly Dictionary<Verdict, int> _counts = [];
    private readonly int _all;

    public Result(string path, int all)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        _file = new StreamWriter(path) { NewLine = "\n", AutoFlush = true };
        _all = all;
    }

    /// <summary>The mutants of an earlier result that no test has killed.</summary>
    public static HashSet<int> Unkilled(string path) =>
    [
        .. from line in File.ReadLines(path)
           let cells = line.Split('\t')
           where cells[1] is nameof(Verdict.Survived) or nameof(Verdict.Uncovered)
           select int.Parse(cells[0], CultureInfo.InvariantCulture),
    ];

    public void Add(Mutant mutant, Verdict verdict, string test)
    {
        lock (_lock)
        {
            _counts[verdict] = _counts.GetValueOrDefault(verdict) + 1;
            _file.WriteLine(string.Join('\t', mutant.Id, verdict, $"{mutant.Path}:{mutant.Start}", mutant.Mutator, mutant.Replacement.ReplaceLineEndings(" "), test));
            if (_counts.Values.Sum() % 50 == 0)
                Console.WriteLine($"{_counts.Values.Sum()} of {_all}: {Summary()}");
        }
    }

    public string Summary()
    {
        var killed = _counts.GetValueOrDefault(Verdict.Killed) + _counts.GetValueOrDefault(Verdict.TimedOut);
        var all = _counts.Values.Sum();
        var share = all == 0 ? 0 : Math.Round(100m * killed / all, 1);
        return string.Create(CultureInfo.InvariantCulture, $"{killed} of {all} killed, {share} % ({_counts.GetValueOrDefault(Verdict.Survived)} survived, {_counts.GetValueOrDefault(Verdict.Uncovered)} not reached, {_counts.GetValueOrDefault(Verdict.TimedOut)} timed out)");
    }

    public void Dispose() => _file.Dispose();
}
