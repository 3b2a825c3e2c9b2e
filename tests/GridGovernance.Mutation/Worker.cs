using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace GridGovernance.Mutation;

/// <summary>
/// Tries mutants in one process, one number a line from standard input, one verdict a line to standard output.
/// First the quick tests run without a mutant, so that what tests share is built by sound code.
/// </summary>
internal sealed class Worker(Suite suite, Switch mutants, TimeSpan patience, TextWriter output)
{
    /// <summary>How a worker ends whose mutant goes on looping after it was switched off.</summary>
    public const int ExitCodeOfAHang = 3;

    private const string Ready = "ready";
    private const int Remembered = 12;
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestTest = TimeSpan.FromMinutes(2);

    private readonly Dictionary<int, List<Trial>> _trials = [];
    private readonly HashSet<int> _once = [];

    /// <summary>Which kill was the last of a test, counted: what killed a neighbour and is quick is tried first.</summary>
    private readonly Dictionary<ITestCase, int> _lastKill = [];
    private readonly Dictionary<ITestCase, int> _killsOf = [];
    private readonly Dictionary<ITestCase, int> _tries = [];
    private int _kills;

    /// <summary>Works out which mutants the tests pass.</summary>
    public void Look(string path)
    {
        Reconnoitre().Write(path);
        Say(Ready);
    }

    private Coverage Reconnoitre()
    {
        var coverage = new Coverage();
        coverage.ActingOnce.UnionWith(mutants.Passed().Passed);
        var initialising = new HashSet<int>();
        foreach (var test in suite.Tests)
        {
            var clock = Stopwatch.StartNew();
            var passes = suite.Passes(test);
            var (passed, whileInitialising) = mutants.Passed();
            if (!passes)
            {
                Console.Error.WriteLine($"fails without a mutant, left out: {test.DisplayName}");
                continue;
            }

            initialising.UnionWith(whileInitialising);
            coverage.Tests[test.UniqueID] = ((int)clock.ElapsedMilliseconds, [.. passed.Distinct()]);
        }

        coverage.ActingOnce.ExceptWith(coverage.Tests.Values.SelectMany(test => test.Mutants));
        coverage.ActingOnce.UnionWith(initialising);
        return coverage;
    }

    public void Run(Coverage coverage, TextReader input)
    {
        Prepare(coverage);
        Say(Ready);
        while (input.ReadLine() is { } line)
        {
            var mutant = int.Parse(line, CultureInfo.InvariantCulture);
            Say(_once.Contains(mutant) ? Told(Verdict.NeedsItsOwnProcess) : _trials.TryGetValue(mutant, out var trials) ? Try(mutant, trials) : Told(Verdict.Uncovered));
        }
    }

    /// <summary>Tries the mutant that has been acting since the process began, with every test, the quick ones first: which of them it concerns cannot be known.</summary>
    public void RunAlone(Coverage coverage)
    {
        var clock = Stopwatch.StartNew();
        foreach (var test in suite.Tests.Where(test => coverage.Tests.ContainsKey(test.UniqueID)).OrderBy(test => coverage.Tests[test.UniqueID].Milliseconds).TakeWhile(_ => clock.Elapsed < patience))
        {
            using var watch = Watch(LongestTest, TimeSpan.Zero);
            if (suite.Passes(test))
                continue;

            Say(Told(Verdict.Killed, test));
            return;
        }

        Say(Told(Verdict.Survived));
    }

    /// <summary>Every test that is quick runs once without a mutant, so that what tests share is built by sound code; what a slow one alone builds, a kill that is not confirmed shows.</summary>
    private void Prepare(Coverage coverage)
    {
        _once.UnionWith(coverage.ActingOnce);
        foreach (var test in suite.Tests)
        {
            if (!coverage.Tests.TryGetValue(test.UniqueID, out var known))
                continue;

            var takes = TimeSpan.FromMilliseconds(known.Milliseconds);
            if (takes < Quick)
                suite.Passes(test);
            foreach (var mutant in known.Mutants)
                (_trials.TryGetValue(mutant, out var trials) ? trials : _trials[mutant] = []).Add(new Trial(test, takes));
        }
    }

    private string Try(int mutant, List<Trial> trials)
    {
        var overdue = false;
        mutants.Activate(mutant);
        var clock = Stopwatch.StartNew();
        var killer = trials.OrderByDescending(Recency).ThenByDescending(Promise).TakeWhile(_ => clock.Elapsed < patience && !overdue).FirstOrDefault(trial =>
        {
            using var watch = Watch(TimeSpan.FromSeconds(3) + 2 * trial.Takes, TimeSpan.FromSeconds(5), () => overdue = true);
            _tries[trial.Test] = _tries.GetValueOrDefault(trial.Test) + 1;
            return !suite.Passes(trial.Test);
        });
        mutants.Activate(Switch.None);
        if (overdue)
            return Told(Verdict.TimedOut);
        if (killer is null)
            return Told(IsPassedAgain(mutant, trials) ? Verdict.Survived : Verdict.NeedsItsOwnProcess);
        if (!suite.Passes(killer.Test))
            return Told(Verdict.Muddled, killer.Test);

        _lastKill[killer.Test] = ++_kills;
        _killsOf[killer.Test] = _killsOf.GetValueOrDefault(killer.Test) + 1;
        return Told(Verdict.Killed, killer.Test);
    }

    /// <summary>Whether the mutant acts more than once in a process; what is worked out once and kept does not.</summary>
    private bool IsPassedAgain(int mutant, List<Trial> trials)
    {
        mutants.Capture(true);
        suite.Passes(trials.MinBy(trial => trial.Takes)!.Test);
        mutants.Capture(false);
        return mutants.Passed().Passed.Contains(mutant);
    }

    /// <summary>How many kills a second of the test is worth, as far as is known.</summary>
    private double Promise(Trial trial) => (_killsOf.GetValueOrDefault(trial.Test) + 0.5) / (_tries.GetValueOrDefault(trial.Test) + 1) / (trial.Takes.TotalSeconds + 0.005);

    private int Recency(Trial trial) => trial.Takes < Quick && _lastKill.TryGetValue(trial.Test, out var kill) && _kills - kill < Remembered ? kill : 0;

    /// <summary>A mutant that loops for ever mostly ends once it is switched off; what does not even then ends the process.</summary>
    private Timer Watch(TimeSpan limit, TimeSpan grace, Action? overdue = null)
    {
        var struck = 0;
        return new Timer(
            _ =>
            {
                if (Interlocked.Increment(ref struck) > 1 || grace == TimeSpan.Zero)
                    Environment.Exit(ExitCodeOfAHang);
                overdue?.Invoke();
                mutants.Activate(Switch.None);
            },
            null,
            limit,
            grace == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : grace);
    }

    private static string Told(Verdict verdict, ITestCase? test = null) => $"{verdict}\t{test?.DisplayName.ReplaceLineEndings(" ")}";

    private void Say(string line)
    {
        output.WriteLine(line);
        output.Flush();
    }

    private sealed record Trial(ITestCase Test, TimeSpan Takes);
}
